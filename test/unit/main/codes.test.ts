/** One-time codes of an open vault: shown without their secret, moved on once, put where they belong. */
import { beforeEach, describe, expect, test } from 'vitest';
import { codeToCopy, nextCode, showCode } from '../../../main/vault-process/codes.ts';
import { FoundCodesBox } from '../../../main/vault-process/found-codes.ts';
import { qrText } from '../../../main/vault-process/qr-text.ts';
import { OpenVault } from '../../../app/vault/open-vault.ts';
import { isFrondError } from '../../../app/errors.ts';
import type { OpenedVault } from '../../../main/vault-process/opened-vault.ts';

const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
const place = (id: string) => ({ id, field: 'fields/totp' });
let now = Date.UTC(2026, 5, 1);
let vault: OpenVault;
let used: string[];
let opened: OpenedVault;

beforeEach(() => {
  now = Date.UTC(2026, 5, 1);
  vault = OpenVault.create({ id: 'session', now: () => now });
  used = [];
  const used_ = (action: string, _id: string, field: string): unknown => used.push(`${action} ${field}`);
  opened = { store: { vault }, used: used_, savedSoon: () => Promise.resolve() } as unknown as OpenedVault;
});

const login = (value: string): string =>
  vault.add('login', {
    title: 'ACME',
    fields: [
      { id: 'password', name: 'password', kind: 'secret', value: 'pw' },
      { id: 'totp', name: 'totp', kind: 'totp', value },
    ],
  }).id;
const reasonOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    return isFrondError(error) ? error.reason : String(error);
  }
  return 'done';
};

describe('showing', () => {
  test('code, next code and time, but no secret', () => {
    const view = showCode(opened, place(login(`otpauth://totp/x?secret=${secret}&digits=8`)), 1_800_000_059_000);
    expect(view).toMatchObject({ method: 'totp', leftMs: 1_000, periodMs: 30_000, clockWrong: false });
    expect(JSON.stringify(view)).not.toContain(secret);
    expect(used).toEqual([]);
  });
  test('a clock that lies before this program, or before the vault’s last change, is doubted', () => {
    const id = login(secret);
    expect(showCode(opened, place(id), Date.UTC(2004, 0))).toMatchObject({ clockWrong: true });
    now -= 3_600_000;
    expect(showCode(opened, place(id), now)).toMatchObject({ clockWrong: true });
  });
  test('a password is never taken for a code', () => {
    const id = login(secret);
    expect(reasonOf(() => showCode(opened, { id, field: 'fields/password' }))).toBe('code.noCode');
  });
});

describe('counters', () => {
  const start = `otpauth://hotp/x?secret=${secret}&counter=0`;
  test('the same counter asked twice moves on once and gives the same code; undo takes it back', async () => {
    const id = login(start);
    const both = [0, 0].map((counter) => nextCode(opened, { ...place(id), counter }));
    for (const answer of both) expect(await answer).toEqual({ code: '755224', counter: 0 });
    expect(vault.fieldValue(id, 'totp')).toBe(`otpauth://hotp/x?secret=${secret}&counter=1`);
    expect(codeToCopy(opened, { ...place(id), counter: 0 }).text).toBe('755224');
    expect(vault.undoLabel?.kind).toBe('nextCode');
    vault.undo();
    expect(vault.fieldValue(id, 'totp')).toBe(start);
    expect(vault.fieldValue(id, 'password')).toBe('pw');
    vault.redo();
    expect((await nextCode(opened, { ...place(id), counter: 1 })).code).toBe('287082');
    expect(used).toEqual(['reveal fields/totp', 'reveal fields/totp', 'copy fields/totp', 'reveal fields/totp']);
  });
  test('a counter that others moved is refused, and so is one in the trash', async () => {
    const id = login(start);
    await expect(nextCode(opened, { ...place(id), counter: 7 })).rejects.toMatchObject({ reason: 'code.counterMoved' });
    expect(reasonOf(() => codeToCopy(opened, place(id)))).toBe('code.counterMoved');
    vault.trash([id]);
    await expect(nextCode(opened, { ...place(id), counter: 0 })).rejects.toMatchObject({ reason: 'code.inTrash' });
    expect(vault.get(id).deletedAt).toBeDefined();
  });
});

describe('found codes', () => {
  const uri = `otpauth://totp/ACME:ada?secret=${secret}`;
  test('go into a login as one operation; a code that is there stays', () => {
    const box = new FoundCodesBox();
    const empty = vault.add('login', {
      title: 'ACME',
      fields: [{ id: 'username', name: 'username', kind: 'text', value: 'ada' }],
    });
    const found = box.read(vault, `${uri}\n${uri.replace('ada', 'bob')}`);
    expect(JSON.stringify(found)).not.toContain(secret);
    expect(found.codes[0]?.matches[0]?.id).toBe(empty.id);
    const taken = login(secret);
    const to = { title: 'ACME', fieldName: 'ACME' };
    const kept = box.keep(vault, found.ticket, [
      { index: 0, itemId: empty.id, ...to },
      { index: 1, itemId: taken, ...to },
      { index: 1, ...to },
    ]);
    expect(kept).toEqual({ added: 3, itemId: empty.id });
    expect(vault.fieldValue(empty.id, 'totp')).toBe(`otpauth://totp/ACME:ada?secret=${secret}&issuer=ACME`);
    expect(vault.get(empty.id).fields.find(({ id }) => id === 'username')?.value).toBe('ada');
    expect(vault.fieldValue(taken, 'totp')).toBe(secret);
    expect(vault.get(taken).fields.filter(({ kind }) => kind === 'totp')).toHaveLength(2);
    vault.undo();
    expect(vault.fieldValue(empty.id, 'totp')).toBe('');
    expect(vault.get(taken).fields.filter(({ kind }) => kind === 'totp')).toHaveLength(1);
  });
  test('a ticket is good once, and only the last one', () => {
    const box = new FoundCodesBox();
    const first = box.read(vault, uri);
    const second = box.read(vault, uri);
    const keep = [{ index: 0, title: 'x', fieldName: 'x' }];
    expect(reasonOf(() => box.keep(vault, first.ticket, keep))).toBe('code.expired');
    expect(reasonOf(() => box.keep(vault, second.ticket, [{ ...keep[0]!, index: 5 }]))).toBe('code.expired');
    box.keep(vault, second.ticket, keep);
    expect(reasonOf(() => box.keep(vault, second.ticket, keep))).toBe('code.expired');
    expect(reasonOf(() => box.keep(vault, '', keep))).toBe('code.expired');
    const third = box.read(vault, uri);
    box.discard(third.ticket);
    expect(reasonOf(() => box.keep(vault, third.ticket, keep))).toBe('code.expired');
  });
});

test('what QR codes say', () => {
  const network = (fields: Readonly<Record<string, string>>): string => {
    const id = vault.add('wifi', {
      title: 'Home',
      fields: Object.entries(fields).map(([name, value]) => ({
        id: name,
        name,
        kind: name === 'password' ? 'secret' : name === 'hidden' ? 'boolean' : 'text',
        value,
      })),
    }).id;
    return qrText(opened, id, 'wifi');
  };
  expect(network({ network: 'a;b', password: 'p\\"q:,', security: 'WPA3', hidden: 'true' })).toBe(
    'WIFI:T:WPA;S:a\\;b;P:p\\\\\\"q\\:\\,;H:true;;',
  );
  expect(network({ network: 'open' })).toBe('WIFI:T:nopass;S:open;;');
  expect(network({ network: 'old', password: 'x', security: 'wep' })).toBe('WIFI:T:WEP;S:old;P:x;;');
  expect(qrText(opened, login(secret), 'fields/totp')).toBe(`otpauth://totp/ACME:?secret=${secret}&issuer=ACME`);
  expect(qrText(opened, login(secret), 'fields/password')).toBe('pw');
});
