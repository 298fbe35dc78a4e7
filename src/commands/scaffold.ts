import { stringify } from 'yaml';
import { localeCodes, type Locale } from '../site/locales.ts';
import type { AuthorLanguage } from './author-language.ts';

/**
 * The files of a new entry, path below `content/` -> text, with places in
 * brackets that wait for the author and that the checks name until they are
 * filled. The texts are drafts; `day` is the day on which they are made.
 */
export function scaffold(answers: Answers, day: string): Record<string, string> {
  const { key, language } = answers;
  switch (answers.kind) {
    case 'page':
      return {
        ...texts(`pages/${key}`, (locale) =>
          text(locale, { title: answers.titles[locale], segment: answers.segments[locale], day }),
        ),
        [`pages/${key}/sources.yaml`]: sourceList(language),
      };
    case 'news':
      // A note about the site itself rests on no source; one about the world gets its file by hand.
      return texts(`news/${key}`, (locale) =>
        text(locale, { title: answers.titles[locale], segment: answers.segments[locale], day }),
      );
    case 'partnership':
      return {
        ...texts(`partnerships/${key}`, (locale) =>
          text(locale, { title: answers.titles[locale], day, isPartnership: true }),
        ),
        [`partnerships/${key}/facts.yaml`]: facts(answers),
      };
    case 'place': {
      const { names, placeKind, country } = answers;
      return {
        [`places/${key}.yaml`]:
          stringify({ names, kind: placeKind, country, reviewed: day }) + sourceList(language),
      };
    }
  }
}

function texts(folder: string, write: (locale: Locale) => string): Record<string, string> {
  return Object.fromEntries(
    localeCodes.map((locale) => [`${folder}/index.${locale}.md`, write(locale)]),
  );
}

function text(locale: Locale, { title, segment, day, isPartnership = false }: Opening): string {
  const { summary, teaser, heading, body, headings } = wordsOf(locale);
  const fields = stringify(
    {
      title,
      summary,
      teaser,
      ...(segment ? { segment } : {}),
      draft: true,
      published: day,
      reviewed: day,
    },
    { lineWidth: 0 },
  );
  const sections = (isPartnership ? headings : [heading]).map(
    (words) => `## ${words}\n\n${body}\n`,
  );
  return `---\n${fields}---\n\n${sections.join('\n')}`;
}

function facts({ partners, themes, language }: PartnershipAnswers): string {
  const known = { partners, themes, connection: 'other', status: 'unknown' };
  return stringify(known) + sourceList(language);
}

/** One source whose values wait for the author. */
function sourceList(language: AuthorLanguage): string {
  const { publisher, url, language: code } = placeholders[language];
  return stringify({ sources: [{ publisher, url, language: code }] }, { lineWidth: 0 });
}

function wordsOf(locale: Locale): Placeholders {
  return (placeholders as Partial<Record<Locale, Placeholders>>)[locale] ?? placeholders.sv;
}

const placeholders: Record<AuthorLanguage, Placeholders> = {
  sv: {
    summary: '[SKRIV: en mening på 40–200 tecken om vad läsaren får veta på sidan]',
    teaser:
      '[SKRIV: två eller tre meningar på 25–45 ord för nyhetsbrev. Säg vad saken gäller, vem den berör och vad läsaren kan göra med kunskapen. Lova inget som källorna inte säger.]',
    heading: '[SKRIV: en rubrik som säger vad stycket handlar om]',
    headings: ['Utmaningen', 'Vad partnerskapet gäller', 'Resultat'],
    body: '[SKRIV: det viktigaste först, i korta meningar. Bara det som en källa säger. Samma rubriker som i den andra språkversionen.]',
    publisher: '[SKRIV: en nyckel ur publishers.yaml, till exempel icld]',
    url: '[SKRIV: källans hela adress]',
    language: '[SKRIV: källans språk, till exempel sv, es eller en]',
  },
  es: {
    summary: '[ESCRIBA: una frase de 40 a 200 caracteres sobre lo que se encontrará en la página]',
    teaser:
      '[ESCRIBA: dos o tres frases de 25 a 45 palabras para boletines. Diga de qué se trata, a quién concierne y para qué sirve saberlo. No prometa nada que las fuentes no digan.]',
    heading: '[ESCRIBA: un título que diga de qué trata el apartado]',
    headings: ['El desafío', 'De qué trata la alianza', 'Resultados'],
    body: '[ESCRIBA: lo más importante primero, en frases cortas. Solo lo que dice una fuente. Los mismos títulos que en la otra versión.]',
    publisher: '[ESCRIBA: una clave de publishers.yaml, por ejemplo icld]',
    url: '[ESCRIBA: la dirección completa de la fuente]',
    language: '[ESCRIBA: el idioma de la fuente, por ejemplo sv, es o en]',
  },
};

interface Placeholders {
  summary: string;
  teaser: string;
  heading: string;
  /** The headings of every partnership. */
  headings: string[];
  body: string;
  publisher: string;
  url: string;
  language: string;
}

interface Opening {
  title: string;
  segment?: string;
  day: string;
  isPartnership?: boolean;
}

/** What `npm run content:new` asks for; `language` is the author's own. */
export type Answers =
  | {
      kind: 'page' | 'news';
      language: AuthorLanguage;
      key: string;
      titles: Record<Locale, string>;
      segments: Record<Locale, string>;
    }
  | PartnershipAnswers
  | {
      kind: 'place';
      language: AuthorLanguage;
      key: string;
      names: Record<Locale, string>;
      placeKind: string;
      country: string;
    };

interface PartnershipAnswers {
  kind: 'partnership';
  language: AuthorLanguage;
  key: string;
  titles: Record<Locale, string>;
  partners: string[];
  themes: string[];
}
