import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';

/** Tests that start the command; they run against both of its builds. */
const ofCommand = { include: ['test/unit/cli/**/*.test.ts'], globalSetup: 'test/unit/cli/build.ts' };

/** Rooms that keep nothing outside of what they are given: their files share a process, which saves starting one for each. */
const pure = [
  ...['background', 'bridge', 'crypto', 'desktop', 'developer', 'generate', 'health', 'otp', 'renderer', 'storage'],
  ...['vault', 'words'],
].map((room) => `test/unit/${room}/**/*.test.ts`);
// It measures how the memory of its process grows, so that nobody else's garbage may be there to be collected.
pure.push('test/unit/format/!(extremes).test.ts');

/** They take long, whatever their size: begun first, none of them is waited for alone in the end. */
const long = [
  ...[
    'crash/kill',
    'crash/full-disk',
    'crash/faults',
    'scripts/build',
    'unit/layers',
    'format/damage',
    'interop/vault',
  ],
  ...['cli/scripts-', 'cli/no-traces', 'cli/background', 'cli/developer', 'cli/processes'],
];

class LongestFirst extends BaseSequencer {
  async sort(files) {
    const isLong = ({ moduleId }) => long.some((name) => moduleId.includes(`/${name}`));
    const sorted = await super.sort(files);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

export default defineConfig({
  test: {
    // Guards against hanging, and no measure of anything: a machine several times slower, and busy, keeps them.
    testTimeout: process.env.SLOW === '1' ? 3_600_000 : 300_000,
    hookTimeout: 300_000,
    pool: 'forks',
    // One more than there are processors: some of them always wait.
    maxWorkers: Math.min(availableParallelism(), 4) + 1,
    sequence: { sequencer: LongestFirst },
    reporters: ['default'],
    // One comparison of large texts must not push everything else out of a log.
    diff: { truncateThreshold: 100 },
    // What is waited for comes at once where nothing else runs.
    expect: { poll: { timeout: 120_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'all others',
          include: ['test/{unit,interop,crash,fuzz}/**/*.test.ts'],
          exclude: [...ofCommand.include, ...pure],
        },
      },
      { extends: true, test: { name: 'pure', include: pure, isolate: false } },
      { extends: true, test: { ...ofCommand, name: 'command' } },
      { extends: true, test: { ...ofCommand, name: 'executable', env: { FROND_TEST_BUILD: 'executable' } } },
    ],
  },
});
