/** `frond env import`: the variables of a `.env` file as an item of the type env. */
import { basename, dirname, resolve } from 'node:path';
import { parseDotenv } from '../../app/developer/dotenv.ts';
import { isSecretVariable } from '../../app/developer/variable-kind.ts';
import { FrondError } from '../../app/errors.ts';
import { folderPath } from '../../app/vault/folder-named.ts';
import { decodeText, readSmallFile } from '../passphrase.ts';
import { oneItem } from '../resolve-item.ts';
import { withVault } from '../session.ts';
import { say } from '../words.ts';
import type { Variable } from '../../app/developer/dotenv.ts';
import type { FieldInput, Item } from '../../app/vault/item.ts';
import type { OpenVault } from '../../app/vault/open-vault.ts';
import type { Given } from '../command.ts';
import type { Context } from '../context.ts';

/** `shop/.env` is called “shop”, `shop/.env.staging` “shop (staging)”. */
function nameFor(file: string): string {
  const path = resolve(file);
  const folder = basename(dirname(path));
  const [, kind] = /^\.env\.(.+)$/.exec(basename(path)) ?? [];
  const name = folder === '' ? basename(path) : folder;
  return kind === undefined ? name : `${name} (${kind})`;
}

/** The environment set of this name, or undefined where it is to be made. */
function setNamed(vault: OpenVault, name: string): Item | undefined {
  const ids = vault.find(name).filter((id) => vault.get(id).type === 'env');
  if (ids.length > 1) oneItem(vault, name);
  return ids[0] === undefined ? undefined : vault.get(ids[0]);
}

interface Change {
  readonly fields: readonly FieldInput[];
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly unchanged: readonly string[];
}

/** Fields that the file does not name stay; those it names keep their kind. */
function changeOf(item: Item | undefined, variables: readonly Variable[]): Change {
  const before = new Map((item?.fields ?? []).map((field) => [field.name, field]));
  const values = new Map(variables.map(({ name, value }) => [name, value]));
  const old = [...before.values()].map(({ id, name, kind }) => ({ id, name, kind, ...valueIn(values, name) }));
  const added = variables.filter(({ name }) => !before.has(name));
  const made = added.map(({ name, value }) => {
    const kind = isSecretVariable(name, value) ? 'secret' : 'text';
    return { name, kind, value } as const;
  });
  const known = variables.filter(({ name }) => before.has(name));
  const same = ({ name, value }: Variable): boolean => before.get(name)?.value === value;
  const names = (list: readonly Variable[]): readonly string[] => list.map(({ name }) => name);
  return {
    fields: [...old, ...made],
    added: names(added),
    changed: names(known.filter((one) => !same(one))),
    unchanged: names(known.filter(same)),
  };
}

function valueIn(values: ReadonlyMap<string, string>, name: string): { readonly value?: string } {
  const value = values.get(name);
  return value === undefined ? {} : { value };
}

export async function run(context: Context, given: Given): Promise<undefined> {
  const [file = ''] = given.operands;
  const name = given.value('item') ?? (file === '-' ? undefined : nameFor(file));
  if (name === undefined || folderPath(name).length === 0) throw new FrondError('INVALID', 'env.noName');
  const bytes = file === '-' ? context.stdin.read('FILE') : readSmallFile(file);
  const variables = parseDotenv(decodeText(bytes, file === '-' ? 'stdin' : file));
  bytes.fill(0);
  if (variables.length === 0) throw new FrondError('INVALID', 'env.nothing', { path: file });
  await withVault(context, async (session) => {
    const { vault } = session;
    const before = setNamed(vault, name);
    const { fields, added, changed, unchanged } = changeOf(before, variables);
    const path = folderPath(name);
    const title = before?.title ?? path.at(-1) ?? name;
    const item =
      before === undefined
        ? vault.batch('add', () =>
            vault.add('env', { title, fields, folderId: vault.ensureFolder(path.slice(0, -1)) ?? null }),
          )
        : vault.update(before.id, { fields });
    await session.save();
    context.words(say('env.imported', { title, added: added.length, changed: changed.length, same: unchanged.length }));
    if (context.flags.json) context.json({ id: item.id, title, added, changed, unchanged });
  });
  return undefined;
}
