import { stringify } from 'yaml';
import { localeCodes, type Locale } from '../site/locales.ts';

/**
 * The files of a new entry, path below `content/` -> text, with places in
 * brackets that wait for the author and that the checks name until they are
 * filled.
 */
export function scaffold(answers: Answers, day: string): Record<string, string> {
  switch (answers.kind) {
    case 'page':
      return Object.fromEntries([
        ...localeCodes.map((locale) => [
          `pages/${answers.key}/index.${locale}.md`,
          text(locale, { title: answers.titles[locale], segment: answers.segments[locale], day }),
        ]),
        [`pages/${answers.key}/sources.yaml`, sourcesComment + stringify({ sources: [] })],
      ]) as Record<string, string>;
    case 'partnership':
      return Object.fromEntries([
        ...localeCodes.map((locale) => [
          `partnerships/${answers.key}/index.${locale}.md`,
          text(locale, { title: answers.titles[locale], day }),
        ]),
        [`partnerships/${answers.key}/facts.yaml`, facts(answers)],
      ]) as Record<string, string>;
    case 'place':
      return {
        [`places/${answers.key}.yaml`]:
          stringify({ names: answers.names, kind: answers.placeKind, country: answers.country }) +
          sourcesComment +
          stringify({ sources: [] }),
      };
  }
}

function text(
  locale: Locale,
  { title, segment, day }: { title: string; segment?: string; day: string },
): string {
  const { summary, teaser, heading, body } = placeholders[locale] ?? placeholders.sv;
  const fields = stringify(
    { title, summary, teaser, ...(segment ? { segment } : {}), reviewed: day },
    { lineWidth: 0 },
  );
  return `---\n${fields}---\n\n## ${heading}\n\n${body}\n`;
}

function facts({ partners, themes }: Extract<Answers, { kind: 'partnership' }>): string {
  return `${stringify({ partners, themes, connection: 'other' })}# periods: / - dates: project / period: 2023/2025
# connection: in-network | example-on-theme | other
status: unknown
${sourcesComment}${stringify({ sources: [] })}`;
}

/** Each source: publisher (key in publishers.yaml), url, language, dated if known. */
const sourcesComment = `# - publisher: icld
#   url: https://icld.se/…
#   language: sv
#   dated: 2024-03
`;

const placeholders: { sv: Placeholders } & Partial<Record<Locale, Placeholders>> = {
  sv: {
    summary: '[SKRIV: en mening på 40–200 tecken om vad läsaren får veta på sidan]',
    teaser:
      '[SKRIV: två eller tre meningar på 25–45 ord för nyhetsbrev. Säg vad saken gäller, vem den berör och vad läsaren kan göra med kunskapen. Lova inget som källorna inte säger.]',
    heading: '[SKRIV: en rubrik som säger vad stycket handlar om]',
    body: '[SKRIV: det viktigaste först, i korta meningar. Bara det som en källa säger. Samma rubriker som i den andra språkversionen.]',
  },
  es: {
    summary: '[ESCRIBA: una frase de 40 a 200 caracteres sobre lo que se encontrará en la página]',
    teaser:
      '[ESCRIBA: dos o tres frases de 25 a 45 palabras para boletines. Diga de qué se trata, a quién concierne y para qué sirve saberlo. No prometa nada que las fuentes no digan.]',
    heading: '[ESCRIBA: un título que diga de qué trata el apartado]',
    body: '[ESCRIBA: lo más importante primero, en frases cortas. Solo lo que dice una fuente. Los mismos títulos que en la otra versión.]',
  },
};

interface Placeholders {
  summary: string;
  teaser: string;
  heading: string;
  body: string;
}

/** What `npm run content:new` asks for. */
export type Answers =
  | { kind: 'page'; key: string; titles: Record<Locale, string>; segments: Record<Locale, string> }
  | {
      kind: 'partnership';
      key: string;
      titles: Record<Locale, string>;
      partners: string[];
      themes: string[];
    }
  | {
      kind: 'place';
      key: string;
      names: Record<Locale, string>;
      placeKind: string;
      country: string;
    };
