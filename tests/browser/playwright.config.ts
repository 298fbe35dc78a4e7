import { defineConfig } from '@playwright/test';
import { prepareChromium } from '../support/chromium.ts';
import { wholeOnly } from '../support/scope.ts';

export default defineConfig({
  testDir: '.',
  testIgnore: wholeOnly,
  outputDir: '../.cache/browser-results',
  fullyParallel: true,
  // Each test is short; this is for two slow cores that others keep busy.
  timeout: 120_000,
  // A wait ends as soon as it can; this is how long a machine may take that has other work.
  expect: { timeout: 20_000 },
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
    actionTimeout: 20_000,
  },
});
