/** The environment of a program: `.env` files and references, put into `process.env` as dotenv does. */
import { loadSecrets, type LoadOptions } from './load-secrets.ts';
import { parseDotenv } from '../app/developer/dotenv.ts';
import { hasReference, parseValue } from '../app/developer/template.ts';
import { FrondError, isFrondError } from '../app/errors.ts';
import { decodeText, readSmallFile } from '../app/storage/small-file.ts';

export interface LoadEnvOptions extends LoadOptions {
  /** `.env` files, of which later ones win. By default `.env` in the current folder, if it is there. */
  readonly files?: string | readonly string[] | undefined;
  /** Whether the files win over variables that are set already; else these stay, as with dotenv and Node's --env-file. */
  readonly override?: boolean | undefined;
  /** Where to put the variables; `process.env` by default. */
  readonly env?: Record<string, string | undefined> | undefined;
}

/** Variables that bundlers write into pages, where everybody can read them. */
const publicPrefix = /^(VITE_|NEXT_PUBLIC_|NUXT_PUBLIC_|REACT_APP_|EXPO_PUBLIC_|GATSBY_)/;
/** What opens the vault is no setting of the program. */
const isOwn = (name: string): boolean => name.startsWith('FROND_PASSPHRASE');

/**
 * Reads `.env` files into `process.env` and puts values in place of all references there. Gives the variables that it set. Throws
 * NOT_FOUND for a named file that is missing, POLICY for a reference in a variable that bundlers make public (`VITE_…`,
 * `NEXT_PUBLIC_…`), and MissingReferences; then nothing was set.
 */
export async function loadEnv(options: LoadEnvOptions = {}): Promise<Readonly<Record<string, string>>> {
  const { files, override = false, env = process.env } = options;
  const wanted = new Map<string, string>();
  for (const [name, value] of Object.entries(env)) {
    if (value !== undefined && !isOwn(name) && hasReference(parseValue(value))) wanted.set(name, value);
  }
  for (const [name, value] of fromFiles(files)) {
    if (!isOwn(name) && (override || env[name] === undefined)) wanted.set(name, value);
  }
  for (const [name, value] of wanted) {
    if (publicPrefix.test(name) && hasReference(parseValue(value))) {
      throw new FrondError('POLICY', 'library.publicVariable', { name });
    }
  }
  const loaded = await loadSecrets(Object.fromEntries(wanted), options);
  Object.assign(env, loaded);
  return loaded;
}

function fromFiles(files: LoadEnvOptions['files']): ReadonlyMap<string, string> {
  const named = files === undefined ? ['.env'] : typeof files === 'string' ? [files] : files;
  return new Map(
    named.flatMap((file) => {
      const text = textOf(file, files !== undefined);
      return parseDotenv(text).map(({ name, value }) => [name, value] as const);
    }),
  );
}

function textOf(file: string, mustExist: boolean): string {
  try {
    const bytes = readSmallFile(file);
    const text = decodeText(bytes, file);
    bytes.fill(0);
    return text;
  } catch (error) {
    if (!mustExist && isFrondError(error, 'NOT_FOUND')) return '';
    throw error;
  }
}
