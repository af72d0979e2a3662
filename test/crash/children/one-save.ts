/** One edit, one save, and a draft where the save fails; prints what happened as JSON. The control saves by a single write. */
import { openSync, renameSync, writeSync } from 'node:fs';
import { mkdtemp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf, openCampaignVault } from './open.ts';

const [home = '', title = '', manner = 'store'] = process.argv.slice(2);
const result = { opened: '', saved: '', drafted: '' };
try {
  const store = await openCampaignVault(home);
  result.opened = 'ok';
  store.vault.add('note', { title });
  if (manner === 'single-write') {
    // What it writes was prepared without a limit; only the write itself meets the full disk, and nobody looks at its count.
    const bytes = await readFile(join(home, 'next.frond'));
    const temporary = join(await mkdtemp(join(home, 'control-')), 'next');
    writeSync(openSync(temporary, 'w'), bytes);
    renameSync(temporary, join(home, 'test.frond'));
    result.saved = 'ok';
  } else {
    result.saved = await store.save().then(() => 'ok', codeOf);
    if (result.saved !== 'ok') result.drafted = await store.draftUnsaved().then(() => 'ok', codeOf);
    await store.close();
  }
} catch (error) {
  result[result.opened === '' ? 'opened' : 'saved'] = codeOf(error);
}
writeSync(1, JSON.stringify(result));
