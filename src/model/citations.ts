import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { fileParams, type FileParams } from '../routing/files.ts';
import { address } from '../site/address.ts';
import { getPages, type Page } from './pages.ts';
import { getSite } from './records.ts';

/** Every page that can be cited as a file, with the part of the address that the route needs. */
export async function getCitations(format: CitationFormat): Promise<CitationRoute[]> {
  const pages = (await getPages()).filter(
    ({ kind, isListed }) => kind === 'partnership' && isListed,
  );
  return pages.map((page) => ({ params: fileParams(page, format), props: { page } }));
}

/** A page as a reference in the form that reference managers read. */
export async function citationOf(page: Page, format: CitationFormat): Promise<string> {
  const site = await getSite();
  const { key, locale, path, title, summary, reviewed } = page;
  const item = {
    id: `${key.split('/').at(-1) ?? key}-${locale}`,
    type: 'webpage',
    title,
    author: [{ literal: site.name[locale] }],
    issued: { 'date-parts': [reviewed.split('-').map(Number)] },
    URL: address.origin + path,
    language: locale,
    abstract: summary,
  };
  if (format === 'bib') return new Cite(item).format('bibtex');
  // The library breaks lines after 70 characters, which would cut addresses in two.
  return `${new Cite(item).format('ris').replace(/\n(?![A-Z][A-Z0-9] {2}-)/g, '')}\n`;
}

/** The files that reference managers read. */
export const citationFormats = ['ris', 'bib'] as const;

export type CitationFormat = (typeof citationFormats)[number];

export interface CitationRoute {
  params: FileParams;
  props: { page: Page };
}
