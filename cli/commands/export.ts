/** `frond export`: an encrypted backup, verified, or all items in another format. */
import { basename, extname, resolve } from 'node:path';
import { wipe } from '../../app/crypto/wipe.ts';
import { FrondError, isFrondError } from '../../app/errors.ts';
import { noteExport } from '../../app/storage/readable-exports.ts';
import { resolveTarget } from '../../app/storage/save-file.ts';
import { exportFormats, isReadable } from '../../app/transfer/export/formats.ts';
import { writeExport } from '../../app/transfer/export/write.ts';
import { printedWords } from '../../app/words/printed-export-speech.ts';
import { leftJson, leftText } from '../export-report.ts';
import { checkNewPassphrase } from '../new-passphrase.ts';
import { passphraseFrom } from '../passphrase.ts';
import { confirmedPassphrase, withVault } from '../session.ts';
import { say } from '../words.ts';
import { writeNewFile } from '../write-file.ts';
import type { ExportFormat } from '../../app/transfer/export/formats.ts';
import type { Given } from '../command.ts';
import type { Context } from '../context.ts';
import type { CliSession } from '../session.ts';

async function backup(session: CliSession, given: Given, path: string): Promise<void> {
  const { context, store } = session;
  const own = await ownPassphrase(context, given);
  const secret = own === undefined ? undefined : { secret: { kind: 'passphrase', passphrase: own } as const };
  const report = await store.exportBackup(path, { secret, force: given.has('force') });
  if (own !== undefined) wipe(own);
  await session.log({ action: 'backup', items: report.items });
  context.words(say('export.backup', { path: report.path, items: report.items }));
  if (context.flags.json) {
    context.json({
      path: report.path,
      format: 'backup',
      items: report.items,
      verified: true,
      readable: false,
      left: [],
    });
  }
}

async function ownPassphrase(context: Context, given: Given): Promise<Uint8Array | undefined> {
  const own = passphraseFrom(context, given.value('passphrase-new-file'), '--passphrase-new-file');
  return own && checkNewPassphrase(context, own);
}

async function other(session: CliSession, given: Given, path: string, format: ExportFormat): Promise<void> {
  const { context, store } = session;
  const readable = isReadable(format);
  if (readable && given.has('passphrase-new-file')) {
    throw new FrondError('INVALID', 'export.readableHasNoPassphrase', { format });
  }
  if ((await resolveTarget(path)) === store.path) throw new FrondError('INVALID', 'backup.isTheVault', { path });
  const own = readable ? undefined : await ownPassphrase(context, given);
  if (readable) context.words(say('export.warning'));
  const { kind, text: again } = await confirmedPassphrase(session);
  try {
    if (format === 'kdbx' && own === undefined && kind === 'recovery')
      throw new FrondError('INVALID', 'export.kdbxByCode');
    const kdbx = {
      password: own ?? again,
      name: basename(store.path, extname(store.path)),
      binName: printedWords().label('bin'),
    };
    const source = { vault: store.vault, readBlob: (id: string) => store.readBlob(id), now: new Date() };
    const { bytes, items, left } = await writeExport(source, format, { words: printedWords(), kdbx });
    await writeNewFile(path, bytes, given.has('force'));
    wipe(bytes);
    await session.log({ action: 'export', items, format });
    if (readable) await noteExport(session.places, store.header.vault, path, format);
    tell(context, { path, format, items, readable, left });
  } finally {
    wipe(again);
    if (own !== undefined) wipe(own);
  }
}

interface Done {
  readonly path: string;
  readonly format: ExportFormat;
  readonly items: number;
  readonly readable: boolean;
  readonly left: Parameters<typeof leftText>[0];
}

function tell(context: Context, { left, ...done }: Done): void {
  const { path, items } = done;
  context.words(say(done.readable ? 'export.readable' : 'export.locked', { path, items }));
  const rest = leftText(left);
  if (rest !== '') context.words(rest);
  if (context.flags.json) context.json({ ...done, left: leftJson(left) });
}

function formatOf(given: Given): ExportFormat | 'backup' {
  const wanted = given.value('format') ?? 'backup';
  const format = (['backup', ...exportFormats] as const).find((one) => one === wanted);
  if (format !== undefined) return format;
  throw new FrondError('INVALID', 'export.format', { format: wanted, formats: exportFormats.join(', ') });
}

export async function run(context: Context, given: Given): Promise<undefined> {
  const output = given.value('output');
  if (output === undefined || output === '') throw new FrondError('INVALID', 'export.noOutput');
  const format = formatOf(given);
  const path = resolve(output);
  await withVault(context, async (session) => {
    try {
      await (format === 'backup' ? backup(session, given, path) : other(session, given, path, format));
    } catch (error) {
      if (isFrondError(error, 'EXISTS')) throw new FrondError('EXISTS', 'file.existsForce', { path }, { cause: error });
      throw error;
    }
  });
  return undefined;
}
