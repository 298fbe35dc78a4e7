/** The files that answer searches in a language, as paths with the base. */
export interface SearchFiles {
  /** What answers first. */
  index: string;
  /** The words of other languages. */
  otherWords: string;
  /** What answers when the index cannot be had, and the folder that it takes for the top of the site. */
  pagefind: { script: string; site: string };
}

/** The files that the build wrote into the page, on the section of the results. */
export function filesOf(section: HTMLElement): SearchFiles {
  return JSON.parse(section.dataset['files'] ?? '') as SearchFiles;
}
