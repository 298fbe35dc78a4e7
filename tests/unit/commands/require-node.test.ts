import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

describe('the Node that runs the project', () => {
  it.each(['22.22.3', '24.16.0', '24.21.0', '26.3.0', '28.0.0'])('may be %s', (version) => {
    expect(runWith(version)).toEqual({ status: 0, said: '' });
  });

  it.each(['18.20.0', '20.20.2', '22.22.2', '23.11.0', '24.15.9', '25.1.0'])(
    'must not be %s, and one sentence says so',
    (version) => {
      const { status, said } = runWith(version);
      expect(status).toBe(1);
      expect(said).toContain(`this is Node ${version}`);
      expect(said.trim().split('\n')).toHaveLength(1);
    },
  );
});

function runWith(version: string): { status: number | null; said: string } {
  const pretend = `Object.defineProperty(process.versions, 'node', { value: '${version}' }); await import('./src/commands/require-node.mjs');`;
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', pretend],
    {
      encoding: 'utf8',
    },
  );
  return { status, said: stderr };
}
