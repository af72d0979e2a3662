/** A file that was read, rehearsed against the vault as it is, with what was chosen for its items. */
import { collation } from '../../../app/vault/collation.ts';
import { choicesFor, decided } from '../../../app/transfer/choices.ts';
import { rehearsing } from '../../../app/transfer/rehearsal.ts';
import { pauses, taken } from '../portions.ts';
import { entryView, groupOf, itemRow, problemView, secretOf } from './import-views.ts';
import type {
  ImportChoice,
  ImportEntry,
  ImportFormat,
  ImportGroup,
  ImportRow,
  ImportRows,
  ImportShow,
  RehearsedImportView,
} from '../../../app/bridge/channels/imports.ts';
import { importGroups } from '../../../app/bridge/channels/imports.ts';
import type { ReadAttachment } from '../../../app/transfer/compare-item.ts';
import type { Dropped, ImportedFile } from '../../../app/transfer/import/imported.ts';
import type { Rehearsal, Rehearsed } from '../../../app/transfer/rehearsal.ts';
import type { OpenVault } from '../../../app/vault/open-vault.ts';
import type { VaultSecret } from './import-views.ts';

/** How long one portion of rehearsing may take. */
const portionMs = 8;

let numbers = 0;

interface Vault {
  readonly vault: OpenVault;
  readonly readAttachment: ReadAttachment;
}

export class RehearsedImport {
  readonly #file: ImportedFile;
  #rehearsal: Rehearsal;
  /** State of the vault that it was rehearsed against. */
  #generation: number;
  #number = ++numbers;
  #choice: ImportChoice = 'merge';
  readonly #own = new Map<number, ImportChoice>();
  readonly #problems: { readonly byItem: ReadonlyMap<number, readonly Dropped[]>; readonly loose: readonly Dropped[] };
  /** Places of the entries as they are listed, by group and title. */
  #order: Readonly<Record<ImportGroup, readonly number[]>> | undefined;

  private constructor(file: ImportedFile, rehearsal: Rehearsal, generation: number) {
    this.#file = file;
    this.#rehearsal = rehearsal;
    this.#generation = generation;
    this.#problems = sorted(file);
  }

  static async of(file: ImportedFile, open: Vault): Promise<RehearsedImport> {
    const { rehearsal, generation } = await rehearsed(file, open);
    return new RehearsedImport(file, rehearsal, generation);
  }

  get number(): number {
    return this.#number;
  }

  get format(): ImportFormat {
    return this.#file.format;
  }

  get problems(): number {
    return this.#file.dropped.length;
  }

  /** Rehearses again where the vault has changed since. What was chosen stays. */
  async refresh(open: Vault): Promise<void> {
    if (open.vault.generation === this.#generation) return;
    const { rehearsal, generation } = await rehearsed(this.#file, open);
    const before = this.#rehearsal.entries;
    this.#rehearsal = rehearsal;
    this.#generation = generation;
    // Mostly something else of the vault changed: then the list stays as people look at it.
    if (rehearsal.entries.every((entry, at) => isAlike(entry, before[at]))) return;
    this.#order = undefined;
    this.#number = ++numbers;
  }

  /** Whether the vault is as it was rehearsed. */
  isOf(vault: OpenVault): boolean {
    return vault.generation === this.#generation;
  }

  decide(choice: ImportChoice, index?: number): void {
    if (index !== undefined) this.#own.set(index, choice);
    else {
      this.#choice = choice;
      for (const [at, entry] of this.#rehearsal.entries.entries())
        if (entry.outcome === 'changed') this.#own.delete(at);
    }
  }

  /** What would be done. */
  decided(): Rehearsal {
    const entries = this.#rehearsal.entries.map((entry, at) => decided(entry, this.#choiceOf(entry, at)));
    return { ...this.#rehearsal, entries };
  }

  view(of: { readonly ticket: string; readonly name: string }): RehearsedImportView {
    const found = { changed: 0, new: 0, trashed: 0, same: 0, problems: this.problems };
    const outcome = { new: 0, changed: 0, same: 0, skipped: 0 };
    for (const entry of this.#rehearsal.entries) found[groupOf(entry)] += 1;
    for (const entry of this.decided().entries) outcome[entry.outcome] += 1;
    return {
      ...of,
      stage: 'rehearsed',
      number: this.#number,
      format: this.#file.format,
      found,
      outcome,
      choice: this.#choice,
    };
  }

  rows(show: ImportShow, from: number, count: number): ImportRows {
    const order = (this.#order ??= ordered(this.#rehearsal.entries));
    const isShown = (at: number): boolean => show !== 'problems' || this.#problems.byItem.has(at);
    const parts = importGroups
      .filter((group) => show === 'all' || show === 'problems' || show === group)
      .map((group) => ({ group, places: order[group].filter(isShown) }));
    const loose = show === 'all' || show === 'problems' ? this.#problems.loose : [];
    const places = parts.flatMap((part) => part.places);
    const end = from + count;
    const rows: ImportRow[] = places.slice(from, end).map((at) => this.#row(at));
    const begin = Math.max(0, from - places.length);
    if (end > places.length) rows.push(...loose.slice(begin, end - places.length).map(problemView));
    const sections = [
      ...parts.map((part) => ({ group: part.group, count: part.places.length })),
      { group: 'problems' as const, count: loose.length },
    ].filter((section) => section.count > 0);
    return { sections, from, rows };
  }

  entry(at: number): ImportEntry | undefined {
    const entry = this.#rehearsal.entries[at];
    return entry && entryView(entry, this.#problems.byItem.get(at) ?? []);
  }

  secret(at: number, value: number, side: 'before' | 'after'): VaultSecret | string | undefined {
    const entry = this.#rehearsal.entries[at];
    return entry && secretOf(entry, value, side);
  }

  #row(at: number): ImportRow {
    const entry = this.#rehearsal.entries[at];
    if (entry === undefined) throw new RangeError('No such entry.');
    const problems = this.#problems.byItem.get(at)?.length ?? 0;
    return itemRow(entry, { index: at, choice: this.#choiceOf(entry, at), problems });
  }

  #choiceOf(entry: Rehearsed, at: number): ImportChoice {
    const own = this.#own.get(at);
    const possible = choicesFor(entry);
    if (own !== undefined && possible.includes(own)) return own;
    return entry.outcome === 'changed' ? this.#choice : (possible[0] ?? 'skip');
  }
}

/** Whether an entry shows as it did. */
function isAlike(entry: Rehearsed, before: Rehearsed | undefined): boolean {
  if (entry.outcome !== before?.outcome) return false;
  if (entry.outcome !== 'changed' || before.outcome !== 'changed') return true;
  return JSON.stringify(entry.comparison.changes) === JSON.stringify(before.comparison.changes);
}

/** The vault may change in the pauses: then it is looked at once more. */
async function rehearsed(
  file: ImportedFile,
  { vault, readAttachment }: Vault,
): Promise<{ readonly rehearsal: Rehearsal; readonly generation: number }> {
  for (;;) {
    const { generation } = vault;
    const pause = pauses(portionMs);
    const rehearsal = await taken(rehearsing(vault, file, readAttachment), pause).catch((error: unknown) => {
      // An item may have gone in a pause.
      if (vault.generation === generation) throw error;
      return undefined;
    });
    if (rehearsal !== undefined && vault.generation === generation) return { rehearsal, generation };
  }
}

function ordered(entries: readonly Rehearsed[]): Readonly<Record<ImportGroup, readonly number[]>> {
  const order = { changed: [] as number[], new: [] as number[], trashed: [] as number[], same: [] as number[] };
  for (const [at, entry] of entries.entries()) order[groupOf(entry)].push(at);
  const compare = collation();
  const title = (at: number): string => entries[at]?.item.title ?? '';
  for (const group of importGroups) order[group].sort((a, b) => compare(title(a), title(b)) || a - b);
  return order;
}

/** What can't be carried, by its item: by place, else by a title that only one has. */
function sorted({ items, dropped }: ImportedFile): {
  readonly byItem: ReadonlyMap<number, readonly Dropped[]>;
  readonly loose: readonly Dropped[];
} {
  const titles = new Map<string, number | undefined>();
  for (const [at, { title }] of items.entries()) titles.set(title, titles.has(title) ? undefined : at);
  const byItem = new Map<number, Dropped[]>();
  const loose: Dropped[] = [];
  for (const one of dropped) {
    const at = one.index ?? (one.item === undefined ? undefined : titles.get(one.item));
    if (at === undefined) loose.push(one);
    else byItem.set(at, [...(byItem.get(at) ?? []), one]);
  }
  return { byItem, loose };
}
