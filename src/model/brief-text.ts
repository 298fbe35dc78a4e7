import { formatDay } from '../i18n/format.ts';
import { translatorFor } from '../i18n/translator.ts';
import { address } from '../site/address.ts';
import { getBrief } from './briefs.ts';
import { describeProgramme } from './programme.ts';
import type { Page } from './pages.ts';

/** A decision brief as plain text for a case file, in lines of at most 76 characters. */
export async function briefText(page: Page): Promise<string> {
  const { locale, title, summary, reviewed, path } = page;
  const t = translatorFor(locale);
  const [brief, programme] = await Promise.all([getBrief(page), describeProgramme(locale)]);
  const parts = brief.parts.map(({ part, lines }) => [
    heading(t(`brief.${part}`)),
    ...lines.map((line) => wrap(`- ${line}`, '  ')),
  ]);
  const sources = [...programme.sources, ...brief.sources].map(({ publisher, title: name, url }) =>
    wrap(`- ${[publisher, name, url].filter((part) => part !== undefined).join(': ')}`, '  '),
  );
  return [
    heading(title, '='),
    wrap(summary),
    '',
    heading(t('programme.heading')),
    wrap(`${programme.heading}. ${programme.statement}`),
    wrap(programme.caution),
    ...parts.flatMap((part) => ['', ...part]),
    '',
    heading(t('source.heading')),
    ...sources,
    '',
    wrap(t('citation.reviewed', { date: formatDay(locale, reviewed) })),
    address.origin + path,
    '',
  ].join('\n');
}

function heading(text: string, underline = '-'): string {
  return `${text}\n${underline.repeat(text.length)}`;
}

/** Breaks a line at spaces; words that are longer, such as addresses, stay whole. */
function wrap(text: string, indent = ''): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined) lines.push(word);
    else if (`${last} ${word}`.length <= 76) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(indent + word);
  }
  return lines.join('\n');
}
