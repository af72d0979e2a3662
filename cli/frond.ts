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
  } else if (only === '--clear-clipboard-when-unchanged') {
    const { clearLater } = await import('./clear-clipboard.ts');
    await clearLater();
  } else {
    const { main } = await import('./main.ts');
    process.exitCode = await main(args, process.env);
  }
}

if (only === '--version' || only === '-V') printVersion();
else void run();
