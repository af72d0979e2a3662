/** The shortest proof that a runtime can run the built app: `--smoke` loads each page, asks the bridge, and exits with 0. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from './fixtures.ts';

const run = promisify(execFile);

interface Runtime {
  readonly executable: string;
  readonly args: readonly string[];
}

test('the built app passes its own smoke test on this runtime', async ({ frond }) => {
  const runtime = JSON.parse(process.env.FROND_ELECTRON ?? '{}') as Runtime;
  const sandbox = process.platform === 'linux' && process.getuid() === 0 ? ['--no-sandbox'] : [];
  const args = [...sandbox, ...runtime.args, `--user-data-dir=${join(frond.home, 'profile')}`, '--smoke'];
  const started = Date.now();
  await run(runtime.executable, args, { env: frond.env, timeout: 20_000 });
  expect(Date.now() - started).toBeLessThan(20_000);
});

test('the app starts with an empty profile and asks for a new vault', async ({ frond }) => {
  const { page } = await frond.launch();
  await expect(page.getByRole('button', { name: 'Create a vault' }).or(page.getByRole('textbox'))).not.toHaveCount(0);
  expect(new URL(page.url()).host).toBe('unlock');
});
