import { defineConfig } from '@playwright/test';
import { prepareChromium } from '../support/chromium.ts';

export default defineConfig({
  testDir: '.',
  outputDir: '../.cache/browser-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  reporter: [['dot'], ['json']],
  globalSetup: './serve-sites.ts',
  use: {
    launchOptions: await prepareChromium(),
    trace: 'off',
  },
});
