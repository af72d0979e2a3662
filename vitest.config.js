import { defineConfig } from 'vitest/config';

/** Tests that start the command; they run against both of its builds. */
const ofCommand = { include: ['test/unit/cli/**/*.test.ts'], globalSetup: 'test/unit/cli/build.ts' };

export default defineConfig({
  test: {
    testTimeout: process.env.SLOW === '1' ? 3_600_000 : 60_000,
    hookTimeout: 60_000,
    pool: 'forks',
    maxWorkers: 2,
    reporters: ['default'],
    projects: [
      {
        extends: true,
        test: {
          name: 'all others',
          include: ['test/{unit,interop,crash,fuzz}/**/*.test.ts'],
          exclude: ofCommand.include,
        },
      },
      { extends: true, test: { ...ofCommand, name: 'command' } },
      { extends: true, test: { ...ofCommand, name: 'executable', env: { FROND_TEST_BUILD: 'executable' } } },
    ],
  },
});
