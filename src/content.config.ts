import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { briefSchema } from './schemas/brief.ts';
import { careSchema } from './schemas/care.ts';
import { claimSchema } from './schemas/claim.ts';
import { glossarySchema } from './schemas/glossary.ts';
import { guideSchema } from './schemas/guide.ts';
import { lexiconSchema } from './schemas/lexicon.ts';
import { linksSchema, redirectsSchema } from './schemas/links.ts';
import { mailSchema } from './schemas/mail.ts';
import { navigationSchema } from './schemas/navigation.ts';
import { networkSchema } from './schemas/network.ts';
import { newsSchema, pageSchema, pageSourcesSchema } from './schemas/page.ts';
import { partnershipFactsSchema, partnershipTextSchema } from './schemas/partnership.ts';
import { placeSchema } from './schemas/place.ts';
import { programmeSchema } from './schemas/programme.ts';
import { publisherSchema } from './schemas/publisher.ts';
import { questionGroupSchema } from './schemas/question-group.ts';
import { sideSchema } from './schemas/side.ts';
import { siteSchema } from './schemas/site.ts';
import { stepSchema } from './schemas/step.ts';
import { themeSchema } from './schemas/theme.ts';
import { timelineSchema } from './schemas/timeline.ts';

export const collections = {
  pages: texts('pages', '**/index.*.{md,mdx}', pageSchema),
  pageSources: defineCollection({
    loader: glob({
      base: './content',
      pattern: ['pages/**/sources.yaml', 'news/*/sources.yaml'],
      // The key of the page: a note's folder stands below the page that lists the notes.
      generateId: ({ entry }) => entry.replace(/^pages\/|\/sources\.yaml$/g, ''),
    }),
    schema: pageSourcesSchema,
  }),
  news: texts('news', '*/index.*.{md,mdx}', newsSchema),
  partnershipTexts: texts('partnerships', '*/index.*.{md,mdx}', partnershipTextSchema),
  partnershipFacts: defineCollection({
    loader: glob({
      base: './content/partnerships',
      pattern: '*/facts.yaml',
      generateId: ({ entry }) => entry.replace(/\/facts\.yaml$/, ''),
    }),
    schema: partnershipFactsSchema,
  }),
  places: defineCollection({
    loader: glob({
      base: './content/places',
      pattern: '*.yaml',
      generateId: ({ entry }) => entry.replace(/\.yaml$/, ''),
    }),
    schema: placeSchema,
  }),
  briefs: records('briefs', briefSchema),
  care: records('care', careSchema),
  claims: records('claims', claimSchema),
  glossary: records('glossary', glossarySchema),
  lexicon: records('lexicon', lexiconSchema),
  mails: records('mails', mailSchema),
  networks: records('networks', networkSchema),
  publishers: records('publishers', publisherSchema),
  questions: records('questions', questionGroupSchema),
  sides: records('sides', sideSchema),
  steps: records('steps', stepSchema),
  themes: records('themes', themeSchema),
  timeline: records('timeline', timelineSchema),
  guide: single('guide', guideSchema),
  links: single('links', linksSchema),
  redirects: single('redirects', redirectsSchema),
  navigation: single('navigation', navigationSchema),
  programme: single('programme', programmeSchema),
  site: single('site', siteSchema),
};

/** Texts in several languages, one folder per entry; the id is `<key>/<language>`. */
function texts<S extends z.ZodType>(folder: string, pattern: string, schema: S) {
  return defineCollection({
    loader: glob({
      base: `./content/${folder}`,
      pattern,
      generateId: ({ entry }) => entry.replace(/index\.([a-z]+)\.mdx?$/, '$1'),
    }),
    schema,
  });
}

/** A file with many records by key. */
function records<S extends z.ZodRawShape>(name: string, schema: z.ZodObject<S>) {
  // Astro hands records out sorted by key; their position in the file is the editors' order.
  const parser = (text: string) => {
    const entries = Object.entries((parse(text) ?? {}) as Record<string, Record<string, unknown>>);
    return Object.fromEntries(
      entries.map(([key, record], position) => [key, { ...record, position }]),
    );
  };
  return defineCollection({
    loader: file(`content/${name}.yaml`, { parser }),
    schema: schema.extend({ position: z.number() }),
  });
}

/** A file that is one record; its id is the name of the file. */
function single<S extends z.ZodType>(name: string, schema: S) {
  const parser = (text: string) => ({ [name]: parse(text) as Record<string, unknown> });
  return defineCollection({ loader: file(`content/${name}.yaml`, { parser }), schema });
}
