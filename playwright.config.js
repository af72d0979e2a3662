import { defineConfig } from 'playwright/test';

export default defineConfig({
  testDir: 'test',
  testMatch: ['e2e/**/*.spec.ts', 'pages/**/*.spec.ts'],
  outputDir: 'test-results',
  // One app at a time: the clipboard and the focus of a display are one.
  workers: 1,
  fullyParallel: false,
  timeout: 60_000,
  expect: { timeout: 8_000 },
  forbidOnly: true,
  retries: 0,
  reporter: 'list',
});
