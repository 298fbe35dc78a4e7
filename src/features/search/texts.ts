/** The texts that the script of the search fills in; i18next stays at build time. */
export interface SearchTexts {
  count: Record<string, string>;
  closeOnly: string;
  close: string;
  country: string;
  exact: string;
  failed: string;
  inText: string;
  inTextFailed: string;
  kinds: Record<string, string>;
  mended: string;
  none: string;
  noneChosen: string;
  pages: string;
  partnerships: string;
  reduced: string;
  /** Language -> the offer to search in it, in its own words, and the path of its search page. */
  switches: Record<string, { text: string; path: string }>;
  theme: string;
  unknown: string;
  working: string;
}
