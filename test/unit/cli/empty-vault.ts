/** An empty vault whose key derivation is as cheap as the format allows, so that a test costs milliseconds. */
import { writeFileSync } from 'node:fs';
import { randomBytes, randomId } from '../../../app/crypto/random.ts';
import { sha256Hex } from '../../../app/crypto/sha256.ts';
import { Fernet } from '../../../app/crypto/fernet.ts';
import { encodeHeader } from '../../../app/format/header.ts';
import { leastIterations } from '../../../app/format/limits.ts';
import { makeSlot } from '../../../app/format/slot.ts';
import { buildFile } from '../../../app/storage/build-file.ts';
import { OpenVault } from '../../../app/vault/open-vault.ts';
import { passphrase } from './test-script.ts';

export async function writeEmptyVault(path: string, iterations = leastIterations): Promise<void> {
  const vaultKey = randomBytes(32);
  const vault = randomId();
  const secret = { kind: 'passphrase', passphrase: new TextEncoder().encode(passphrase) } as const;
  const slots = [await makeSlot(secret, iterations, vaultKey)];
  const headerLine = encodeHeader(vault, slots);
  const header = { vault, slots, source: { format: 'frond', version: 1, vault } };
  const ring = { header, headerLine, headerDigest: sha256Hex(headerLine), vaultKey };
  const content = OpenVault.create({ id: randomId(), now: () => Date.now() }).toState();
  const state = { blobs: [], draftKeys: [Fernet.generateKey()], revision: 1, tokens: new Map<string, Uint8Array>() };
  const { bytes } = await buildFile(ring, content, state, new Date().toISOString());
  writeFileSync(path, bytes, { mode: 0o600 });
}
