#!/usr/bin/env node
/**
 * The `frond` command. Only what a call needs is loaded: `--version` answers from here, everything else through a chunk of
 * its own (see table.ts).
 */
import { writeData } from './output.ts';
import { version } from './version.ts';

const args = process.argv.slice(2);
if (args.length === 1 && (args[0] === '--version' || args[0] === '-V')) {
  writeData(`frond ${version}\n`);
} else if (args[0] === '--clear-clipboard-when-unchanged' && args.length === 1) {
  const { clearLater } = await import('./clear-clipboard.ts');
  await clearLater();
} else {
  const { main } = await import('./main.ts');
  process.exitCode = await main(args, process.env);
}
