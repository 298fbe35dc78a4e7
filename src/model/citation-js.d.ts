/** The packages bring no types; these are the parts that the site uses. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(item: Record<string, unknown>);
    format(output: 'ris' | 'bibtex'): string;
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
