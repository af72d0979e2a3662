/** `frond import`: rehearses what a file of another program would bring, and brings it in as one operation. */
import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { wipe } from '../../app/crypto/wipe.ts';
import { FrondError, isFrondError } from '../../app/errors.ts';
import { readImportFile } from '../../app/storage/import-file.ts';
import { applyImport } from '../../app/transfer/apply.ts';
import { readImport, sealedEntries } from '../../app/transfer/import/detect.ts';
import { importFormats } from '../../app/transfer/import/imported.ts';
import { importLimits } from '../../app/transfer/import/limits.ts';
import { onDuplicate } from '../../app/transfer/choices.ts';
import { rehearse } from '../../app/transfer/rehearsal.ts';
import { folderPath } from '../../app/vault/folder-named.ts';
import { reportJson, reportText } from '../import-report.ts';
import { readSmallFile, withoutNewline } from '../passphrase.ts';
import { withVault } from '../session.ts';
import { Unlocker } from '../unlocker.ts';
import { vaultPath } from '../vault-path.ts';
import { say } from '../words.ts';
import type { ImportedFile, ImportFormat, ImportKeys } from '../../app/transfer/import/imported.ts';
import type { OnDuplicate } from '../../app/transfer/choices.ts';
import type { Given } from '../command.ts';
import type { Context } from '../context.ts';
import type { CliSession } from '../session.ts';

function formatOf(given: Given): ImportFormat | undefined {
  const wanted = given.value('format');
  const format = importFormats.find((one) => one === wanted);
  if (wanted !== undefined && format === undefined) {
    throw new FrondError('INVALID', 'import.format', { format: wanted, formats: importFormats.join(', ') });
  }
  return format;
}

function choiceOf(given: Given): OnDuplicate {
  const wanted = given.value('on-duplicate') ?? 'merge';
  const choice = onDuplicate.find((one) => one === wanted);
  if (choice === undefined) throw new FrondError('INVALID', 'import.onDuplicate', { choice: wanted });
  return choice;
}

/** Passwords of other programs are taken as they are: those programs may not normalise. */
function keysOf(context: Context, given: Given): ImportKeys {
  const passwordFile = given.value('password-file');
  const keyFile = given.value('key-file');
  const password =
    passwordFile === undefined
      ? undefined
      : withoutNewline(passwordFile === '-' ? context.stdin.read('--password-file') : readSmallFile(passwordFile));
  return {
    ...(password === undefined ? {} : { password }),
    ...(keyFile === undefined ? {} : { keyFile: readSmallFile(keyFile) }),
  };
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
}

/** A folder is a store of `pass`. */
async function readFolder(path: string, format: ImportFormat | undefined, keys: ImportKeys): Promise<ImportedFile> {
  try {
    if (format !== undefined && format !== 'pass') throw new FrondError('INVALID', 'import.notThisFormat', { format });
    const { readPassFolder } = await import('../pass-store.ts');
    return await readPassFolder(path, keys);
  } finally {
    if (keys.password !== undefined) wipe(keys.password);
    if (keys.keyFile !== undefined) wipe(keys.keyFile);
  }
}

/** Reads the file, and asks for its password where it needs one that was not given. */
async function read(context: Context, given: Given, path: string): Promise<ImportedFile> {
  const format = formatOf(given);
  if (await isFolder(path)) return readFolder(path, format, keysOf(context, given));
  const keys = keysOf(context, given);
  const bytes = await readImportFile(path, importLimits.fileBytes);
  const name = basename(path);
  try {
    const entries = sealedEntries(bytes, format);
    if (entries !== undefined) return await (await import('../pass-store.ts')).readPassEntries(entries, keys);
    return await readImport({ bytes, name, keys }, format);
  } catch (error) {
    if (!isFrondError(error) || error.reason !== 'import.needsPassword' || context.terminal === undefined) throw error;
    const password = await context.askSecret(say('ask.importPassword'), error);
    try {
      return await readImport({ bytes, name, keys: { ...keys, password } }, format);
    } finally {
      wipe(password);
    }
  } finally {
    wipe(bytes);
    if (keys.password !== undefined) wipe(keys.password);
    if (keys.keyFile !== undefined) wipe(keys.keyFile);
  }
}

export async function run(context: Context, given: Given): Promise<undefined> {
  const path = resolve(given.operands[0] ?? '');
  const choice = choiceOf(given);
  const dryRun = given.has('dry-run');
  const unlocker = new Unlocker(context);
  // The key is derived while the file is read.
  await unlocker.begin(vaultPath(context));
  const file = await read(context, given, path).catch((error: unknown) => {
    unlocker.wipe();
    throw error;
  });
  const work = async (session: CliSession): Promise<void> => {
    const { vault, store } = session;
    const rehearsal = rehearse(vault, file, { onDuplicate: choice, readAttachment: (id) => store.readBlob(id) });
    if (!context.flags.quiet) context.words(reportText(rehearsal));
    if (dryRun) {
      context.words(say('import.dryRun'));
    } else {
      const folder = folderPath(given.value('folder') ?? '');
      const { added, changed } = applyImport(vault, rehearsal, {
        folder,
        addBlob: (bytes, wanted) => store.addBlob(bytes, wanted),
      });
      await session.save();
      const counts = { added: added.length, changed: changed.length };
      if (counts.added + counts.changed > 0) {
        await session.log({ action: 'import', ...counts, format: rehearsal.format });
      }
      context.words(say('import.done', { items: added.length + changed.length }));
    }
    if (context.flags.json) context.json(reportJson(rehearsal, dryRun));
  };
  await withVault(context, work, unlocker);
  return undefined;
}
