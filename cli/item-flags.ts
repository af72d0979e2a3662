/** What the flags of `add` and `edit` want an item to be. Secrets come by prompt, stdin or the generator, never as arguments. */
import { randomBytes } from '../app/crypto/random.ts';
import { FrondError } from '../app/errors.ts';
import { folderPath } from '../app/vault/folder-named.ts';
import { mainSecret, NamedFields } from '../app/vault/named-fields.ts';
import { isSecretKind, typeDefinitions } from '../app/vault/types.ts';
import { generate, parseRules } from './generate-rules.ts';
import { decodeText, withoutNewline } from './passphrase.ts';
import { say } from './words.ts';
import type { Item, ItemInput, ItemType } from '../app/vault/item.ts';
import type { OpenVault } from '../app/vault/open-vault.ts';
import type { Given } from './command.ts';
import type { Context } from './context.ts';

function stdinText(context: Context, flag: string): string {
  const bytes = context.stdin.read(flag);
  const text = decodeText(withoutNewline(bytes), 'stdin');
  bytes.fill(0);
  return text;
}

/** A secret by stdin where that is a pipe or file, else asked for. */
async function typedSecrets(context: Context, names: readonly string[]): Promise<readonly string[]> {
  if (!context.stdin.isTerminal && !context.stdin.taken) {
    const text = stdinText(context, '--secret');
    const values = names.length === 1 ? [text] : text.split(/\r?\n/);
    if (values.length !== names.length || values.includes('')) {
      throw new FrondError('INVALID', 'secret.missing', { names: names.join(', ') });
    }
    return values;
  }
  const values: string[] = [];
  for (const name of names) {
    const missing = new FrondError('INVALID', 'secret.missing', { names: name });
    const typed = await context.askSecret(say('ask.secret', { name }), missing);
    values.push(decodeText(typed, name));
    typed.fill(0);
  }
  return values;
}

function setPlain(fields: NamedFields, assignment: string): void {
  const at = assignment.indexOf('=');
  if (at < 1) throw new FrondError('INVALID', 'field.noValue');
  const name = assignment.slice(0, at);
  // An argument shows in the list of processes and in the shell's history.
  if (isSecretKind(fields.kind(name, 'text'))) throw new FrondError('POLICY', 'secret.asArgument', { name });
  fields.set(name, assignment.slice(at + 1), 'text');
}

async function setSecrets(context: Context, given: Given, type: ItemType, fields: NamedFields): Promise<void> {
  if (given.has('password-stdin') && given.has('generate')) throw new FrondError('INVALID', 'usage.passwordTwice');
  if (given.has('generate')) {
    const made = generate(parseRules(given.value('generate') ?? ''), randomBytes);
    fields.set(mainSecret(type), made.text, 'secret');
  }
  if (given.has('password-stdin')) fields.set(mainSecret(type), stdinText(context, '--password-stdin'), 'secret');
  if (given.has('totp-stdin')) fields.set('totp', stdinText(context, '--totp-stdin').trim(), 'totp');
  const names = given.values('secret');
  if (names.length === 0) return;
  const values = await typedSecrets(context, names);
  for (const [at, name] of names.entries()) {
    fields.setSecret(name, values[at] ?? '');
  }
}

interface Draft {
  fields: NamedFields;
  urls: readonly { readonly id?: string; readonly url: string }[];
  tags: readonly string[];
  notes: string | undefined;
  folder: readonly string[] | undefined;
}

function unset(draft: Draft, name: string): void {
  const [kind = '', ...rest] = name.split(':');
  const what = rest.join(':');
  if (name === 'notes') draft.notes = '';
  else if (name === 'folder') draft.folder = [];
  else if (name === 'urls') draft.urls = [];
  else if (name === 'tags') draft.tags = [];
  else if (kind === 'tag' && draft.tags.includes(what)) draft.tags = draft.tags.filter((tag) => tag !== what);
  else if (kind === 'url' && draft.urls.some(({ url }) => url === what)) {
    draft.urls = draft.urls.filter(({ url }) => url !== what);
  } else if (!draft.fields.remove(name)) throw new FrondError('NOT_FOUND', 'item.noSuchField', { name });
}

export interface Wanted {
  readonly input: Omit<ItemInput, 'folderId'>;
  /** undefined: stays; empty: to the top. */
  readonly folder: readonly string[] | undefined;
}

/** What the flags want of a new item or of the one that is there. */
export async function wantedFrom(context: Context, given: Given, type: ItemType, item?: Item): Promise<Wanted> {
  const draft: Draft = {
    fields: new NamedFields(
      type,
      (item?.fields ?? []).map(({ id, name, kind }) => ({ id, name, kind })),
    ),
    urls: item?.urls ?? [],
    tags: item?.tags ?? [],
    notes: undefined,
    folder: undefined,
  };
  for (const name of given.values('unset')) unset(draft, name);
  const username = given.value('username');
  if (username !== undefined) draft.fields.set(typeDefinitions[type].username ?? 'username', username, 'text');
  for (const assignment of given.values('field')) setPlain(draft.fields, assignment);
  await setSecrets(context, given, type, draft.fields);
  if (given.has('notes-stdin')) draft.notes = stdinText(context, '--notes-stdin');
  const folder = given.value('folder');
  if (folder !== undefined) draft.folder = folderPath(folder);
  const known = new Set(draft.urls.map(({ url }) => url));
  const added = given.values('url').filter((url) => !known.has(url));
  return {
    input: {
      fields: draft.fields.all,
      urls: [...draft.urls, ...added.map((url) => ({ url }))],
      tags: [...new Set([...draft.tags, ...given.values('tag')])],
      ...(draft.notes === undefined ? {} : { notes: draft.notes }),
    },
    folder: draft.folder,
  };
}

/** The input with its folder, which is made where it is missing. Inside the operation that adds or edits. */
export function withFolder(vault: OpenVault, { input, folder }: Wanted): ItemInput {
  if (folder === undefined) return input;
  return { ...input, folderId: vault.ensureFolder(folder) ?? null };
}
