import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { missingPlatforms, withoutEngines, type Lock } from '../../../src/commands/lock.ts';

describe('the platforms of the lock file', () => {
  it('are complete, so that npm ci accepts it', () => {
    expect(missingPlatforms(JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock)).toEqual(
      {},
    );
  });

  it('are added where npm install left them out', () => {
    const packages = {
      'node_modules/a': {
        optionalDependencies: { '@a/linux-x64': '1.0.0', '@a/windows-arm64': '1.0.0' },
      },
      'node_modules/@a/linux-x64': { version: '1.0.0' },
    };
    expect(missingPlatforms({ packages })).toEqual({
      'node_modules/@a/windows-arm64': {
        version: '1.0.0',
        cpu: ['arm64'],
        optional: true,
        os: ['win32'],
      },
    });
  });

  it('are added below a package where the top holds another version', () => {
    const packages = {
      'node_modules/a': { optionalDependencies: { '@a/darwin-x64': '2.0.0' } },
      'node_modules/@a/darwin-x64': { version: '1.0.0' },
    };
    expect(missingPlatforms({ packages })).toEqual({
      'node_modules/a/node_modules/@a/darwin-x64': {
        version: '2.0.0',
        cpu: ['x64'],
        optional: true,
        os: ['darwin'],
      },
    });
  });

  it('are not guessed from a name that tells none', () => {
    const packages = { 'node_modules/a': { optionalDependencies: { plain: '1.0.0' } } };
    expect(() => missingPlatforms({ packages })).toThrow('plain');
  });
});

describe('the engines of the lock file', () => {
  it('are taken out, and nothing else', () => {
    const packages = {
      '': { version: '1.0.0', engines: { node: '>=22' } },
      'node_modules/a': { version: '1.0.0', engines: { node: '>=22' }, os: ['linux'] },
      'node_modules/b': { version: '2.0.0' },
    };
    expect(JSON.parse(JSON.stringify(withoutEngines(packages)))).toEqual({
      '': { version: '1.0.0' },
      'node_modules/a': { version: '1.0.0', os: ['linux'] },
      'node_modules/b': { version: '2.0.0' },
    });
  });
});
