import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

/**
 * The browser of the tests. On Linux x64 it comes unpacked from the npm
 * package, with its own libraries and fonts, so that nothing has to be
 * installed and pictures are the same everywhere. Elsewhere an installed
 * Chrome is used.
 */
export async function prepareChromium(): Promise<LaunchOptions> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return { channel: 'chrome', args };
  const require = createRequire(import.meta.url);
  const pack = dirname(dirname(require.resolve('@sparticuz/chromium')));
  const { version } = JSON.parse(readFileSync(join(pack, 'package.json'), 'utf8')) as {
    version: string;
  };
  const home = resolve('node_modules/.cache', `chromium-${version}`);
  if (!existsSync(home)) await unpack(join(pack, 'bin'), home);
  return {
    executablePath: join(home, 'chromium'),
    args,
    ignoreDefaultArgs: hasSharedMemory() ? ['--disable-dev-shm-usage'] : [],
    env: {
      ...(process.env as Record<string, string>),
      LD_LIBRARY_PATH: join(home, 'al2023', 'lib'),
      FONTCONFIG_FILE: join(home, 'fonts.conf'),
    },
  };
}

/** Pages are drawn in shared memory; Playwright takes files in its place, which are slower, for containers that have little. */
function hasSharedMemory(): boolean {
  if (!existsSync('/dev/shm')) return false;
  const { bavail, bsize } = statfsSync('/dev/shm');
  return bavail * bsize > 2 ** 30;
}

/** The package's own list of flags turns off web security and single processes; ours does not. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--font-render-hinting=none',
];

/** Unpacks beside its place and renames at the end, so that an interrupted run leaves no half. */
async function unpack(bin: string, home: string): Promise<void> {
  const partial = `${home}.partial-${String(process.pid)}`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  // The package writes to the system's temporary folder, whose name it reads from here.
  const { TMPDIR: before } = process.env;
  process.env['TMPDIR'] = partial;
  try {
    const { inflate } = await import('@sparticuz/chromium');
    for (const name of ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br']) {
      await inflate(join(bin, name));
    }
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
  writeFileSync(
    join(partial, 'fonts.conf'),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${home}/fonts</dir><cachedir>${home}/fonts-cache</cachedir></fontconfig>\n`,
  );
  renameSync(partial, home);
}

interface LaunchOptions {
  args: string[];
  ignoreDefaultArgs?: string[];
  executablePath?: string;
  channel?: string;
  env?: Record<string, string>;
}
