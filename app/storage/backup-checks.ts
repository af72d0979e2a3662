/**
 * What was found when backups were opened and counted, so that each is looked at once in a while and not at every unlock. Encrypted
 * lines outside the vault: how many items it has is nobody's business.
 */
import { join } from 'node:path';
import { appendLine, readLines, seal, type DraftKeys } from './private-lines.ts';
import { privateFolder, saveFile } from './save-file.ts';
import type { JsonObject } from '../format/json.ts';

/**
 * `good`: opened, its items counted. `whole`: its bytes are those that were written, but it opens with an earlier passphrase or key file.
 * `bad`: neither.
 */
export type BackupState = 'good' | 'whole' | 'bad';

export interface BackupCheck {
  /** SHA-256 of the backup's bytes, hexadecimal. */
  readonly digest: string;
  readonly state: BackupState;
  /** ISO 8601 UTC. */
  readonly at: string;
  readonly items?: number;
}

const file = 'backup-checks.log';
/** Lines of backups that are long gone are taken out of the file when there are so many. */
const mostLines = 500;

export class BackupChecks {
  readonly #folder: string;
  readonly #keys: () => Promise<DraftKeys>;

  constructor(folder: string, keys: () => Promise<DraftKeys>) {
    this.#folder = folder;
    this.#keys = keys;
  }

  /** The latest of each backup, by its digest. */
  async all(): Promise<ReadonlyMap<string, BackupCheck>> {
    const path = join(this.#folder, file);
    const keys = await this.#keys();
    const lines = (await readLines(path, keys)).filter(isCheck);
    const latest = new Map(lines.map((line) => [line.digest, line]));
    if (lines.length > mostLines) await this.#rewrite(path, keys, [...latest.values()].slice(-mostLines / 2));
    return latest;
  }

  async note(check: BackupCheck): Promise<void> {
    await privateFolder(this.#folder);
    await appendLine(join(this.#folder, file), seal(await this.#keys(), { ...check }));
  }

  async #rewrite(path: string, keys: DraftKeys, kept: readonly BackupCheck[]): Promise<void> {
    const bytes = Buffer.concat(kept.map((check) => seal(keys, { ...check })));
    await saveFile(path, bytes, { mode: 'replace', folderUnsure: 'accepted' });
  }
}

const states: readonly unknown[] = ['good', 'whole', 'bad'];

function isCheck(line: JsonObject): line is JsonObject & BackupCheck {
  const { digest, state, at, items } = line as Readonly<Record<string, unknown>>;
  const counted = items === undefined || typeof items === 'number';
  return typeof digest === 'string' && typeof at === 'string' && states.includes(state) && counted;
}
