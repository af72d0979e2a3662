/**
 * Compares what an importer read with the list beside a fixture, by the rules of the fixtures' README: exact values, a free choice of the
 * title where there is none, built-in properties by value and secrecy only, codes by their parameters.
 */
import { createHash } from 'node:crypto';
import { decodeBase32, encodeBase32 } from '../../../app/otp/base32.ts';
import { parseCode } from '../../../app/otp/parse.ts';
import { isSecretKind } from '../../../app/vault/types.ts';
import type { ImportedField, ImportedFile, ImportedItem } from '../../../app/transfer/import/imported.ts';

export interface ExpectedField {
  readonly name: string;
  readonly value: string;
  readonly hidden: boolean;
  readonly builtin?: boolean;
  readonly optional?: boolean;
  readonly kind?: string;
}

interface ExpectedCode {
  readonly type: string;
  readonly secret: string;
  readonly algorithm: string;
  readonly digits: number;
  readonly period?: number;
  readonly counter?: number;
  readonly issuer: string | null;
  readonly account: string | null;
  readonly valid: boolean;
  readonly raw: string;
}

export interface ExpectedItem {
  readonly type: string;
  readonly title: string | null;
  readonly username: string | null;
  readonly password: string | null;
  readonly notes: string | null;
  readonly urls: readonly string[];
  readonly totp: ExpectedCode | null;
  readonly fields: readonly ExpectedField[];
  readonly folder: readonly string[];
  readonly tags: readonly string[];
  readonly favourite: boolean;
  readonly archived: boolean;
  readonly trashed: boolean;
  readonly createdAt: string | null;
  readonly modifiedAt: string | null;
  readonly usedAt: string | null;
  readonly expiresAt: string | null;
  readonly attachments: readonly { readonly name: string; readonly size: number; readonly sha256: string }[];
  readonly history: number;
  readonly resolved?: Readonly<Record<string, string>>;
  readonly ambiguous?: string;
}

export interface Expected {
  readonly schema: number;
  readonly format: string;
  readonly file: string;
  readonly password?: string;
  readonly keyFile?: string;
  readonly secretKey?: string;
  readonly outcome?: 'refused';
  readonly reason?: string;
  readonly items: readonly ExpectedItem[];
  readonly dropped: readonly { readonly item: string | null; readonly what: string; readonly why: string }[];
}

const exactTypes = ['login', 'note', 'card', 'identity', 'ssh-key'];

/** Every difference as a sentence; none where the file was read as it must be. */
export function differences(file: ImportedFile, expected: Expected): readonly string[] {
  const found: string[] = [];
  if (file.items.length !== expected.items.length) {
    found.push(`${file.items.length} items, not ${expected.items.length}`);
  }
  for (const [index, item] of expected.items.entries()) {
    const imported = file.items[index];
    if (imported === undefined) break;
    const where = `item ${index + 1} (${item.title ?? '-'})`;
    found.push(...itemDifferences(imported, item, file).map((text) => `${where}: ${text}`));
  }
  for (const { item, what } of expected.dropped) {
    if (!file.dropped.some((one) => (one.item ?? null) === item && means(one.kind, one.detail, what))) {
      found.push(`not told: ${what} of ${item ?? 'the file'}`);
    }
  }
  return found;
}

function means(kind: string, detail: string | undefined, what: string): boolean {
  const words: Readonly<Record<string, RegExp>> = {
    session: /session/,
    autoType: /auto-type/,
    icon: /icon/,
    overrideUrl: /override URL/,
    colours: /colours/,
    groupNotes: /^notes of group/,
    groupTags: /^tags of group/,
    attachmentMissing: /^attachment/,
  };
  if (words[kind]?.test(what) !== true) return false;
  return !/^group|^attachment/.test(kind) || what.endsWith(detail ?? '?');
}

function itemDifferences(imported: ImportedItem, item: ExpectedItem, file: ImportedFile): readonly string[] {
  const found: string[] = [];
  const left = [...imported.fields];
  const take = (test: (field: ImportedField) => boolean): ImportedField | undefined => {
    const at = left.findIndex(test);
    return at < 0 ? undefined : left.splice(at, 1)[0];
  };
  const same = (what: string, got: unknown, wanted: unknown): void => {
    if (JSON.stringify(got) !== JSON.stringify(wanted)) {
      found.push(`${what} is ${JSON.stringify(got)}, not ${JSON.stringify(wanted)}`);
    }
  };
  if (exactTypes.includes(item.type)) same('type', imported.type, item.type);
  if (imported.title.trim() === '') found.push('no title');
  if (item.title !== null && item.title.trim() !== '') same('title', imported.title, item.title);
  const username = take(({ id }) => id === 'username')?.value ?? null;
  const password = take(({ id }) => id === 'password')?.value ?? null;
  // Types with built-in properties of these names have them among their fields.
  const builtin = item.fields.filter((field) => field.builtin === true).map(({ value }) => value);
  if (!(item.username === null && username !== null && builtin.includes(username))) {
    same('username', username, item.username);
  }
  if (item.ambiguous === undefined && !(item.password === null && password !== null && builtin.includes(password))) {
    if (item.resolved?.password === undefined || password !== item.resolved.password) {
      same('password', password, item.password);
    }
  }
  const spare = [username, password].filter((value) => value !== null);
  if (item.ambiguous === undefined) same('notes', imported.notes === '' ? null : imported.notes, item.notes);
  same('urls', imported.urls, item.urls);
  found.push(
    ...codeDifferences(
      take(({ id }) => id === 'totp'),
      item.totp,
      take,
      imported,
      file,
    ),
  );
  for (const field of item.fields) {
    const match = take((one) => fits(one, field)) ?? (isExpiryOf(imported, field) ? field : undefined);
    if (match !== undefined || field.optional === true || spare.includes(field.value)) continue;
    found.push(`no field ${field.name}${field.hidden ? ' (hidden)' : ''}`);
  }
  for (const field of left.filter(({ id }) => id !== 'expiry' || imported.type !== 'card'))
    found.push(`one field too many: ${field.name}`);
  same('folder', imported.folder, item.folder);
  same('tags', [...imported.tags].sort(), [...item.tags].sort());
  for (const key of ['favourite', 'archived', 'trashed'] as const) same(key, imported[key], item[key]);
  for (const key of ['createdAt', 'modifiedAt', 'usedAt', 'expiresAt'] as const) {
    same(key, imported[key] ?? null, item[key] === null ? null : new Date(item[key]).toISOString());
  }
  const files = imported.attachments.map(({ name, bytes }) => ({
    name: name.split('/').at(-1),
    size: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  }));
  same('attachments', files, item.attachments);
  if (item.history > 0 && historyOf(imported) === 0 && !file.dropped.some(({ kind }) => kind === 'history')) {
    found.push('no history');
  }
  return found;
}

function historyOf({ fields, formerTitles, formerNotes }: ImportedItem): number {
  return formerTitles.length + formerNotes.length + fields.reduce((sum, { former = [] }) => sum + former.length, 0);
}

function fits(field: ImportedField, expected: ExpectedField): boolean {
  if (isSecretKind(field.kind) !== expected.hidden || field.value !== expected.value) return false;
  return expected.builtin === true || field.name === expected.name;
}

/** Month and year of a card stand in one field of Frond: `03/2031` for 3 and 2031, or for March,2031. */
function isExpiryOf(item: ImportedItem, { name, value }: ExpectedField): boolean {
  const [month = '', year = ''] = item.fields.find(({ id }) => id === 'expiry')?.value.split('/') ?? [];
  if (item.type !== 'card' || month === '') return false;
  if (/^exp(?:iration_)?month$/i.test(name)) return Number(month) === Number(value);
  if (/^exp(?:iration_)?year$/i.test(name)) return year === value;
  const named = new Date(Date.UTC(2000, Number(month) - 1)).toLocaleString('en', { month: 'long', timeZone: 'UTC' });
  return name === 'Expiration Date' && value === `${named},${year}`;
}

function codeDifferences(
  field: ImportedField | undefined,
  code: ExpectedCode | null,
  take: (test: (field: ImportedField) => boolean) => ImportedField | undefined,
  imported: ImportedItem,
  file: ImportedFile,
): readonly string[] {
  if (code === null) return field === undefined ? [] : ['a code that the file has not'];
  if (!code.valid && field === undefined) {
    const kept = take((one) => one.value === code.raw && isSecretKind(one.kind));
    const told = file.dropped.some(({ kind, item }) => kind === 'code' && item === imported.title);
    return kept !== undefined && told ? [] : ['an invalid code is not kept as a hidden field and told'];
  }
  if (field === undefined) return ['no code'];
  const { method, secret, algorithm, digits, period, counter, issuer, account } = parseCode(field.value);
  const got = { type: method, secret: encodeBase32(secret), algorithm, digits };
  // The bytes count: digits that hold no whole byte may differ.
  const bytes = encodeBase32(decodeBase32(code.secret));
  const wanted = { type: code.type, secret: bytes, algorithm: code.algorithm, digits: code.digits };
  const found = JSON.stringify(got) === JSON.stringify(wanted) ? [] : [`code ${JSON.stringify(got)}`];
  if (method === 'hotp' ? counter !== code.counter : period !== code.period) found.push('code: period or counter');
  if (issuer !== (code.issuer ?? '')) found.push(`code: issuer ${issuer}`);
  if (account !== (code.account ?? '')) found.push(`code: account ${account}`);
  return found;
}
