/** Writes an export of the open vault where a person chose. */
import { wipe } from '../../app/crypto/wipe.ts';
import { FrondError } from '../../app/errors.ts';
import { noteExport } from '../../app/storage/readable-exports.ts';
import { resolveTarget, saveFile } from '../../app/storage/save-file.ts';
import { isReadable } from '../../app/transfer/export/formats.ts';
import { leftGroups } from '../../app/transfer/export/left-groups.ts';
import { writeExport } from '../../app/transfer/export/write.ts';
import { printedWords } from '../../app/words/printed-export-speech.ts';
import type { ExportDone } from '../../app/bridge/channels/exports.ts';
import type { ExportFormat } from '../../app/transfer/export/formats.ts';
import type { OpenedVault } from './opened-vault.ts';
import type { Requests } from './requests.ts';

/** Names of each kind that the page is told. */
const mostNames = 200;

type Wanted = Requests['writeExport']['args'];

export async function writeExportFile(opened: OpenedVault, wanted: Wanted): Promise<ExportDone> {
  try {
    const { format } = wanted;
    return await (format === 'backup' ? writeBackup(opened, wanted) : writeOther(opened, { ...wanted, format }));
  } finally {
    if (wanted.secret !== undefined) wipe(wanted.secret);
  }
}

async function writeBackup(opened: OpenedVault, { target, secret }: Wanted): Promise<ExportDone> {
  await opened.saver.now();
  const own = secret === undefined ? {} : { secret: { secret: { kind: 'passphrase', passphrase: secret } as const } };
  const { path, items } = await opened.store.exportBackup(target, { force: true, ...own });
  opened.noted('backup', { items });
  return { path, format: 'backup', items, left: [] };
}

async function writeOther(
  opened: OpenedVault,
  wanted: Wanted & { readonly format: ExportFormat },
): Promise<ExportDone> {
  const { store } = opened;
  const { format, name, secret } = wanted;
  const path = await resolveTarget(wanted.target);
  if (path === store.path) throw new FrondError('INVALID', 'backup.isTheVault', { path });
  if (format === 'kdbx' && secret === undefined) throw new FrondError('INVALID', 'bridge.arguments');
  const words = printedWords();
  const source = { vault: store.vault, readBlob: (id: string) => store.readBlob(id), now: new Date() };
  const kdbx = { password: secret ?? new Uint8Array(), name, binName: words.label('bin') };
  const { bytes, items, left } = await writeExport(source, format, { words, kdbx });
  try {
    await saveFile(path, bytes, { mode: 'replace', folderUnsure: 'accepted' });
  } finally {
    wipe(bytes);
  }
  opened.noted('export', { items, format });
  if (isReadable(format)) await noteExport(store.places, store.header.vault, path, format);
  const groups = leftGroups(left).map(({ kind, names }) => ({
    kind,
    count: names.length,
    names: names.slice(0, mostNames),
  }));
  return { path, format, items, left: groups };
}
