/**
 * Adds items for ever, or so many times, saving each, and prints a title once its save is acknowledged. The manner of saving is
 * the store's, or one of the controls that must lose data: `truncate` writes in place, `nolock` replaces without asking.
 */
import { existsSync, renameSync, writeSync } from 'node:fs';
import { open, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { randomId } from '../../../app/crypto/random.ts';
import { openCampaignVault } from './open.ts';

const [home = '', name = '', manner = 'store', times = '0'] = process.argv.slice(2);
const vault = join(home, 'test.frond');
let store = await openCampaignVault(home);
if (manner === 'nolock') await together();

for (let count = 1; times === '0' || count <= Number(times); count += 1) {
  const title = `${name}-${count}`;
  if (manner === 'nolock') store = await openCampaignVault(home);
  store.vault.add('note', { title });
  if (manner === 'store') await store.save();
  else {
    const copy = join(home, `${randomId()}.copy`);
    await store.exportBackup(copy);
    if (manner === 'nolock') renameSync(copy, vault);
    else {
      await writeInPlace(await readFile(copy));
      await rm(copy);
    }
  }
  writeSync(1, `${title}\n`);
}
await store.close();

/** Until all are told to go: started one after the other they would hardly meet. */
async function together(): Promise<void> {
  await writeFile(join(home, `${name}.ready`), '');
  while (!existsSync(join(home, 'go'))) await delay(5);
}

async function writeInPlace(bytes: Uint8Array): Promise<void> {
  const file = await open(vault, 'w');
  for (let at = 0; at < bytes.length; at += 1024) await file.write(bytes.subarray(at, at + 1024));
  await file.close();
}
