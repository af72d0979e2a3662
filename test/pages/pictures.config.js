/** Pictures for people who look: `npm run screenshots -- screens`. No test of `npm test`. */
import { defineConfig } from 'playwright/test';

export default defineConfig({
  testDir: '.',
  testMatch: ['*pictures.ts'],
  outputDir: '../../test-results',
  workers: 1,
  timeout: 60_000,
  reporter: 'line',
});
