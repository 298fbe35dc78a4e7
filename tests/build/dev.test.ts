import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { imageSize } from 'image-size';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { copyProject, ownEnvironment } from '../support/sites.ts';
import { answering, ended, freePort } from '../support/web-servers.ts';

const root = resolve('tests/.cache/dev');
const note = join(root, 'content/pages/note/index.sv.mdx');
let server: ChildProcess;
let origin: string;

beforeAll(async () => {
  copyProject(root, 'tests/fixtures/content');
  const port = await freePort();
  const where = ['--root', root, '--host', '127.0.0.1', '--port', String(port)];
  server = spawn('astro', ['dev', ...where], {
    cwd: root,
    env: {
      ...ownEnvironment(),
      SITE_URL: '',
      ASTRO_DEV_BACKGROUND: '0',
      ASTRO_TELEMETRY_DISABLED: '1',
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const said: string[] = [];
  server.stderr?.on('data', (text: Buffer) => said.push(text.toString()));
  await answering(port, server, said);
  origin = `http://127.0.0.1:${String(port)}`;
}, 90_000);

afterAll(() => ended(server));

const read = async (path: string) => (await fetch(origin + path)).text();

describe('the dev server', () => {
  it('shows what an author has just written, everywhere', async () => {
    const kit = '/sv/testsida/dela/';
    expect(await read('/sv/testsida/')).toContain('Test sida sv');
    expect(await read(kit)).toContain('Test sida sv');
    const text = readFileSync(note, 'utf8');
    writeFileSync(note, text.replace('title: Test sida sv', 'title: Test sida igen'));
    await vi.waitFor(
      async () => {
        expect(await read('/sv/testsida/')).toContain('<title>Test sida igen');
      },
      { timeout: 30_000, interval: 500 },
    );
    expect(await read(kit)).toContain('Test sida igen');
    expect(await read(kit)).not.toContain('Test sida sv');
  });

  it('draws cards and QR codes when asked', async () => {
    const [, card = ''] =
      /<img[^>]* src="([^"]*\.png[^"]*)"/.exec(await read('/sv/testsida/dela/')) ?? [];
    const picture = await fetch(origin + card);
    expect(picture.headers.get('content-type')).toBe('image/png');
    expect(imageSize(new Uint8Array(await picture.arrayBuffer()))).toMatchObject({
      width: 1200,
      height: 630,
      type: 'png',
    });
    const code = await fetch(`${origin}/sv/testsida/dela/qr.svg`);
    expect(imageSize(new Uint8Array(await code.arrayBuffer())).type).toBe('svg');
    expect((await fetch(`${origin}/cards/sv/nothing.png`)).status).toBe(404);
  });
});
