/** One file that may be anything, read and brought into a vault: it is refused with a typed error and nothing happened, or one undo takes it back. */
import { FrondError } from '../../../app/errors.ts';
import { applyImport } from '../../../app/transfer/apply.ts';
import { readImport } from '../../../app/transfer/import/detect.ts';
import { rehearse } from '../../../app/transfer/rehearsal.ts';
import { jsonEqual } from '../../../app/vault/json.ts';
import type { ImportedFile, ImportFormat, ImportSource } from '../../../app/transfer/import/imported.ts';
import type { OpenVault } from '../../../app/vault/open-vault.ts';

/** `blobs`: how many attachments there is room for. */
export function bring(vault: OpenVault, file: ImportedFile, blobs = Infinity): void {
  const readAttachment = (): Uint8Array => new Uint8Array();
  let kept = 0;
  const addBlob = (): string => {
    if ((kept += 1) > blobs) throw new FrondError('NO_SPACE', 'disk.full', {});
    return `blob-${kept}`;
  };
  applyImport(vault, rehearse(vault, file, { onDuplicate: 'merge', readAttachment }), { folder: ['In'], addBlob });
}

/** What people see of a vault. */
function seen(vault: OpenVault): string {
  return JSON.stringify(
    [...vault.ids()].sort().map((id) => {
      const { title, type, fields, urls, notes, tags, attachments, deletedAt } = vault.get(id);
      return [id, title, type, fields, urls, notes, tags, attachments, deletedAt === undefined];
    }),
  );
}

export interface Trial {
  readonly source: ImportSource;
  readonly format: ImportFormat | undefined;
  readonly blobs?: number;
  /** Done first: what a broken importer does. */
  readonly misbehave?: (vault: OpenVault) => void;
}

/** "refused" and "read" are right; anything else is not. */
export async function tried(vault: OpenVault, { source, format, blobs, misbehave }: Trial): Promise<string> {
  const [before, looked, generation] = [vault.toState(), seen(vault), vault.generation];
  try {
    misbehave?.(vault);
    const file = await readImport(source, format);
    if (file.items.some(({ title }) => title.trim() === '')) return 'an item without a title';
    bring(vault, file, blobs);
  } catch (error) {
    if (!(error instanceof FrondError)) return `untyped: ${String(error)}`;
    return jsonEqual(vault.toState(), before) ? 'refused' : 'half-imported';
  }
  if (vault.generation !== generation) vault.undo();
  if (({} as { polluted?: unknown }).polluted !== undefined) return 'polluted';
  return seen(vault) === looked ? 'read' : 'not taken back';
}
