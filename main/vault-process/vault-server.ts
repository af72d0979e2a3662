/** Answers main's requests: opens the vault, passes calls on to it, saves behind its back, and says what changed. */
import { formatDotenv } from '../../app/developer/dotenv.ts';
import { FrondError } from '../../app/errors.ts';
import { wellKnownField } from '../../app/vault/types.ts';
import { readAttachment, writeAttachment } from '../../app/storage/attachment-files.ts';
import { attachmentBytes } from './operations/attachments.ts';
import { codeToCopy } from './codes.ts';
import { damageReport, restoreFromBackup, salvageVault } from './damage.ts';
import { writeExportFile } from './exports.ts';
import { mergeNewestBackup } from './newest-backup.ts';
import { healthRequests } from './health-requests.ts';
import { OpenedVault } from './opened-vault.ts';
import { TypedStrength } from './typed-strength.ts';
import { speak } from '../../app/words/languages.ts';
import { headerKey } from '../header-key.ts';
import { answeredMeanwhile } from './operations/imports.ts';
import { operations } from './operations/index.ts';
import type { Unlock } from '../../app/storage/backups.ts';
import type { PassedOn } from '../../app/bridge/contract.ts';
import type { RequestName, Requests, VaultStatus } from './requests.ts';

type Answers = {
  readonly [Name in Exclude<RequestName, PassedOn>]: (
    args: Requests[Name]['args'],
  ) => Promise<Requests[Name]['answer']>;
};

export class VaultServer {
  readonly #onChanged: (status: VaultStatus) => void;
  readonly #typed = new TypedStrength();
  #opened: OpenedVault | undefined;
  #opening: Promise<OpenedVault | undefined> = Promise.resolve(undefined);
  #giveKey: ((vaultKey: Uint8Array) => void) | undefined;

  constructor(onChanged: (status: VaultStatus) => void) {
    this.#onChanged = onChanged;
  }

  async answer(name: RequestName, args: unknown): Promise<unknown> {
    if (name === 'read' || name === 'open') return (this.#own[name] as (args: unknown) => Promise<unknown>)(args);
    // Calls of a page that is already there wait for the vault; main hears why there is none.
    await this.#opening.catch(() => undefined);
    if (!answeredMeanwhile.has(name)) await this.#opened?.imports.free;
    if (name in this.#own) return (this.#own[name as keyof Answers] as (args: unknown) => Promise<unknown>)(args);
    return this.#changing((opened) =>
      (operations[name as PassedOn] as (opened: OpenedVault, args: unknown) => unknown)(opened, args),
    );
  }

  /** A save follows where the work changed the vault. */
  async #changing<T>(work: (opened: OpenedVault) => T): Promise<Awaited<T>> {
    const opened = this.#required();
    opened.backups.asked();
    const before = opened.store.vault.generation;
    opened.health.inUse();
    try {
      return await work(opened);
    } finally {
      if (opened.store.vault.generation !== before) opened.changed();
    }
  }

  readonly #own: Answers = {
    strength: (asked) => this.#typed.measure(asked),
    hello: () => Promise.resolve(null),
    speak: ({ language }) => {
      speak(language);
      if (this.#opened !== undefined) void this.#tell();
      return Promise.resolve(null);
    },
    read: ({ path, header, places }) =>
      new Promise((resolve, reject) => {
        const unlock: Unlock = (found) => {
          // The key will belong to the header that main read; another one by now means that the file was replaced.
          if (headerKey(found) !== header) throw new FrondError('CONFLICT', 'vault.changedMeanwhile');
          resolve(null);
          return new Promise((give) => (this.#giveKey = give));
        };
        this.#opening = OpenedVault.open(path, unlock, places, () => void this.#tell());
        this.#opening.catch(reject);
      }),
    open: async ({ vaultKey }) => {
      this.#giveKey?.(vaultKey);
      this.#opened = await this.#opening;
      return this.#required().status();
    },
    create: async ({ path, ring, places }) => {
      this.#opening = OpenedVault.create(path, ring, places, () => void this.#tell());
      this.#opened = await this.#opening;
      return this.#required().status();
    },
    adopt: async ({ header, vaultKey }) => {
      await this.#required().adopt((found) => {
        if (headerKey(found) !== header) throw new FrondError('CONFLICT', 'vault.changedMeanwhile');
        return Promise.resolve(vaultKey);
      });
      return null;
    },
    rekey: async ({ header, ring, what }) => {
      const opened = this.#required();
      if (headerKey(opened.store.header) !== header) throw new FrondError('CONFLICT', 'vault.changedMeanwhile');
      await opened.rekey(ring, what);
      return null;
    },
    log: ({ action }) => {
      this.#required().noted(action);
      return Promise.resolve(null);
    },
    slots: () => {
      const { slots } = this.#required().store.header;
      return Promise.resolve({
        iterations: slots[0]?.iterations ?? 0,
        recovery: slots.some(({ type }) => type === 'recovery'),
        keyFile: slots[0]?.keyFile === true,
      });
    },
    openBackup: ({ backup, vaultKey }) => this.#required().openedBackup.compare(backup, vaultKey),
    mergeCopy: (wanted) => this.#changing((opened) => opened.copies.merge(wanted)),
    mergeBackup: ({ vaultKey }) => this.#changing((opened) => mergeNewestBackup(opened, vaultKey)),
    status: () => Promise.resolve(this.#required().status()),
    copy: ({ id, field }) => {
      const { store } = this.#required();
      const text = store.vault.fieldValue(id, field);
      if (text === '') throw new FrondError('NOT_FOUND', 'item.emptyField');
      this.#required().used('copy', id, field);
      return Promise.resolve({ text, label: this.#required().fieldName(id, field) });
    },
    variables: ({ id }) => {
      const { type, fields } = this.#required().store.vault.get(id);
      const own = fields.filter((field) => wellKnownField(type, field.id) === undefined);
      if (own.length === 0) throw new FrondError('NOT_FOUND', 'item.emptyField');
      this.#required().used('copy', id, 'variables');
      return Promise.resolve(formatDotenv(own));
    },
    copyGenerated: async ({ id }) => {
      const value = await this.#required().generated.get(id);
      this.#required().usedGenerated('copy');
      return value;
    },
    copyCode: (wanted) => Promise.resolve(codeToCopy(this.#required(), wanted)),
    url: ({ id, url }) => {
      const { vault } = this.#required().store;
      const { urls, fields } = vault.get(id);
      const text =
        urls.find((one) => one.id === url)?.url ?? fields.find((one) => one.id === url && one.kind === 'url')?.value;
      if (text === undefined) throw new FrondError('NOT_FOUND', 'item.noField');
      this.#required().used('open-url', id, url);
      return Promise.resolve(text);
    },
    attachFile: async ({ path }) => this.#required().store.addBlob(await readAttachment(path)),
    saveAttachment: async ({ id, attachment, target }) => {
      await writeAttachment(target, attachmentBytes(this.#required(), id, attachment));
      this.#required().used('export', id, `attachments/${attachment}`);
      return null;
    },
    ...healthRequests(() => this.#required()),
    importFile: ({ path }) => Promise.resolve(this.#required().imports.offer({ path })),
    importKeyFile: ({ ticket, path }) => {
      const { imports } = this.#required();
      return Promise.resolve(path === undefined ? imports.required(ticket) : imports.useKeyFile(ticket, path));
    },
    export: async ({ target }) => {
      const { store } = this.#required();
      await this.#required().saver.now();
      const { path, items } = await store.exportBackup(target, { force: true });
      this.#required().noted('backup', { items });
      return { path, items };
    },
    writeExport: (wanted) => writeExportFile(this.#required(), wanted),
    reload: async () => {
      await this.#required().reload();
      return null;
    },
    finish: ({ milliseconds }) => this.#required().finish(milliseconds),
    damage: damageReport,
    restore: restoreFromBackup,
    salvage: salvageVault,
  };

  #required(): OpenedVault {
    if (this.#opened === undefined) throw new FrondError('LOCKED', 'vault.locked');
    return this.#opened;
  }

  async #tell(): Promise<void> {
    const opened = await this.#opening;
    if (opened !== undefined) this.#onChanged(opened.status());
  }
}
