import { parse, type HTMLElement } from 'node-html-parser';
import type { BuiltPage } from '../site.ts';

/**
 * What is wrong with the kit of a page: blocks that mail programs would show
 * badly or that lead elsewhere, pictures and QR codes that are not there.
 * `has` tells whether a file is on the site, by its path; `languages` are those of the site.
 */
export function kitProblems(
  page: BuiltPage,
  kit: BuiltPage,
  { origin, languages: codes, has }: KitTools,
): string[] {
  const problems: string[] = [];
  const must = (holds: boolean, problem: string) => {
    if (!holds) problems.push(`${kit.path}: ${problem}`);
  };
  must(
    kit.root.querySelector('meta[name=robots]')?.getAttribute('content') === 'noindex',
    'may be found',
  );
  const { own, twins } = addressesOf(page);
  const blocks = kit.root.querySelectorAll('[data-block]');
  const names = blocks.map((block) => block.getAttribute('data-block') ?? '');
  const expected = [own, ...codes.filter((code) => code !== own), 'all'];
  must(names.join() === expected.join(), `has the blocks ${names.join(', ')}`);

  for (const block of blocks) {
    const name = block.getAttribute('data-block') ?? '';
    const languages = name === 'all' ? expected.slice(0, -1) : [name];
    const html = parse(valueOf(block, 'html'));
    const text = valueOf(block, 'text');
    const say = (holds: boolean, problem: string) => {
      must(holds, `block ${name} ${problem}`);
    };
    const tables = html.querySelectorAll('table');
    say(
      tables.map((table) => table.getAttribute('lang')).join() === languages.join(),
      'has other tables than its languages',
    );
    for (const [index, table] of tables.entries()) {
      const target = twins.get(languages[index] ?? '') ?? '';
      say(
        table.getAttribute('width') === '600' &&
          (table.getAttribute('style') ?? '').includes('width:100%;max-width:600px'),
        'is not 600 pixels wide',
      );
      for (const link of table.querySelectorAll('a')) {
        const href = link.getAttribute('href') ?? '';
        say(href === target, `leads to ${href} instead of ${target}`);
      }
      const image = table.querySelector('img');
      const source = image?.getAttribute('src') ?? '';
      say(source.startsWith(`${origin}/`), `has a picture without a whole address: ${source}`);
      say(has(source.slice(origin.length)), `has a picture that is not there: ${source}`);
      say((image?.getAttribute('alt') ?? '').length > 10, 'has a picture without a text');
      const rows = table.querySelectorAll('tr').map((row) => row.text.trim());
      const [title = '', teaser = ''] = rows.slice(-3);
      say(title !== '' && text.includes(title), 'lacks its title in plain text');
      say(teaser !== '' && text.includes(teaser), 'lacks its teaser in plain text');
      say(text.includes(target), 'lacks its address in plain text');
    }
    const colours = html.outerHTML.match(/(?:color|background|bgcolor)[:=](?!inherit)[^;"]*/g);
    say(colours === null, `sets a colour of its own: ${String(colours)}`);
  }

  for (const [locale, target] of twins) {
    const file = `${target.slice(origin.length)}${kitWord(kit, locale)}/qr.svg`;
    must(kit.html.includes(`href="${file}"`), `has no QR code in ${locale}`);
    must(kit.html.includes(`data-qr="${file}"`), `has no QR code in pixels in ${locale}`);
    must(has(file), `has a QR code that is not there: ${file}`);
    must(
      kit.root
        .querySelectorAll('figcaption .address')
        .some((element) => element.text.trim() === target),
      `does not say the address beside the QR code in ${locale}`,
    );
  }
  return problems;
}

/**
 * What the page for newsletters would miss in a page without a kit: it reads
 * the parts of a block from the page itself.
 */
export function partProblems({ path, root }: BuiltPage): string[] {
  const nav = root.querySelector('nav[aria-labelledby=share]');
  const { 'data-teaser': teaser = '', 'data-caption': caption = '' } = nav?.attributes ?? {};
  const has = (selector: string, attribute: string) =>
    (root.querySelector(selector)?.getAttribute(attribute) ?? '') !== '';
  const parts: [isThere: boolean, problem: string][] = [
    [teaser.length > 10, 'has no teaser'],
    [caption.length > 10, 'has no text for its picture'],
    [nav?.hasAttribute('data-kind') === true, 'does not say what it is'],
    [has('meta[property="og:title"]', 'content'), 'has no title for its block'],
    [has('meta[property="og:url"]', 'content'), 'has no address for its block'],
    [has('meta[property="og:image"]', 'content'), 'has no picture'],
    [has('.paper svg path', 'd'), 'has no QR code'],
  ];
  return parts.filter(([isThere]) => !isThere).map(([, problem]) => `${path}: ${problem}`);
}

/** How many words a text has. */
export function wordsOf(text: string): number {
  return text.trim().split(/\s+/).length;
}

/** The address word of kits: of the kit at hand, or of the kit that its language link leads to. */
function kitWord(kit: BuiltPage, locale: string): string {
  const other = kit.root.querySelector(`header a[hreflang=${locale}]`)?.getAttribute('href');
  return (other ?? kit.path).split('/').at(-2) ?? '';
}

/** The language of a page, and its address in every language. */
function addressesOf({ root }: BuiltPage): { own: string; twins: Map<string, string> } {
  const links = root
    .querySelectorAll('link[rel=alternate][hreflang]')
    .map((link) => [link.getAttribute('hreflang') ?? '', link.getAttribute('href') ?? ''] as const);
  return {
    own: root.querySelector('html')?.getAttribute('lang') ?? '',
    twins: new Map(links.filter(([language]) => language !== 'x-default')),
  };
}

function valueOf(block: HTMLElement, form: string): string {
  // Text fields hold text, so what is markup to others is escaped once more.
  return block.querySelector(`[data-form=${form}]`)?.text ?? '';
}

interface KitTools {
  origin: string;
  languages: readonly string[];
  has: (path: string) => boolean;
}
