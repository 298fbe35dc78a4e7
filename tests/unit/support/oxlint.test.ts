import { readFileSync } from 'node:fs';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';

/** What Oxlint cannot check yet. */
const unknown = ['@typescript-eslint/no-unsafe-class-instance-assignment'];
/** What the house allows, which the presets do not. */
const own = ['@typescript-eslint/dot-notation'];

const { rules } = JSON.parse(readFileSync('.oxlintrc.json', 'utf8')) as { rules: Rules };
const presets = Object.assign(
  {},
  ...[...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked].map(
    ({ rules }) => rules,
  ),
) as Rules;

describe('the rules of Oxlint', () => {
  it('are those of typescript-eslint, the strict and the stylistic ones, and no others', () => {
    const expected = Object.entries(presets)
      .filter(([name, level]) => level !== 'off' && !unknown.includes(name))
      .map(([name, level]) => [name.replace('@typescript-eslint', 'typescript'), level] as const);
    expect(expected.length).toBeGreaterThan(80);
    expect(Object.keys(rules).sort()).toEqual(expected.map(([name]) => name).sort());
    const ownNames = own.map((name) => name.replace('@typescript-eslint', 'typescript'));
    for (const [name, level] of expected)
      if (!ownNames.includes(name)) expect(rules[name], name).toEqual(level);
  });
});

type Rules = Record<string, unknown>;
