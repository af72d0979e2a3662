/** End-to-end tests: the real app, one on each display. `npm run e2e` says which runtime; without it the runtime is found here. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { defineConfig } from 'playwright/test';

process.env.FROND_ELECTRON ??= execFileSync(
  process.execPath,
  [join(import.meta.dirname, 'scripts/electron.mjs'), '--print'],
  { encoding: 'utf8' },
);

export default defineConfig({
  testDir: 'test',
  testMatch: ['e2e/**/*.spec.ts', 'pages/**/*.spec.ts'],
  outputDir: 'test-results',
  // The clipboard and the focus of a display are one, so apps take turns.
  workers: Math.max(1, (process.env.FROND_DISPLAYS ?? '').split(' ').length),
  fullyParallel: false,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  retries: 0,
  reporter: 'list',
});
