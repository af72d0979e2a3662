/**
 * The background process from its start to its end. It gets its order by stdin: neither arguments nor environment hold a secret. What became
 * of it goes to stdout as one line; then it has nothing more to do with who started it.
 */
import { closeSync, openSync, writeSync } from 'node:fs';
import { devNull } from 'node:os';
import { BackgroundProcess } from '../app/background/process/background-process.ts';
import { FrondError } from '../app/errors.ts';
import { Stdin } from './stdin.ts';
import type { BackgroundOrder, BackgroundOutcome } from './start-background.ts';

const [stdin, stdout] = [0, 1];

/** Lets go of the pipes, with something harmless under their numbers: a file or socket that got one would get stray output. */
function detach(): void {
  for (const descriptor of [stdin, stdout]) {
    closeSync(descriptor);
    openSync(devNull, 'r+');
  }
}

function tell(outcome: BackgroundOutcome): void {
  try {
    writeSync(stdout, `${JSON.stringify(outcome)}\n`);
  } catch {
    // Nobody waits for it any more.
  }
}

export async function runInBackground(env: NodeJS.ProcessEnv): Promise<void> {
  process.umask(0o077);
  const bytes = new Stdin().read('stdin');
  const { key, ...order } = JSON.parse(Buffer.from(bytes).toString('utf8')) as BackgroundOrder;
  bytes.fill(0);
  let own: BackgroundProcess | undefined;
  try {
    own = await BackgroundProcess.start({ ...order, key: Buffer.from(key, 'base64url') }, env);
  } catch (error) {
    const { code, reason, params } =
      error instanceof FrondError ? error : new FrondError('INTERNAL', 'internal.unexpected');
    tell({ error: { code, reason, params } });
    process.exit(1);
  }
  if (own === undefined) {
    tell({ running: true });
    process.exit(0);
  }
  const process_ = own;
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => process_.end());
  tell(own.begun);
  detach();
  await own.ended;
  process.exit(0);
}
