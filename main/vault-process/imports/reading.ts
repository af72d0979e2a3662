/** Reads a file that is to be imported, and its items: the work of a thread, since files of strangers may take long and do harm. */
import { wipe } from '../../../app/crypto/wipe.ts';
import { isFrondError } from '../../../app/errors.ts';
import { readImportFile } from '../../../app/storage/import-file.ts';
import { readImport } from '../../../app/transfer/import/detect.ts';
import { isKdbx } from '../../../app/transfer/import/kdbx.ts';
import { importLimits } from '../../../app/transfer/import/limits.ts';
import { errorParts } from '../error-parts.ts';
import type { ImportedFile } from '../../../app/transfer/import/imported.ts';
import type { ErrorParts } from '../requests.ts';

export interface ReadJob {
  readonly from: { readonly path: string } | { readonly bytes: Uint8Array };
  /** Name of the file without folders. */
  readonly name: string;
  readonly password?: Uint8Array;
  readonly keyFile?: Uint8Array;
}

export type ReadAnswer =
  | { readonly file: ImportedFile }
  | { readonly error: ErrorParts; /** A key file may open it. */ readonly takesKeyFile: boolean };

/** Whoever reads: a thread, but for tests of the pages. */
export interface ImportReader {
  readonly ask: (job: ReadJob) => Promise<ReadAnswer>;
  /** Ends what is being read; the answer never comes. */
  readonly end: () => void;
}

/** A failure is an answer too. */
export async function readFor({ from, name, password, keyFile }: ReadJob): Promise<ReadAnswer> {
  let bytes: Uint8Array = new Uint8Array();
  try {
    bytes = 'path' in from ? await readImportFile(from.path, importLimits.fileBytes) : from.bytes;
    const keys = {
      ...(password === undefined ? {} : { password }),
      ...(keyFile === undefined ? {} : { keyFile }),
    };
    return { file: await readImport({ bytes, name, keys }) };
  } catch (error) {
    return { error: errorParts(error), takesKeyFile: isFrondError(error) && isKdbx(bytes) };
  } finally {
    for (const secret of [bytes, password, keyFile]) if (secret !== undefined) wipe(secret);
  }
}
