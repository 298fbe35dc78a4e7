import { imageSize } from 'image-size';
import type { Registry } from '../addresses.ts';
import type { BuiltPage } from '../site.ts';

/** How many bytes of a page some clients read. */
export const firstBytes = 4096;
const heaviest = 30 * 1024;

/**
 * What is wrong with how a page shows where it is shared: its tags within the
 * first bytes, whole addresses, a card of the right kind, and no brand in the
 * title. `readFile` gives a file by its path on the site, undefined when there
 * is none; `locales` is the site's registry.
 */
export function previewProblems(
  { path, html, root }: BuiltPage,
  { origin, locales, readFile }: PreviewTools,
): string[] {
  const problems: string[] = [];
  const must = (holds: boolean, problem: string) => {
    if (!holds) problems.push(`${path}: ${problem}`);
  };
  const early = Buffer.from(html).subarray(0, firstBytes).toString();
  const tag = (name: string) => {
    const found = new RegExp(`<meta (?:property|name)="${name}" content="([^"]+)">`).exec(early);
    must(found !== null, `has no ${name} in its first ${String(firstBytes)} bytes`);
    return found?.[1] ?? '';
  };
  const title = tag('og:title');
  const siteName = tag('og:site_name');
  must(!title.endsWith(` – ${siteName}`), 'has the brand in og:title');
  must(
    tag('og:description') === root.querySelector('meta[name=description]')?.getAttribute('content'),
    'has another description',
  );
  must(tag('og:url') === origin + path, 'has another og:url');
  must(/^(website|article)$/.test(tag('og:type')), 'has an unknown og:type');
  must(tag('og:image:alt').includes(title.split(' · ')[0] ?? ''), 'does not describe its card');
  must(tag('twitter:card') === 'summary_large_image', 'has a small card');
  const language = root.querySelector('html')?.getAttribute('lang') ?? '';
  must(tag('og:locale') === locales[language]?.openGraph, 'has another og:locale');
  const alternates = root
    .querySelectorAll('meta[property="og:locale:alternate"]')
    .map((meta) => meta.getAttribute('content'));
  const others = Object.entries(locales).filter(([code]) => code !== language);
  must(
    alternates.join() === others.map(([, { openGraph }]) => openGraph).join(),
    'lacks og:locale:alternate',
  );

  const image = tag('og:image');
  must(image.startsWith(`${origin}/`), `has no whole address of a card: ${image}`);
  const file = readFile(image.slice(origin.length).replace(/\?.*/, ''));
  must(file !== undefined, `has a card that is not there: ${image}`);
  if (!file) return problems;
  const { width, height, type } = imageSize(file);
  must(
    type === 'png' && tag('og:image:type') === 'image/png',
    `has a card of the type ${String(type)}`,
  );
  must(width === 1200 && height === 630, `has a card of ${String(width)} by ${String(height)}`);
  must(
    tag('og:image:width') === String(width) && tag('og:image:height') === String(height),
    'says other measures of its card',
  );
  must(file.length <= heaviest, `has a card of ${String(file.length)} bytes`);
  return problems;
}

interface PreviewTools {
  origin: string;
  locales: Registry;
  readFile: (path: string) => Buffer | undefined;
}
