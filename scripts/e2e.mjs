// `npm run e2e [playwright arguments]`: builds, then the end-to-end tests alone.
import { spawnSync } from 'node:child_process';
import { hasDisplay, setUp, testPython } from './setup.mjs';

const runtime = await setUp({ tests: true });
const python = await testPython();
const { build } = await import('./build.mjs');
await build();
const args = ['node_modules/playwright/cli.js', 'test', ...process.argv.slice(2)];
const env = {
  ...process.env,
  FROND_ELECTRON: JSON.stringify(runtime),
  ...(python === undefined ? {} : { FROND_TEST_PYTHON: python }),
};
const options = { cwd: new URL('..', import.meta.url).pathname, stdio: 'inherit', env };
const result = hasDisplay()
  ? spawnSync(process.execPath, args, options)
  : spawnSync('xvfb-run', ['-a', '-s', '-screen 0 1600x1000x24', process.execPath, ...args], options);
process.exit(result.status ?? 1);
