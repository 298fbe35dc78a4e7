import { describe, expect, it } from 'vitest';
import { readArguments, stageNames, UsageError } from '../../support/runner/arguments.ts';

describe('the arguments of the runner', () => {
  it('mean everything when there are none', () => {
    expect(readArguments([])).toEqual({
      stages: [...stageNames],
      words: [],
      isWhole: false,
      isFresh: false,
      isVerbose: false,
    });
  });

  it('name stages, each once', () => {
    expect(readArguments(['unit', 'lint', 'unit']).stages).toEqual(['unit', 'lint']);
  });

  it('choose tests of a ring after two dashes, with flags among them', () => {
    const choice = readArguments(['unit', '--', 'paths', '--fresh', 'check']);
    expect(choice).toMatchObject({ stages: ['unit'], words: ['paths', 'check'], isFresh: true });
  });

  it('build everything anew for a release', () => {
    expect(readArguments(['--whole'])).toMatchObject({ isWhole: true, isFresh: true });
  });

  it.each([
    ['an unknown word', ['units'], '"units"'],
    ['an unknown flag', ['unit', '--quick'], "'--quick'"],
    ['an unknown flag after two dashes', ['unit', '--', '--quick'], "'--quick'"],
    ['a flag with a value', ['--fresh=no'], "'--fresh'"],
    ['words for two rings', ['unit', 'content', '--', 'paths'], '"paths"'],
    ['words for a stage without tests', ['lint', '--', 'src'], '"src"'],
  ])('are refused with %s, and the known ones are named', (_, args, named) => {
    const read = () => readArguments(args);
    expect(read).toThrow(UsageError);
    expect(read).toThrow(named);
    for (const known of [...stageNames, '--whole', '--fresh', '--verbose'])
      expect(read).toThrow(known);
  });
});
