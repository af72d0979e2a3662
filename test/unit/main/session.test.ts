/**
 * From passphrase to lock with the real vault server on real files; only Electron's process around it is replaced, by one that
 * loses its memory when it is killed just the same.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { FrondError } from '../../../app/errors.ts';
import { ClipboardGuard } from '../../../main/clipboard.ts';
import { IdleClock } from '../../../app/desktop/idle-clock.ts';
import { Recents } from '../../../main/recents.ts';
import { Session } from '../../../main/session.ts';
import { SettingsFile } from '../../../main/settings.ts';
import { ShownVault } from '../../../main/shown-vault.ts';
import { clipboardHandlers } from '../../../main/handlers/clipboard.ts';
import { strengthHandlers } from '../../../main/handlers/strength.ts';
import { VaultServer } from '../../../main/vault-process/vault-server.ts';
import type { HandlerParts } from '../../../main/handlers/parts.ts';
import type { ChildLike } from '../../../main/vault-client.ts';
import type { RequestMessage } from '../../../main/vault-process/requests.ts';

let home = '';
let vault = '';
let children: Child[] = [];
let told: { readonly name: string; readonly payload: unknown }[] = [];
let shownPages: string[] = [];
let clipboardText = '';
let clipboard: ClipboardGuard;
let settings: SettingsFile;
let session: Session;
let shown: ShownVault;

/** A vault process as main sees it. */
class Child implements ChildLike {
  readonly pid = 1;
  alive = true;
  readonly requests: string[] = [];
  #server: VaultServer | undefined = new VaultServer((changed) => this.#say({ changed }));
  #onMessage: (message: unknown) => void = () => undefined;
  #onExit: () => void = () => undefined;

  postMessage(message: unknown): void {
    const { id, name, args } = structuredClone(message) as RequestMessage;
    this.requests.push(name);
    this.#server?.answer(name, args).then(
      (value) => this.#say({ id, value }),
      (error: unknown) => {
        const { code, reason, params } =
          error instanceof FrondError ? error : new FrondError('INTERNAL', 'internal.unexpected');
        this.#say({ id, error: { code, reason, params } });
      },
    );
  }
  onMessage(listener: (message: unknown) => void): void {
    this.#onMessage = listener;
  }
  onExit(listener: () => void): void {
    this.#onExit = listener;
  }
  kill(): void {
    this.alive = false;
    this.#server = undefined;
    setImmediate(this.#onExit);
  }
  #say(message: unknown): void {
    if (this.alive) setImmediate(() => this.#onMessage(structuredClone(message)));
  }
}

function makeSession(): Session {
  const profile = join(home, 'profile');
  const recents = new Recents(profile);
  shown = new ShownVault(recents, join(home, 'data', 'vault.frond'), vault);
  const system = {
    writeConcealed: (text: string) => Promise.resolve(void (clipboardText = text)),
    read: () => Promise.resolve(clipboardText),
    clear: () => Promise.resolve(void (clipboardText = '')),
  };
  const clocks = { wall: Date.now, monotonic: () => performance.now() };
  clipboard = new ClipboardGuard(system, clocks, () => undefined);
  settings = new SettingsFile(profile);
  return new Session({
    fork: () => {
      const child = new Child();
      children.push(child);
      return child;
    },
    showPage: (page) => shownPages.push(page),
    tell: (name, payload) => told.push({ name, payload }),
    announceLocking: () => Promise.resolve(),
    onState: () => undefined,
    places: { dataDir: join(home, 'data'), stateDir: join(home, 'state') },
    settings,
    recents,
    clipboard,
    idle: new IdleClock(clocks, () => undefined),
    shown,
  });
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A vault with the fewest iterations that may be chosen; the passphrase is "right". */
async function makeVault(): Promise<void> {
  const { VaultStore } = await import('../../../app/storage/vault-store.ts');
  const places = { dataDir: join(home, 'data'), stateDir: join(home, 'state') };
  const secret = { kind: 'passphrase', passphrase: bytes('right') } as const;
  const context = { places, session: { id: 'test', now: Date.now } };
  const { store } = await VaultStore.create(vault, { secret, iterations: 600_000 }, context);
  await store.close();
}

/** The vault as another program finds it on the disk. */
async function openElsewhere() {
  const { VaultStore } = await import('../../../app/storage/vault-store.ts');
  const { secretUnlock } = await import('../../../app/storage/key-ring.ts');
  const places = { dataDir: join(home, 'data'), stateDir: join(home, 'state') };
  const secret = { kind: 'passphrase', passphrase: bytes('right') } as const;
  return VaultStore.open(vault, secretUnlock(secret), { places, session: { id: 'other', now: Date.now } });
}

beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), 'frond-session-'));
  vault = join(home, 'vault.frond');
  [children, told, shownPages, clipboardText] = [[], [], [], ''];
  await makeVault();
  session = makeSession();
});

afterEach(async () => {
  await session.close();
  rmSync(home, { recursive: true, force: true });
});

const add = () => session.client.request('item.add', { type: 'login', input: { title: 'GitHub' } });
const titles = async (): Promise<readonly string[]> => {
  const query = { query: '', filter: {}, sort: 'title', from: 0, count: 10 } as const;
  return (await session.client.request('items.list', query)).rows.map(({ title }) => title);
};

test('unlock, change, lock: saved, the process gone, a new empty one waiting', async () => {
  await session.unlock(bytes('right'));
  expect(shownPages).toEqual(['vault']);
  await add();
  await session.lock('user');
  expect(shownPages).toEqual(['vault', 'unlock']);
  expect(children.map(({ alive }) => alive)).toEqual([false, true]);
  expect(children[1]?.requests).toEqual([]);
  expect(() => session.client).toThrow('LOCKED');
  expect(await session.unlockState()).toMatchObject({ lockedBecause: 'user', unsavedDraft: false });

  await session.unlock(bytes('right'));
  expect(await titles()).toEqual(['GitHub']);
});

test('the passphrase’s bytes are overwritten, opened or not', async () => {
  for (const text of ['wrong', 'right']) {
    const passphrase = bytes(text);
    await session.unlock(passphrase).catch(() => undefined);
    expect([...passphrase].every((byte) => byte === 0)).toBe(true);
  }
});

test('a wrong passphrase is told, opens nothing and leaves the door open', async () => {
  await expect(session.unlock(bytes('wrong'))).rejects.toMatchObject({ code: 'WRONG_PASSPHRASE' });
  expect([session.isOpen, shownPages]).toEqual([false, []]);
  await session.unlock(bytes('right'));
  expect(session.isOpen).toBe(true);
});

test('two unlocks at once: the second waits its turn outside', async () => {
  const first = session.unlock(bytes('right'));
  await expect(session.unlock(bytes('right'))).rejects.toMatchObject({ code: 'BUSY' });
  await first;
});

test('damage is told apart, even where it hit the slot, and a backup stands in', async () => {
  await session.unlock(bytes('right'));
  await add();
  await session.lock('user');
  const whole = readFileSync(vault);
  const slot = whole.indexOf('"key":"') + 60;
  for (const place of [slot, whole.length - 200]) {
    const bad = Buffer.from(whole);
    bad[place] = bad[place] === 0x41 ? 0x42 : 0x41;
    writeFileSync(vault, bad);
    await expect(session.unlock(bytes('right'))).rejects.toMatchObject({ code: 'DAMAGED' });
  }
  const typed = () => ({ kind: 'passphrase' as const, text: bytes('right') });
  const { backup, salvage } = await session.damage(typed());
  expect(backup).toMatchObject({ items: 1 });
  expect(salvage).toMatchObject({ items: 1, recovered: [], lost: [] });
  await session.mend(typed(), backup?.id ?? '');
  expect(await titles()).toEqual(['GitHub']);
});

test('a vault process that dies locks the window and says so; what was saved is there', async () => {
  await session.unlock(bytes('right'));
  await add();
  await session.client.request('vault.save', undefined);
  children[0]?.kill();
  await expect.poll(() => shownPages).toEqual(['vault', 'unlock']);
  expect(await session.unlockState()).toMatchObject({ lockedBecause: 'failure' });
  await session.unlock(bytes('right'));
  expect(await titles()).toEqual(['GitHub']);
});

test('a lock clears the clipboard, also of a value that was on its way to it', async () => {
  await session.unlock(bytes('right'));
  const { id } = await session.client.request('item.add', {
    type: 'login',
    input: { fields: [{ id: 'password', name: 'password', kind: 'secret', value: 's3cret' }] },
  });
  const handlers = clipboardHandlers({ session, clipboard, settings } as HandlerParts);
  const copy = () => Promise.resolve(handlers['item.copy']({ id, field: 'fields/password' }));
  expect(await copy()).toEqual({ label: 'password', clearsInMs: 30_000 });
  expect(clipboardText).toBe('s3cret');
  const refused = expect(copy()).rejects.toMatchObject({ code: 'LOCKED' });
  await session.lock('user');
  await refused;
  expect(clipboardText).toBe('');
  await expect(copy()).rejects.toMatchObject({ code: 'LOCKED' });
});

test('a screen that is locked while a vault is being opened locks it as soon as it is open', async () => {
  const opening = session.unlock(bytes('right'));
  await session.lock('screen');
  await opening;
  await expect.poll(() => shownPages).toEqual(['vault', 'unlock']);
  expect(session.isOpen).toBe(false);
  expect(await session.unlockState()).toMatchObject({ lockedBecause: 'screen' });
  // What was called for once is done once.
  await expect.poll(() => session.unlock(bytes('right')).then(() => session.isOpen)).toBe(true);
});

test('a lock that was called for while a wrong passphrase was tried means nothing to the next attempt', async () => {
  const opening = session.unlock(bytes('wrong'));
  await session.lock('suspend');
  await expect(opening).rejects.toMatchObject({ code: 'WRONG_PASSPHRASE' });
  await session.unlock(bytes('right'));
  expect(session.isOpen).toBe(true);
});

test('a new code by counter is given when its counter is on disk', async () => {
  await session.unlock(bytes('right'));
  const setup = 'otpauth://hotp/Bank?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&counter=0';
  const { id } = await session.client.request('item.add', {
    type: 'login',
    input: { fields: [{ id: 'totp', name: 'totp', kind: 'totp', value: setup }] },
  });
  expect(await session.client.request('code.next', { id, field: 'fields/totp', counter: 0 })).toMatchObject({
    code: '755224',
  });
  // As a crash would leave it.
  const file = readFileSync(vault);
  children[0]?.kill();
  const other = await openElsewhere();
  expect(other.vault.fieldValue(id, 'totp')).toContain('counter=1');
  await other.close();
  expect(readFileSync(vault).equals(file)).toBe(true);
});

test('what the vault process reports reaches the page with the vault’s name', async () => {
  await session.unlock(bytes('right'));
  await add();
  await expect
    .poll(() => told.filter(({ name }) => name === 'vault.changed').at(-1)?.payload)
    .toMatchObject({ items: 1, undo: 'Add “GitHub”', save: { state: 'saved' }, vault: { path: vault } });
});

test('a change on disk by another program is merged and told', async () => {
  await session.unlock(bytes('right'));
  await add();
  await session.client.request('vault.save', undefined);
  const other = await openElsewhere();
  other.vault.add('note', { title: 'Theirs' });
  await other.save();
  await other.close();
  await expect.poll(titles).toEqual(['GitHub', 'Theirs']);
});

test('creating makes the vault and opens it; nothing is overwritten', async () => {
  const path = join(home, 'new.frond');
  await session.create(path, bytes('fresh'));
  expect([session.isOpen, shown.place().path]).toEqual([true, path]);
  await session.lock('user');
  await expect(session.create(path, bytes('fresh'))).rejects.toMatchObject({ code: 'EXISTS' });
  await session.unlock(bytes('fresh'));
});

test('hostile arguments that pass the schema meet a typed error or a valid answer', async () => {
  await session.unlock(bytes('right'));
  const { id } = await add();
  const strange = ['', '__proto__', 'constructor', '../x', '\ud800', 'fields/__proto__', 'x'.repeat(200)];
  for (const text of strange) {
    const calls: readonly Promise<unknown>[] = [
      session.client.request('item.get', { id: text }),
      session.client.request('item.reveal', { id, field: text }),
      session.client.request('item.reveal', { id, field: 'title', stamp: text }),
      session.client.request('item.restoreVersion', { id, path: text, stamp: text }),
      session.client.request('item.update', { id, input: { tags: [text], folderId: text } }),
      session.client.request('items.trash', { ids: [text] }),
      session.client.request('url', { id, url: text }),
      session.client.request('draft.get', { id: text }),
    ];
    for (const result of await Promise.allSettled(calls)) {
      if (result.status === 'fulfilled') continue;
      const code = result.reason instanceof FrondError ? result.reason.code : 'untyped';
      expect(['NOT_FOUND', 'INVALID'], text).toContain(code);
    }
  }
});

test('strength is told by the process that waits for a vault or holds one, and main overwrites the text', async () => {
  const asked = async (): Promise<readonly number[]> => {
    const text = new Uint8Array(bytes('typed'));
    const handlers = strengthHandlers({ session } as HandlerParts);
    // There is no thread here that would answer.
    await Promise.resolve(handlers['strength.measure']({ text, rounds: 1, known: [] })).catch(() => undefined);
    return [...text];
  };
  expect(await asked()).toEqual([0, 0, 0, 0, 0]);
  expect(children[0]?.requests).toEqual(['strength']);
  await session.unlock(bytes('right'));
  expect(await asked()).toEqual([0, 0, 0, 0, 0]);
  expect(children).toHaveLength(1);
  expect(children[0]?.requests.filter((name) => name === 'strength')).toHaveLength(2);
});
