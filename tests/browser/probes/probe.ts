import type { Page } from '@playwright/test';

/** A question to an open page: what is wrong with it, or nothing. It leaves the page as it was. */
export type Probe = (page: Page) => Promise<string[]>;
