/** The checks in front of every channel: sender and page (S2), arguments (S1, quick share), state (S3). */
import { describe, expect, test } from 'vitest';
import { answerCall } from '../../../main/call.ts';
import { contract } from '../../../app/bridge/contract.ts';
import { FrondError } from '../../../app/errors.ts';
import { hostileValues } from './hostile-values.ts';
import type { Arguments, ChannelName, Page } from '../../../app/bridge/contract.ts';
import type { CallContext, Handlers } from '../../../main/call.ts';

const channels = Object.keys(contract) as ChannelName[];
const pages: readonly Page[] = ['unlock', 'vault', 'quick'];
const id = 'AAAAAAAAAAAAAAAAAAAAAA';

const recoveryCode = new TextEncoder().encode('3V7K-M2QX-9ZTB-0FHD-8RWC-4NGP-6YJE');

/** Arguments that each channel takes, apart from those that take none. */
type Takes = { [Name in ChannelName]: undefined extends Arguments<Name> ? never : Name }[ChannelName];
const good: Readonly<Partial<Record<ChannelName, unknown>> & Record<Takes, unknown>> = {
  'quick.find': { query: 'a' },
  'quick.copy': { id: 'A'.repeat(22), what: 'secret' },
  'generated.keep': { kind: 'password', value: 'x', title: 'GitHub' },
  'generated.copyNew': { kind: 'pin', value: '1' },
  'strength.measure': { text: new Uint8Array([97]), rounds: 90, known: ['frond'] },
  'generated.reveal': { id },
  'generated.copy': { id },
  'vaults.select': { path: '/tmp/a.frond' },
  'vaults.forget': { path: '/tmp/a.frond' },
  'vault.create': { path: '/tmp/a.frond', passphrase: new Uint8Array([1]) },
  'vault.unlock': { passphrase: new Uint8Array([1]) },
  'vault.damage': { passphrase: new Uint8Array([1]) },
  'vault.restoreBackup': { passphrase: new Uint8Array([1]), backup: 'b' },
  'vault.salvage': { passphrase: new Uint8Array([1]) },
  'backups.verify': { backup: 'b' },
  'backups.compare': { backup: 'b', passphrase: new Uint8Array([1]) },
  'backups.changes': { backup: 'b', id: 'a' },
  'backups.reveal': { backup: 'b', id: 'a', field: 'fields/password' },
  'backups.restore': { backup: 'b', ids: ['a'] },
  'backups.choosePlace': { which: 'second' },
  'backups.resetPlace': { which: 'folder' },
  'copies.merge': { path: '/vault (1).frond', passphrase: new Uint8Array([1]) },
  'vault.adoptKeys': { passphrase: new Uint8Array([1]) },
  'vault.mergeBackup': {},
  'items.list': { query: '', filter: {}, sort: 'title', from: 0, count: 50 },
  'item.get': { id },
  'item.add': { type: 'login', input: { title: 'a', fields: [{ name: 'x', kind: 'text', value: 'y' }] } },
  'item.update': { id, input: { urls: [{ url: 'https://example.org' }] } },
  'items.ids': { query: '', filter: {}, sort: 'title' },
  'items.update': { ids: [id], change: { folderId: null, addTags: ['work'] } },
  'items.duplicate': { ids: [id] },
  'folders.add': { name: 'Work', ids: [id] },
  'folders.rename': { id, name: 'Home' },
  'folders.move': { id, parentId: null },
  'folders.remove': { id },
  'tags.rename': { tag: 'work', name: 'job' },
  'tags.remove': { tag: 'work' },
  'tags.of': { ids: [id] },
  'searches.add': { name: 'a', query: 'tag:b' },
  'searches.change': { id, name: 'c' },
  'searches.remove': { id },
  'items.trash': { ids: [id] },
  'items.restore': { ids: [id] },
  'items.remove': { ids: [id] },
  'item.reveal': { id, field: 'fields/password' },
  'item.copy': { id, field: 'fields/password' },
  'item.copyVariables': { id },
  'item.openUrl': { id, url: id },
  'item.restoreVersion': { id, path: 'title', stamp: 's' },
  'attachments.choose': { id },
  'attachment.keep': { bytes: new Uint8Array([1]) },
  'attachments.attach': { id, files: [{ attachment: id, name: 'scan.pdf' }] },
  'attachment.rename': { id, attachment: id, name: 'scan.pdf' },
  'attachment.remove': { id, attachment: id },
  'attachment.preview': { id, attachment: id },
  'attachment.save': { id, attachment: id },
  'item.qr': { id, field: 'wifi' },
  'code.show': { id, field: 'fields/totp' },
  'code.next': { id, field: 'fields/totp', counter: 3 },
  'code.copy': { id, field: 'fields/totp', counter: 3 },
  'codes.read': { text: 'JBSWY3DPEHPK3PXP' },
  'codes.fromImage': { image: new Uint8Array([1]) },
  'codes.keep': { ticket: id, keep: [{ index: 0, itemId: id, title: 'a', fieldName: 'b' }] },
  'codes.take': { ticket: id },
  'codes.discard': { ticket: id },
  'clipboard.copyText': { text: 'a', label: 'b' },
  'item.edit': { id },
  'item.timeline': { id },
  'item.clearHistory': { id },
  'draft.put': { id, type: 'login', input: {}, base: { input: {}, versions: { password: 's' } } },
  'draft.get': { id },
  'draft.discard': { id },
  'vault.unlockRecovery': { code: recoveryCode },
  'keys.change': { proof: { kind: 'passphrase', secret: new Uint8Array([1]) }, keyFile: 'keep', recovery: 'new' },
  'exports.write': {
    format: 'kdbx',
    proof: { kind: 'passphrase', secret: new Uint8Array([1]) },
    own: new Uint8Array([2]),
  },
  'exports.delete': { path: '/tmp/a.csv' },
  'exports.forget': { path: '/tmp/a.csv' },
  'exports.show': { path: '/tmp/a.csv' },
  'keys.raise': { passphrase: new Uint8Array([1]) },
  'recovery.print': { code: recoveryCode },
  'recovery.savePdf': { code: recoveryCode },
  'vaults.switch': { path: '/tmp/b.frond' },
  'health.of': { id },
  'health.exclude': { ids: [id], problem: 'weak', excluded: true },
  'health.setOnline': { online: true },
  'programs.withdraw': { program: '/usr/bin/node', folder: '/home/ada/shop' },
  'programs.using': { id },
  'programs.answer': { id, answer: 'once' },
  'toolbox.fernetEncrypt': { secrets: [{ id, field: 'fields/key' }], text: 'a' },
  'toolbox.fernetDecrypt': { secrets: [{ typed: 'k' }, { id, field: 'fields/key' }], token: 't', ttl: 60 },
  'toolbox.fernetRotate': { secrets: [{ typed: 'k' }], token: 't' },
  'toolbox.fernetTime': { secrets: [{ typed: 'k' }], token: 't' },
  'toolbox.fletEncrypt': { secrets: [{ typed: 'k' }], text: 'a', form: 'fernet', iterations: 600_000 },
  'toolbox.fletDecrypt': { secrets: [{ typed: 'k' }], token: 't', form: 'aes-gcm-256' },
  'toolbox.hashMake': { secrets: [{ typed: 'p' }], rules: { algorithm: 'bcrypt', cost: 12, preHash: false } },
  'toolbox.hashVerify': { secrets: [{ typed: 'p' }], hash: 'h', preHash: false },
  'toolbox.jwtDecode': { token: 't' },
  'toolbox.jwtVerify': { secrets: [{ typed: 'k' }], token: 't', algorithm: 'EdDSA', audience: 'a' },
  'toolbox.jwtSign': { secrets: [{ typed: 'k' }], algorithm: 'HS256', claims: '{}', life: 60 },
  'import.drop': { name: 'bitwarden.json', bytes: new Uint8Array([123]) },
  'import.chooseKeyFile': { ticket: id },
  'import.dropKeyFile': { ticket: id },
  'import.read': { ticket: id, password: new Uint8Array([97]) },
  'import.rows': { ticket: id, show: 'all', from: 0, count: 50 },
  'import.entry': { ticket: id, index: 0 },
  'import.reveal': { ticket: id, index: 0, value: 1, side: 'after' },
  'import.decide': { ticket: id, choice: 'merge', index: 3 },
  'import.run': { ticket: id, number: 1, folder: ['Work', 'Cloud'] },
  'import.cancel': { ticket: id },
  'import.forget': { ticket: id },
  'import.deleteFile': { ticket: id },
  'settings.set': { change: { idleSeconds: 60, tray: true } },
  'app.setAppearance': { appearance: 'dark' },
  'app.painted': { what: 'list' },
};

interface Calls {
  readonly context: CallContext;
  readonly reached: { readonly name: string; readonly args: unknown }[];
}

function recording(unlocked: boolean, answer: () => unknown = () => null): Calls {
  const reached: { name: string; args: unknown }[] = [];
  const handlers = Object.fromEntries(
    channels.map((name) => [
      name,
      (args: unknown) => {
        reached.push({ name, args });
        return answer();
      },
    ]),
  );
  return { context: { handlers: handlers as unknown as Handlers, admits: () => unlocked }, reached };
}

describe('sender and page', () => {
  test('a call from anyone but our pages is refused, whatever it says', async () => {
    const { context, reached } = recording(true);
    for (const name of channels) {
      expect(await answerCall(context, name, undefined, good[name])).toMatchObject({ ok: false, code: 'POLICY' });
    }
    expect(reached).toEqual([]);
  });

  test('each page reaches its own channels only', async () => {
    const { context, reached } = recording(true);
    for (const name of channels) {
      for (const page of pages) {
        const reply = await answerCall(context, name, page, good[name]);
        if (contract[name].pages.includes(page)) expect(reply, name).toEqual({ ok: true, value: null });
        else expect(reply, name).toMatchObject({ ok: false, code: 'POLICY' });
      }
    }
    expect(reached).toHaveLength(channels.reduce((sum, name) => sum + contract[name].pages.length, 0));
  });
});

describe('while locked', () => {
  test('every channel that needs a vault answers LOCKED, and no other does', async () => {
    const { context, reached } = recording(false);
    let locked = 0;
    for (const name of channels) {
      const [page] = contract[name].pages;
      const reply = await answerCall(context, name, page, good[name]);
      if (contract[name].unlocked) {
        expect(reply, name).toMatchObject({ ok: false, code: 'LOCKED' });
        locked += 1;
      } else expect(reply, name).toMatchObject({ ok: true });
    }
    expect(locked).toBeGreaterThan(25);
    expect(reached.every(({ name }) => !contract[name as ChannelName].unlocked)).toBe(true);
  });
});

describe('arguments', () => {
  test('hostile values in every place are refused or harmless, and never throw', async () => {
    let calls = 0;
    for (const name of channels) {
      const [page] = contract[name].pages;
      const { context, reached } = recording(true);
      for (const args of variants(good[name])) {
        const before = reached.length;
        const reply = await answerCall(context, name, page, args);
        calls += 1;
        if (reply.ok) continue;
        expect(reply.code, name).toBe('INVALID');
        expect(reached.length, `${name} was reached`).toBe(before);
      }
    }
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    expect(calls).toBeGreaterThan(2_000);
  });

  test('what a refusal says does not repeat what was sent', async () => {
    const { context } = recording(true);
    const canary = 'canary-5f1c';
    for (const name of channels) {
      const [page] = contract[name].pages;
      for (const args of [canary, { id: canary, [canary]: 1 }, { passphrase: canary }, [canary]]) {
        expect(JSON.stringify(await answerCall(context, name, page, args)), name).not.toContain(canary);
      }
    }
  });

  test('a key with the value undefined arrives as an absent one', async () => {
    const { context, reached } = recording(true);
    const input = {
      title: 'a',
      notes: undefined,
      fields: [{ id: undefined, name: 'x', kind: 'text', value: undefined }],
    };
    await answerCall(context, 'item.add', 'vault', { type: 'login', input });
    expect(reached[0]?.args).toStrictEqual({
      type: 'login',
      input: { title: 'a', fields: [{ name: 'x', kind: 'text' }] },
    });
  });

  test('bytes arrive as they were sent', async () => {
    const { context, reached } = recording(true);
    const passphrase = new Uint8Array([1, 2, 255]);
    await answerCall(context, 'vault.unlock', 'unlock', { passphrase });
    expect((reached[0]?.args as { passphrase: Uint8Array }).passphrase).toBe(passphrase);
  });
});

describe('failures', () => {
  test('our errors are told by their sentence, all others by one that is fixed', async () => {
    const failing = (error: unknown): CallContext =>
      recording(true, () => {
        throw error;
      }).context;
    expect(
      await answerCall(failing(new FrondError('NOT_FOUND', 'item.notFound')), 'item.get', 'vault', { id }),
    ).toMatchObject({ ok: false, code: 'NOT_FOUND', message: expect.stringContaining('no such item') as string });
    for (const error of [new Error('secret-canary'), 'secret-canary', null, { toString: () => 'secret-canary' }]) {
      const reply = await answerCall(failing(error), 'item.get', 'vault', { id });
      expect(reply).toMatchObject({ ok: false, code: 'INTERNAL' });
      expect(JSON.stringify(reply)).not.toContain('canary');
    }
  });
});

/** The value with every hostile one in the place of it, and of each of its members, and beside them. */
function* variants(value: unknown): Generator {
  yield* hostileValues;
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return;
  if (Array.isArray(value)) {
    for (const [index, member] of value.entries()) {
      for (const variant of variants(member)) yield value.map((kept: unknown, at) => (at === index ? variant : kept));
    }
    return;
  }
  for (const [key, member] of Object.entries(value)) {
    for (const variant of variants(member)) yield { ...value, [key]: variant };
    yield Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
  }
  for (const key of ['extra', 'constructor', 'prototype']) yield { ...value, [key]: 1 };
}
