import { expect, it } from 'vitest';
import { cardFile } from '../../../src/routing/card-file.ts';

it('names a card after the language and key of its page, which stay', () => {
  expect(cardFile({ page: 'sv/partnerships/kibaha-gotland' })).toBe(
    '/cards/sv/partnerships/kibaha-gotland.png',
  );
  expect(cardFile({ page: '/' })).toBe('/cards/all.png');
});
