import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { connect, createServer } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import sirv from 'sirv';
import { serverFolder } from '../../src/build/addresses.ts';
import { createStaticServer, listen } from '../../src/commands/static-server.ts';
import { isWhole } from './scope.ts';

/** Every server that short links have rules for. */
export const webServers = ['built-in', 'nginx', 'caddy'] as const;

/** The servers that a site is tried on: the built-in, and for a release nginx and Caddy, where they are installed. */
export const triedServers = isWhole ? webServers : (['built-in'] as const);

/** Can the server be started on this machine? */
export function isInstalled(name: WebServer): boolean {
  if (name === 'built-in') return true;
  try {
    execFileSync(name, [name === 'nginx' ? '-v' : 'version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Serves the site in a folder, with the rules that its build made; the site stands at the top of the host. */
export async function serveWith(name: WebServer | 'files alone', folder: string): Promise<Served> {
  if (name === 'built-in' || name === 'files alone') {
    // A host of files knows no rules: it has the pages of the links only.
    const server =
      name === 'built-in'
        ? createStaticServer(folder, '/')
        : createHttpServer(sirv(folder, { dev: true }));
    const port = await listen(server, 4700);
    return {
      port,
      stop: () =>
        new Promise((done) => {
          server.closeAllConnections();
          server.close(() => {
            done();
          });
        }),
    };
  }
  const port = await freePort();
  const place = resolve('tests/.cache', name);
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place, { recursive: true });
  const child =
    name === 'nginx' ? startNginx(place, folder, port) : startCaddy(place, folder, port);
  const said: string[] = [];
  child.stderr?.on('data', (text: Buffer) => said.push(text.toString()));
  await answering(port, child, said);
  return { port, stop: () => ended(child) };
}

function startNginx(place: string, folder: string, port: number): ChildProcess {
  const rules = serverFolder(folder);
  const file = join(place, 'nginx.conf');
  writeFileSync(
    file,
    `daemon off; master_process off; pid ${place}/pid; error_log stderr;
events {}
http {
  access_log off;
  types { text/html html; }
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((use) => `${use}_temp_path ${place}/${use};`).join('\n  ')}
  include ${rules}/nginx-http.conf;
  server { listen ${String(port)}; root ${folder}; include ${rules}/nginx-server.conf; }
}
`,
  );
  return spawn('nginx', ['-p', place, '-c', file], { stdio: ['ignore', 'ignore', 'pipe'] });
}

function startCaddy(place: string, folder: string, port: number): ChildProcess {
  const file = join(place, 'Caddyfile');
  writeFileSync(
    file,
    `{\n\tadmin off\n\tauto_https off\n}\n:${String(port)} {\n\troot * ${folder}\n\timport ${serverFolder(folder)}/caddy.conf\n}\n`,
  );
  return spawn('caddy', ['run', '--config', file, '--adapter', 'caddyfile'], {
    cwd: dirname(file),
    env: { ...process.env, HOME: place, XDG_DATA_HOME: place, XDG_CONFIG_HOME: place },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}

/** Waits until somebody listens at the port. Rejects with what the server said where it ends before. */
export async function answering(port: number, child: ChildProcess, said: string[]): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    if (child.exitCode !== null) break;
    const isUp = await new Promise<boolean>((done) => {
      const socket = connect(port, '127.0.0.1');
      socket.once('connect', () => {
        socket.destroy();
        done(true);
      });
      socket.once('error', () => {
        done(false);
      });
    });
    if (isUp) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`The server did not start.\n${said.join('')}`);
}

/** Stops a server, and waits until it has. */
export function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((done) => {
    child.once('exit', () => {
      done();
    });
    child.kill();
  });
}

/** A port that nobody listens at. */
export function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer();
    server.listen(0, () => {
      const address = server.address();
      server.close(() => {
        done(typeof address === 'object' && address ? address.port : 0);
      });
    });
  });
}

export type WebServer = (typeof webServers)[number];

export interface Served {
  port: number;
  stop: () => Promise<void>;
}
