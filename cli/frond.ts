#!/usr/bin/env node
/**
 * The `frond` command. Only what a call needs is loaded: `--version` answers from here without another file, everything
 * else through chunks of its own (loaders.ts).
 */
import { writeSync } from 'node:fs';

const args = process.argv.slice(2);
const only = args.length === 1 ? args[0] : undefined;

function printVersion(): void {
  try {
    writeSync(1, `frond ${__FROND_VERSION__}\n`);
  } catch {
    // Nobody reads any more.
  }
}

async function run(): Promise<void> {
  if (only === '--help' || only === '-h' || only === 'help') {
    const { printOverview } = await import('./overview.ts');
    printOverview();
    return;
  }
  const { leaveNothingInCoreFiles } = await import('./core-files.ts');
  leaveNothingInCoreFiles();
  if (only === '--clear-clipboard-when-unchanged') {
    const { clearLater } = await import('./clear-clipboard.ts');
    await clearLater();
  } else if (only === '--hold-unlocked-in-background') {
    const { runInBackground } = await import('./background-child.ts');
    await runInBackground(process.env);
  } else if (await wasHurried()) {
    // Nothing is left to do, and waiting for the socket to say goodbye takes a tenth of the time.
    process.exit(0);
  } else {
    const { main } = await import('./main.ts');
    // All is written and waited for by now; giving the memory of a large vault back bit by bit would take its time.
    process.exit(await main(args, process.env));
  }
}

/** `frond read frond://…`, which programs call again and again, answered by a background unlock. */
async function wasHurried(): Promise<boolean> {
  const [command, reference = '', ...more] = args;
  if (command !== 'read' || more.length > 0 || !reference.startsWith('frond://')) return false;
  const { readHurriedly } = await import('./hurried-read.ts');
  return readHurriedly(reference, process.env);
}

if (only === '--version' || only === '-V') printVersion();
else void run();
