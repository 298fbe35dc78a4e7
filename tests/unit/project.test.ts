import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lockProblems } from '../support/checkers/lock-file.ts';

const read = (file: string) => readFileSync(file, 'utf8');

describe('the lock file', () => {
  it('names no address and no engines, and carries integrity for all that is installed here', () => {
    expect(lockProblems(read('package-lock.json'), isInstalled)).toEqual([]);
  });

  it('stands beside a package.json without engines', () => {
    const project: unknown = JSON.parse(read('package.json'));
    expect(lockProblems(JSON.stringify({ packages: { '': project } }), isInstalled)).toEqual([]);
  });

  it.each([
    [
      'an address',
      {
        'node_modules/a': {
          version: '1.0.0',
          integrity: 'x',
          resolved: 'https://registry.example/a.tgz',
        },
      },
    ],
    ['no integrity', { 'node_modules/a': { version: '1.0.0' } }],
    [
      'engines of a package',
      { 'node_modules/a': { version: '1.0.0', integrity: 'x', engines: { node: '>=22' } } },
    ],
    ['engines of the project', { '': { engines: { node: '>=22' } } }],
  ])('is refused with %s', (_, packages) => {
    expect(lockProblems(JSON.stringify({ packages }), () => true)).toHaveLength(1);
  });
});

describe('the two commands', () => {
  const readme = read('README.md');

  it('stand in README.md', () => {
    expect(readme).toContain('npm ci && npm start');
    expect(readme).toContain('npm ci && npm test');
  });

  it('are what .ci/run calls, and nothing else', () => {
    const lines = read('.ci/run')
      .split('\n')
      .filter((line) => line.trim() !== '' && !line.startsWith('#'));
    expect(lines).toEqual(['set -e', 'cd "$(dirname "$0")/.."', 'npm ci && npm test']);
  });

  it('are there as scripts, with their siblings', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const wanted = [
      'start',
      'test',
      'dev',
      'build',
      'preview',
      'check',
      'lint',
      'format',
      'test:unit',
      'test:content',
      'test:build',
      'test:browser',
      'test:watch',
      'test:whole',
    ];
    expect(wanted.filter((name) => !scripts[name])).toEqual([]);
  });
});

function isInstalled(path: string): boolean {
  return existsSync(path);
}
