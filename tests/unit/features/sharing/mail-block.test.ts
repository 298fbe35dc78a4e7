import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { mailHtml, mailText, type MailPart } from '../../../../src/features/sharing/mail-block.ts';

const swedish: MailPart = {
  locale: 'sv',
  kind: 'Ur testkatalogen',
  title: 'Ett & två <b> "test"',
  teaser: 'Testtext om ett och två.',
  readMore: 'Läs mer:',
  url: 'https://natverk.example/sv/test/',
  image: {
    path: '/cards/sv/test.png',
    url: 'https://natverk.example/cards/sv/test.png',
    alt: 'Bild med rubriken ”Test”',
    caption: 'Ur testkatalogen · Nätverk för test',
  },
};
const spanish: MailPart = {
  ...swedish,
  kind: '',
  locale: 'es',
  title: 'Prueba',
  url: 'https://natverk.example/es/prueba/',
};

describe('a block as HTML', () => {
  const html = mailHtml([swedish]);
  const root = parse(html);

  it('is one table per language, each with the language of its text', () => {
    const both = parse(mailHtml([swedish, spanish]));
    expect(both.children).toHaveLength(2);
    expect(both.querySelectorAll('table').map((table) => table.getAttribute('lang'))).toEqual([
      'sv',
      'es',
    ]);
  });

  it('is at most 600 pixels wide, for programs that read styles and for those that do not', () => {
    const widths = [...html.matchAll(/width="(\d+)"/g)].map(([, width]) => Number(width));
    expect(widths).toEqual([600, 600]);
    expect(html.match(/max-width:600px/g)).toHaveLength(2);
  });

  it('has only what mail programs know', () => {
    const names = new Set(root.querySelectorAll('*').map(({ rawTagName }) => rawTagName));
    expect([...names].sort()).toEqual(['a', 'img', 'table', 'td', 'tr']);
    expect(html).not.toMatch(/class=|<style|<script|url\(|flex|grid|var\(|position/);
    for (const table of root.querySelectorAll('table'))
      expect(table.getAttribute('role')).toBe('presentation');
  });

  it('takes the colours of the newsletter that it stands in, dark ones too', () => {
    expect(html.match(/color:[^;"]+/g)).toEqual(Array(3).fill('color:inherit'));
    expect(html).not.toMatch(/background|bgcolor|#[0-9a-f]{3,6}/i);
  });

  it('keeps what a title holds from becoming markup', () => {
    expect(root.querySelectorAll('b')).toEqual([]);
    expect(root.text).toContain('Ett & två <b> "test"');
  });

  it('links to paths only, and describes its picture', () => {
    const links = root.querySelectorAll('a').map((link) => link.getAttribute('href'));
    expect(links).toEqual(Array(3).fill(swedish.url));
    expect(root.querySelector('img')?.getAttribute('alt')).toBe(swedish.image.caption);
  });
});

describe('a block as text', () => {
  it('has title, teaser and the whole address, languages set apart', () => {
    expect(mailText([swedish, spanish])).toBe(
      [
        'Ur testkatalogen',
        'Ett & två <b> "test"',
        'Testtext om ett och två.',
        'Läs mer: https://natverk.example/sv/test/',
        '* * *',
        'Prueba',
        'Testtext om ett och två.',
        'Läs mer: https://natverk.example/es/prueba/',
      ].join('\n\n'),
    );
  });
});
