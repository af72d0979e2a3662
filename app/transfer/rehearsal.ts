/**
 * What an import would do, before anything is done: each item of the file is new, changes one of the vault, is there already, or is
 * skipped. An item is recognised by its id in the other program, else by type, title, user name and first URL; two items of one file
 * never stand for the same one of the vault.
 */
import { decided } from './choices.ts';
import { ItemComparison } from './compare-item.ts';
import { atOnce } from './steps.ts';
import type { Recognised, VaultReading } from '../vault/vault-reading.ts';
import type { OnDuplicate } from './choices.ts';
import type { Rehearsed } from './rehearsed.ts';
import type { Comparison, ReadAttachment } from './compare-item.ts';
import type { Dropped, FrondParts, ImportedFile, ImportedItem, ImportFormat } from './import/imported.ts';

export type { Rehearsed } from './rehearsed.ts';

export interface Rehearsal {
  readonly format: ImportFormat;
  /** Program of the source ids. */
  readonly program: string;
  readonly entries: readonly Rehearsed[];
  readonly dropped: readonly Dropped[];
  /** Of Frond's own export: what comes with the items. */
  readonly frond?: FrondParts;
}

export interface RehearsalOptions {
  readonly onDuplicate: OnDuplicate;
  readonly readAttachment: ReadAttachment;
}

/** Formats of one program share its ids. */
export function programOf(format: ImportFormat): string {
  return (
    /^(bitwarden|proton|frond)-/.exec(format)?.[1] ??
    (format === 'kdbx' || format === 'keepass-xml' ? 'keepass' : format)
  );
}

export function rehearse(vault: VaultReading, file: ImportedFile, options: RehearsalOptions): Rehearsal {
  const rehearsal = atOnce(rehearsing(vault, file, options.readAttachment));
  const entries = rehearsal.entries.map((entry) =>
    entry.outcome === 'changed' ? decided(entry, options.onDuplicate) : entry,
  );
  return { ...rehearsal, entries };
}

/** The rehearsal for merging, in steps; the vault stays as it is between them. */
export function* rehearsing(
  vault: VaultReading,
  file: ImportedFile,
  readAttachment: ReadAttachment,
): Generator<undefined, Rehearsal> {
  const program = programOf(file.format);
  const known = new Known(vault, program);
  for (const _ of known.learning()) yield;
  // What is there as it is takes its item first: the order of rows must not make changes of equal ones.
  const looked: Looked[] = [];
  for (const item of file.items) {
    looked.push(lookedUp(vault, item, known, readAttachment));
    yield;
  }
  const entries: Rehearsed[] = [];
  for (const one of looked) {
    entries.push(one.alike ?? rehearseOther(vault, one, known, readAttachment));
    yield;
  }
  const { format, dropped, frond } = file;
  return { format, program, entries, dropped, ...(frond === undefined ? {} : { frond }) };
}

interface Candidate {
  readonly id: string;
  readonly inTrash: boolean;
  readonly comparison: Comparison;
}

/** An item of the file with what the vault has like it. */
interface Looked {
  readonly item: ImportedItem;
  readonly candidates: readonly Candidate[];
  /** Where one of them is already as the file has it. */
  readonly alike: Rehearsed | undefined;
}

function candidateOf(vault: VaultReading, item: ImportedItem, id: string, readAttachment: ReadAttachment): Candidate {
  const one = vault.get(id);
  const comparison = new ItemComparison(vault, one, item).compare(readAttachment);
  return { id, inTrash: one.deletedAt !== undefined, comparison };
}

function lookedUp(vault: VaultReading, item: ImportedItem, known: Known, readAttachment: ReadAttachment): Looked {
  const candidates = known.candidates(item).map((id) => candidateOf(vault, item, id, readAttachment));
  const found = candidates.find(({ comparison }) => isSame(comparison));
  if (found === undefined) return { item, candidates, alike: undefined };
  const { id, inTrash, comparison } = found;
  known.take(id);
  const alike: Rehearsed =
    inTrash && !item.trashed
      ? { outcome: 'skipped', item, id, reason: 'inTrash', comparison }
      : { outcome: 'same', item, id, kept: comparison.kept };
  return { item, candidates, alike };
}

function rehearseOther(
  vault: VaultReading,
  { item, candidates }: Looked,
  known: Known,
  readAttachment: ReadAttachment,
): Rehearsed {
  // Those that were there may be taken by now; there are no more than before.
  const [best] = candidates.length === 0 ? [] : known.candidates(item);
  if (best === undefined) return { outcome: 'new', item };
  const { id, inTrash, comparison } =
    candidates.find((one) => one.id === best) ?? candidateOf(vault, item, best, readAttachment);
  known.take(id);
  if (inTrash) return { outcome: 'skipped', item, id, reason: 'inTrash', comparison };
  return { outcome: 'changed', item, id, comparison };
}

function isSame({ changes }: Comparison): boolean {
  return changes.length === 0;
}

/** The vault's items by what they are recognised by; each is taken once. */
class Known {
  readonly #vault: VaultReading;
  readonly #sources: ReadonlyMap<string, readonly string[]>;
  readonly #keys = new Map<string, string[]>();
  readonly #taken = new Set<string>();

  constructor(vault: VaultReading, program: string) {
    this.#vault = vault;
    this.#sources = vault.bySource(program);
  }

  /** Looks at all items of the vault, a step each. */
  *learning(): Generator<undefined, void> {
    const withSource = new Set([...this.#sources.values()].flat());
    for (const id of this.#vault.ids()) {
      yield;
      if (withSource.has(id)) continue;
      const key = keyOf(this.#vault.recognised(id));
      const ids = this.#keys.get(key);
      if (ids === undefined) this.#keys.set(key, [id]);
      else ids.push(id);
    }
  }

  candidates(item: ImportedItem): readonly string[] {
    const { sourceId, stored } = item;
    // An item of this very vault, from its own export.
    const own = sourceId !== undefined && stored !== undefined && this.#vault.has(sourceId) ? [sourceId] : [];
    const bySource = this.#free(own.length > 0 || sourceId === undefined ? own : this.#sources.get(sourceId));
    if (bySource.length > 0) return bySource;
    return this.#free(this.#keys.get(keyOfImported(item)));
  }

  take(id: string): void {
    this.#taken.add(id);
  }

  #free(ids: readonly string[] = []): readonly string[] {
    return ids.filter((id) => !this.#taken.has(id));
  }
}

function keyOf({ type, title, username, url }: Recognised): string {
  return JSON.stringify([type, title, username, url]);
}

function keyOfImported({ type, title, fields, urls }: ImportedItem): string {
  const username = fields.find(({ id }) => id === 'username')?.value ?? '';
  return keyOf({ type, title, username, url: urls[0] ?? '' });
}
