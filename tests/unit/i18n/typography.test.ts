import { describe, expect, it } from 'vitest';
import { hyphenate } from '../../../src/i18n/hyphenation.ts';
import { bindSpaces } from '../../../src/i18n/typography.ts';
import { typeset } from '../../../src/i18n/typeset.ts';

/** Shows the space that does not break as `·` and the soft hyphen as `|`. */
const shown = (text: string) => text.replaceAll('\u00a0', '·').replaceAll('\u00ad', '|');

describe('spaces that must not break', () => {
  it.each([
    ['sv', 'den 23 november 2026', 'den 23·november 2026'],
    ['sv', '2 500 000 kronor', '2·500·000·kronor'],
    ['sv', '300 000 kronor och 1–3 år', '300·000·kronor och 1–3·år'],
    ['sv', '35 % av 12 personer', '35·% av 12 personer'],
    ['sv', 'kl. 10, nr 5 och § 7', 'kl.·10, nr·5 och §·7'],
    ['sv', 'ett samarbete – ett exempel', 'ett samarbete·– ett exempel'],
    ['sv', 'år 2024 196 personer', 'år 2024 196 personer'],
    ['es', 'el 23 de noviembre de 2026', 'el 23·de noviembre de 2026'],
    ['es', '2 500 000 coronas suecas', '2·500·000·coronas suecas'],
    ['es', 'de 1 a 3 años y el 35 %', 'de 1 a 3·años y el 35·%'],
    ['es', 'el art. 5 y el n.º 7', 'el art.·5 y el n.º·7'],
    ['es', '20 de sus localidades', '20 de sus localidades'],
  ] as const)('in %s: %s', (locale, text, expected) => {
    expect(shown(bindSpaces(text, locale))).toBe(expected);
    expect(bindSpaces(bindSpaces(text, locale), locale)).toBe(bindSpaces(text, locale));
  });
});

describe('soft hyphens', () => {
  it('go into long words only, and not near their ends', () => {
    expect(shown(hyphenate('Nätverk för jämställdhetsnätverket', 'sv'))).toBe(
      'Nätverk för jämställd|hets|nät|verket',
    );
    expect(shown(hyphenate('Responsabilidades del municipio', 'es'))).toMatch(
      /^Res.*\|.*dades del municipio$/,
    );
  });

  it('leave the words as they are for those who read or search', () => {
    const text = 'Tillgänglighetsredogörelse och jämställdhetsintegrering';
    expect(hyphenate(text, 'sv').replaceAll('\u00ad', '')).toBe(text);
  });
});

describe('a page', () => {
  const page = (body: string) =>
    `<!DOCTYPE html><html lang="sv"><head><title>23 november</title></head><body>${body}</body></html>`;

  it.each([
    ['<p>23 november</p>', '<p>23·november</p>'],
    ['<p>23 <b>november</b></p>', '<p>23 <b>november</b></p>'],
    ['<p lang="es">23 de mayo</p><p>2 maj</p>', '<p lang="es">23·de mayo</p><p>2·maj</p>'],
    ['<cite lang="en">Plan of 23 november</cite>', '<cite lang="en">Plan of 23 november</cite>'],
    ['<pre><code>23 november</code></pre>', '<pre><code>23 november</code></pre>'],
    [
      '<p><br>2 maj<img alt="2 maj" src="a"> 3 maj</p>',
      '<p><br>2·maj<img alt="2 maj" src="a"> 3·maj</p>',
    ],
    [
      '<h2><a href="#">Jämställdhetsnätverk</a></h2>',
      '<h2><a href="#">Jämställd|hets|nät|verk</a></h2>',
    ],
    ['<p>Jämställdhetsnätverk &amp; 2 maj</p>', '<p>Jämställdhetsnätverk &amp; 2·maj</p>'],
    ['<script>"23 november"</script>', '<script>"23 november"</script>'],
    [
      '<svg><path d="M0"/><text>2 maj</text></svg> 2 maj',
      '<svg><path d="M0"/><text>2 maj</text></svg> 2·maj',
    ],
    ['<!-- 2 maj --><p>a < b, 2 maj', '<!-- 2 maj --><p>a < b, 2·maj'],
  ])('is set in its text and nowhere else: %s', (body, expected) => {
    expect(shown(typeset(page(body)))).toBe(page(expected));
  });

  it('in a language of no rules stays as it is', () => {
    const html = '<html lang="fr"><body><p>23 mai – 35 %</p></body></html>';
    expect(typeset(html)).toBe(html);
  });
});
