import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { localeOfPath } from '../routing/paths.ts';
import { withBase, withoutBase } from '../site/address.ts';
import { contentSecurityPolicy } from '../site/policy.ts';
import { createGoals } from './server-goals.ts';

/**
 * A server for a built site, as a careful host would set it up: the content
 * security policy as a header, one permanent redirect from short, old and
 * spoilt addresses, and for unknown addresses the 404 page of their language. `base` is the path below which the site stands.
 */
export function createStaticServer(folder: string, base: string): Server {
  const serve = sirv(folder, {
    dev: true,
    etag: true,
    setHeaders: (response: ServerResponse, path) => {
      setPolicy(response, join(folder, path, path.endsWith('.html') ? '' : 'index.html'));
    },
  });
  const goalOf = createGoals(folder, base);
  return createServer((request, response) => {
    const url = request.url ?? '/';
    const [path = ''] = url.split('?');
    const answerNotFound = () => {
      sendNotFound(folder, withoutBase(url, base), response);
    };
    if (!url.startsWith(base)) {
      answerNotFound();
      return;
    }
    const goal = goalOf(withoutBase(path, base));
    if (goal !== undefined) {
      const location = withBase(encodeURI(goal), base) + url.slice(path.length);
      // Kept by no browser: on this machine another site may have the address tomorrow.
      response.writeHead(301, { location, 'cache-control': 'no-store' }).end();
      return;
    }
    request.url = withoutBase(url, base);
    serve(request, response, answerNotFound);
  });
}

/**
 * Listens on the first free port from `port` on. `onBusy` hears of each port
 * that is taken. Resolves to the port that it got.
 */
export async function listen(
  server: Server,
  port: number,
  onBusy: (port: number) => void = () => undefined,
): Promise<number> {
  for (let candidate = port; candidate < port + mostTries; candidate += 1) {
    if (await tryListen(server, candidate)) return candidate;
    onBusy(candidate);
  }
  throw new Error(`No port from ${String(port)} to ${String(port + mostTries - 1)} is free.`);
}

const mostTries = 50;

function tryListen(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException) => {
      server.off('listening', onListening);
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
      else reject(error);
    };
    const onListening = () => {
      server.off('error', onError);
      resolve(true);
    };
    server.once('error', onError);
    server.once('listening', onListening);
    server.listen(port);
  });
}

function sendNotFound(folder: string, path: string, response: ServerResponse): void {
  const locale = localeOfPath(path);
  const own = locale ? join(folder, locale, '404', 'index.html') : '';
  const file = own !== '' && existsSync(own) ? own : join(folder, '404.html');
  setPolicy(response, file);
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
  response.end(readFileSync(file));
}

/** The policy that the page carries itself, with the hash of its style; the bare one for all other files. */
function setPolicy(response: ServerResponse, page: string): void {
  const html = existsSync(page) ? readFileSync(page, 'utf8') : '';
  const [, own] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html) ?? [];
  response.setHeader(
    'content-security-policy',
    `${own?.replaceAll('&#39;', "'") ?? contentSecurityPolicy}; frame-ancestors 'none'`,
  );
}
