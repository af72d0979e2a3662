/**
 * What Bitwarden refuses an import for, in our words: what its importer needs of each item (bitwarden/clients 2026.6), and what its server takes (bitwarden/server
 * of August 2026, `src/Api/Vault/Models`, `ImportCiphersController`). It answers what is against the rules, nothing where all is well.
 */
import type { JsonObject } from '../../../../app/vault/json.ts';

interface BitwardenFile {
  readonly encrypted: boolean;
  readonly folders: readonly JsonObject[];
  readonly items: readonly JsonObject[];
}

/** Characters of a text that is encrypted with AES-CBC and HMAC: `2.`, three parts in base64, two separators. */
function aesLength(bytes: number): number {
  const padded = (Math.floor(bytes / 16) + 1) * 16;
  return 2 + 24 + 1 + 4 * Math.ceil(padded / 3) + 1 + 44;
}

/** With XChaCha20-Poly1305: padded to 32 bytes, and 110 bytes of COSE around it (measured with Bitwarden's own library). */
function coseLength(bytes: number): number {
  const padded = (Math.floor(bytes / 32) + 1) * 32;
  return 2 + 4 * Math.ceil((padded + 110) / 3);
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const parts: Readonly<Record<number, string>> = { 1: 'login', 2: 'secureNote', 3: 'card', 4: 'identity', 5: 'sshKey' };
/** Properties that may have more than 1,000 characters once encrypted. */
const longer: Readonly<Record<string, number>> = {
  notes: 10_000,
  uri: 10_000,
  password: 5_000,
  value: 5_000,
  privateKey: 5_000,
  publicKey: 5_000,
};
/** Texts that it doesn't encrypt. */
const plain = /Date$|^(?:id|folderId)$/;

export function againstBitwardensRules(bytes: Uint8Array): readonly string[] {
  const { encrypted, folders, items } = JSON.parse(new TextDecoder().decode(bytes)) as BitwardenFile;
  const found: string[] = [];
  if (encrypted) found.push('encrypted');
  const known = new Set(folders.map(({ id }) => id));
  for (const [at, folder] of folders.entries()) {
    if (typeof folder.name !== 'string' || folder.name === '') found.push(`folder ${at}: name`);
    tooLong(folder, `folder ${at}`, found);
  }
  for (const [at, item] of items.entries()) {
    const say = (what: string): number => found.push(`item ${at}: ${what}`);
    const type = parts[Number(item.type)];
    const own = item[type ?? ''] as JsonObject | undefined;
    if (type === undefined || own === undefined) say('type');
    if (typeof item.name !== 'string' || item.name.trim() === '') say('name');
    if (typeof item.favorite !== 'boolean') say('favorite');
    if (
      item.folderId !== null &&
      !(known.has(item.folderId ?? null) && typeof item.folderId === 'string' && uuid.test(item.folderId))
    )
      say('folder');
    if (type === 'secureNote' && own?.type !== 0) say('secureNote');
    for (const key of type === 'sshKey' ? ['privateKey', 'publicKey', 'keyFingerprint'] : [])
      if (typeof own?.[key] !== 'string' || own[key].trim() === '') say(key);
    for (const { type: kind, value } of item.fields as readonly JsonObject[])
      if (![0, 1, 2].includes(Number(kind)) || typeof value !== 'string') say('field');
    for (const { password, lastUsedDate } of item.passwordHistory as readonly JsonObject[])
      if (password === '' || typeof lastUsedDate !== 'string' || Number.isNaN(Date.parse(lastUsedDate)))
        say('passwordHistory');
    tooLong(item, `item ${at}`, found);
  }
  return found;
}

/** Every text in it, at whatever depth. */
function tooLong(value: unknown, path: string, found: string[]): void {
  for (const [key, one] of Object.entries(value as object)) {
    if (typeof one === 'object' && one !== null) tooLong(one, `${path}.${key}`, found);
    if (typeof one !== 'string' || plain.test(key)) continue;
    const most = longer[key] ?? 1_000;
    const length = Buffer.byteLength(one);
    if (aesLength(length) > most || coseLength(length) > most) found.push(`${path}.${key}: ${length} bytes`);
  }
}
