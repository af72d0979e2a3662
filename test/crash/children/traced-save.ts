/**
 * Opens the campaign's vault and makes an edit; tells which thread makes its system calls, waits for a line on stdin, saves, and
 * prints what happened. With one thread in libuv's pool, what `node:fs/promises` does happens on that one, in order.
 */
import { writeSync } from 'node:fs';
import { readlink } from 'node:fs/promises';
import { codeOf, openCampaignVault } from './open.ts';

const [home = '', title = ''] = process.argv.slice(2);
const store = await openCampaignVault(home);
store.vault.add('note', { title });
const thread = (await readlink('/proc/thread-self')).split('/').pop() ?? '';
writeSync(1, `${thread}\n`);
await new Promise((resolve) => process.stdin.once('data', resolve));
const saved = await store.save().then(() => 'ok', codeOf);
writeSync(1, `${saved}\n`);
if (saved !== 'ok' && saved !== 'SAVED_UNSURE')
  writeSync(1, `${await store.draftUnsaved().then(() => 'ok', codeOf)}\n`);
await store.close();
process.exit(0);
