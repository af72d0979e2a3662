import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/{unit,interop,crash,fuzz}/**/*.test.ts'],
    testTimeout: process.env.SLOW === '1' ? 3_600_000 : 60_000,
    hookTimeout: 60_000,
    pool: 'forks',
    maxWorkers: 2,
    reporters: ['default'],
  },
});
