/**
 * Replicas of one vault for property tests: generated sequences of what people do, on several copies with clocks that are
 * wrong, with merges and restarts in between.
 */
import fc from 'fast-check';
import { OpenVault } from '../../../app/vault/open-vault.ts';
import { canonicalJson } from '../../../app/vault/json.ts';
import type { VaultState } from '../../../app/vault/open-vault.ts';
import type { Json, JsonObject } from '../../../app/vault/json.ts';

/** How many runs a property gets. */
export const runs = process.env.SLOW === '1' ? 10_000 : 100;

/** Milliseconds that it may take. */
export const propertyTimeout = process.env.SLOW === '1' ? 3_600_000 : 60_000;

export interface Action {
  readonly name: string;
  readonly replica: number;
  /** Choose what the action is about, by remainder. */
  readonly a: number;
  readonly b: number;
  readonly text: string;
}

/** Actions that undo takes back. */
const reversible = [
  'add',
  'addFull',
  'title',
  'notes',
  'password',
  'fields',
  'urls',
  'tags',
  'favourite',
  'archive',
  'move',
  'duplicate',
  'trash',
  'trashAll',
  'restore',
  'restoreVersion',
  'attach',
  'detach',
  'addFolder',
  'renameFolder',
  'moveFolder',
  'removeFolder',
  'addSearch',
  'editSearch',
  'removeSearch',
  'batch',
];
const others = ['undo', 'undo', 'redo', 'remove', 'clearHistory', 'touch', 'sync', 'sync', 'restart'];

const words = ['', 'x', 'Bank', 'Ünï', '__proto__', 'constructor', '密码', 'é', 'e\u0301', 'a/b'];

function actions(names: readonly string[], replicas: number): fc.Arbitrary<Action> {
  return fc.record({
    name: fc.constantFrom(...names),
    replica: fc.nat(replicas - 1),
    a: fc.nat(20),
    b: fc.nat(20),
    text: fc.constantFrom(...words),
  });
}

export const reversibleActions = fc.array(actions(reversible, 1), { maxLength: 25, size: 'max' });
export const replicaActions = fc.array(actions([...reversible, ...others], 3), { maxLength: 60, size: 'max' });
/** Milliseconds by which each of three clocks is wrong. */
export const skews = fc.tuple(...[0, 1, 2].map(() => fc.integer({ min: -100_000, max: 100_000 })));

export class Replica {
  readonly #session: { readonly id: string; readonly now: () => number; readonly newId: () => string };
  vault: OpenVault;
  /** Snapshots along the way. */
  readonly past: VaultState[] = [];

  constructor(number: number, skew: number) {
    let ticks = Date.parse('2026-05-01T12:00:00.000Z') + skew;
    let ids = 0;
    // The clock stands still now and then, so that stamps have to step over it.
    this.#session = {
      id: `session-${number}`,
      now: () => (ticks += ids % 3),
      newId: () => `id-${number}-${(ids += 1)}`,
    };
    this.vault = OpenVault.create(this.#session);
  }

  restart(): void {
    this.vault = OpenVault.fromState(JSON.parse(JSON.stringify(this.vault.toState())) as JsonObject, this.#session);
  }

  keep(): void {
    this.past.push(JSON.parse(JSON.stringify(this.vault.toState())) as VaultState);
  }
}

function pick<T>(list: readonly T[], index: number): T | undefined {
  return list.length === 0 ? undefined : list[index % list.length];
}

/** Ids in an order that doesn't depend on how the vault lists them. */
function everything(vault: OpenVault): readonly string[] {
  return [
    ...vault.query(),
    ...vault.query({ filter: { scope: 'archive' } }),
    ...vault.query({ filter: { scope: 'trash' } }),
  ].sort();
}

/** Does one action; what it can't be done to is left alone. */
export function act(vault: OpenVault, { name, a, b, text }: Action): void {
  const ids = everything(vault);
  const id = pick(ids, a);
  const folder = pick(vault.folders(), b)?.id;
  switch (name) {
    case 'add':
      vault.add('login', { title: text });
      return;
    case 'addFull':
      vault.add('login', {
        title: text,
        fields: [
          { id: 'username', name: 'username', kind: 'text', value: text },
          { id: 'password', name: 'password', kind: 'secret', value: `p${a}` },
          { name: text, kind: 'text', value: text },
          { name: 'other', kind: 'secret', value: `${b}` },
        ],
        urls: [{ url: 'https://one.example' }, { url: `https://${b}.example` }],
        tags: ['first', text],
        folderId: folder ?? null,
      });
      return;
    case 'addFolder':
      vault.addFolder(text || 'folder', b % 2 === 0 ? folder : undefined);
      return;
    case 'undo':
      vault.undo();
      return;
    case 'redo':
      vault.redo();
      return;
    case 'trashAll':
      vault.trash(vault.query());
      return;
    case 'batch':
      vault.batch('import', () => {
        vault.add('note', { title: text, notes: text });
        if (id !== undefined) vault.update(id, { title: `${text}!`, tags: [text] });
        if (id !== undefined) vault.trash([id]);
      });
      return;
  }
  if (folder !== undefined) {
    const target = pick(vault.folders(), a)?.id ?? null;
    if (name === 'renameFolder') vault.renameFolder(folder, text || 'again');
    if (name === 'removeFolder') vault.removeFolder(folder);
    if (name === 'moveFolder') {
      try {
        vault.moveFolder(folder, target);
      } catch {
        vault.moveFolder(folder, null);
      }
    }
  }
  const searches = vault.overview().searches.map((search) => search.id);
  const search = searches[a % Math.max(1, searches.length)];
  if (name === 'addSearch') vault.addSearch(text || 'all', text || 'x');
  if (search !== undefined) {
    if (name === 'editSearch')
      vault.editSearch(search, b % 2 === 0 ? { name: text || 'again' } : { query: text || 'y' });
    if (name === 'removeSearch') vault.removeSearch(search);
  }
  if (id !== undefined) actOnItem(vault, name, id, { a, b, text, folder });
}

function actOnItem(
  vault: OpenVault,
  name: string,
  id: string,
  { a, b, text, folder }: { a: number; b: number; text: string; folder: string | undefined },
): void {
  const item = vault.get(id);
  switch (name) {
    case 'title':
      vault.update(id, { title: text });
      return;
    case 'notes':
      vault.update(id, { notes: text, rotateEvery: b === 0 ? null : b });
      return;
    case 'password':
      vault.update(id, {
        fields: [
          ...item.fields.filter((field) => field.id !== 'password'),
          { id: 'password', name: 'password', kind: 'secret', value: text },
        ],
      });
      return;
    case 'fields': {
      const kept = item.fields.map(({ id: field, name: label, kind }) => ({ id: field, name: label, kind }));
      if (a % 3 === 0) kept.reverse();
      if (a % 3 === 1) kept.splice(b % (kept.length + 1), 1);
      vault.update(id, {
        fields: [...kept, ...(b % 2 === 0 ? [{ name: text, kind: 'text' as const, value: `${a}` }] : [])],
      });
      return;
    }
    case 'urls':
      vault.update(id, {
        urls: a % 2 === 0 ? [...item.urls, { url: `https://${text}.example` }] : [...item.urls].reverse().slice(b % 2),
      });
      return;
    case 'tags':
      vault.update(id, { tags: a % 2 === 0 ? [...item.tags, text] : item.tags.slice(1) });
      return;
    case 'favourite':
      vault.update(id, { favourite: !item.favourite });
      return;
    case 'archive':
      vault.update(id, { archived: !item.archived });
      return;
    case 'move':
      vault.update(id, { folderId: b % 4 === 0 ? null : (folder ?? null) });
      return;
    case 'duplicate':
      vault.duplicate(id, text);
      return;
    case 'trash':
      vault.trash([id]);
      return;
    case 'restore':
      vault.restore([id]);
      return;
    case 'restoreVersion': {
      const version = pick(item.history, b);
      if (version !== undefined) vault.restoreVersion(id, version.path, version.stamp);
      return;
    }
    case 'attach':
      vault.attach(id, { id: `blob-${b}`, name: text || 'file', size: a });
      return;
    case 'detach': {
      const attachment = pick(item.attachments, b);
      if (attachment !== undefined) vault.detach(id, attachment.id);
      return;
    }
    case 'remove':
      vault.removeForever([id]);
      return;
    case 'clearHistory':
      vault.clearHistory(id);
      return;
    case 'touch':
      vault.touch(id);
      return;
  }
}

/** Runs actions on three replicas and keeps snapshots of each. */
export function play(script: readonly Action[], clocks: readonly number[]): readonly [Replica, Replica, Replica] {
  const replicas = [0, 1, 2].map((number) => new Replica(number, clocks[number] ?? 0)) as [Replica, Replica, Replica];
  // All begin with the same items, so that they have something to disagree about.
  for (const b of [0, 1, 2])
    act(replicas[0].vault, { name: b === 0 ? 'addFolder' : 'addFull', replica: 0, a: b, b, text: 'Bank' });
  for (const replica of replicas) replica.vault.merge(replicas[0].vault.toState());
  for (const action of script) {
    const replica = replicas[action.replica]!;
    if (action.name === 'restart') replica.restart();
    else if (action.name === 'sync') replica.vault.merge(replicas[action.a % 3]!.vault.toState());
    else act(replica.vault, action);
    if (action.b % 8 === 0) replica.keep();
  }
  for (const replica of replicas) replica.keep();
  return replicas;
}

/** A state as text, whatever the order of its keys. */
export function textOf(state: JsonObject): string {
  return canonicalJson(state);
}

/** What people see of a vault, but for the times of its last changes and the history. */
export function visible(vault: OpenVault): Json {
  const items = everything(vault).map((id) => {
    const { history: _history, updatedAt: _updated, usedAt: _used, deletedAt, ...rest } = vault.get(id);
    return { ...rest, trashed: deletedAt !== undefined };
  });
  return JSON.parse(JSON.stringify({ items, folders: vault.folders() })) as Json;
}
