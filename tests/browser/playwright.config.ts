import { defineConfig } from '@playwright/test';
import { prepareChromium } from '../support/chromium.ts';
import { wholeOnly } from '../support/scope.ts';

export default defineConfig({
  testDir: '.',
  testIgnore: wholeOnly,
  outputDir: '../.cache/browser-results',
  fullyParallel: true,
  // Some tests open hundreds of pages, on two slow cores.
  timeout: 600_000,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  reporter: [['dot'], ['json']],
  globalSetup: './serve-sites.ts',
  // The browser and its fonts come with the package, so one picture serves every Linux machine.
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  updateSnapshots: process.env['UPDATE_PICTURES'] ? 'all' : 'none',
  use: {
    launchOptions: await prepareChromium(),
    trace: 'off',
    // A step that waits longer has failed; the test's own time is for walks over many pages.
    actionTimeout: 15_000,
  },
});
