import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createStaticServer, listen } from '../../../src/commands/static-server.ts';

let folder: string;
let server: Server;
let host: string;

beforeAll(async () => {
  mkdirSync('tests/.cache', { recursive: true });
  folder = mkdtempSync(resolve('tests/.cache/server-'));
  for (const [path, text] of Object.entries({
    'index.html': 'entrance',
    '404.html': 'both languages',
    'sv/index.html': 'hem',
    'sv/404/index.html': 'sidan finns inte',
    'sv/kalender.ics': 'BEGIN:VCALENDAR',
    'sv/en-sida/index.html': 'en sida',
    'j\u00e4/index.html': 'en stubbe',
    _redirects:
      '/under/j%C3%A4/ /under/sv/en-sida/ 301\n/under/cards/a.jpg /under/cards/a.png 301\n',
  })) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  server = createStaticServer(folder, '/under/');
  host = `http://localhost:${String(await listen(server, 4600))}`;
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

describe('the built-in server', () => {
  it.each([
    ['/under/', 200, 'entrance'],
    ['/under/sv/', 200, 'hem'],
    ['/under/sv/nowhere/', 404, 'sidan finns inte'],
    ['/under/es/nowhere/', 404, 'both languages'],
    ['/elsewhere/', 404, 'both languages'],
    ['/under/../../package.json', 404, 'both languages'],
    ['/under/%2e%2e/%2e%2e/package.json', 404, 'both languages'],
    ['/under/%ff', 404, 'both languages'],
  ])('answers %s', async (path, status, text) => {
    const response = await fetch(host + path);
    expect(response.status).toBe(status);
    expect(await response.text()).toBe(text);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('names a calendar file as one', async () => {
    const { headers } = await fetch(`${host}/under/sv/kalender.ics`);
    expect(headers.get('content-type')).toBe('text/calendar');
  });

  it.each([
    ['/under/sv/en-sida', '/under/sv/en-sida/'],
    ['/under/SV/En-Sida/).?a=1&b=%20', '/under/sv/en-sida/?a=1&b=%20'],
    ['/under//sv///en-sida/', '/under/sv/en-sida/'],
    ['/under/j%C3%A4', '/under/sv/en-sida/'],
    ['/under/JA%CC%88/?utm_source=x', '/under/sv/en-sida/?utm_source=x'],
    ['/under/cards/a.jpg?0f', '/under/cards/a.png?0f'],
    ['/under/sv?next=//evil.example', '/under/sv/?next=//evil.example'],
  ])('redirects %s once and for ever', async (path, location) => {
    const response = await fetch(host + path, { redirect: 'manual' });
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe(location);
  });

  it('takes the next free port when one is busy, and says so', async () => {
    const blocker = createServer();
    const first = await listen(blocker, 4650);
    const second = createServer();
    const busy: number[] = [];
    const port = await listen(second, first, (taken) => busy.push(taken));
    blocker.close();
    second.close();
    expect(busy[0]).toBe(first);
    expect(port).toBeGreaterThan(first);
  });
});
