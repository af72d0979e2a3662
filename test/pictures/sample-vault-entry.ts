/**
 * Writes a vault of made-up items for the pictures: `node <bundle> <file> <count or "showcase">`, the passphrase on standard input. Bundled and
 * run by scripts/screenshots.mjs.
 */
import { readFileSync } from 'node:fs';
import { placesFrom } from '../../app/storage/places.ts';
import { VaultStore } from '../../app/storage/vault-store.ts';
import { showcaseVault } from './showcase.ts';
import { sampleSession, sampleVault } from '../unit/vault/sample.ts';

const [file = '', count = '0'] = process.argv.slice(2);
const passphrase = new Uint8Array(readFileSync(0));
const context = { places: placesFrom(process.env), session: sampleSession(7) };
const { store } = await VaultStore.create(
  file,
  { secret: { kind: 'passphrase', passphrase }, iterations: 1_000_000 },
  context,
);
store.vault.merge((count === 'showcase' ? showcaseVault() : sampleVault(Number(count))).toState());
await store.save();
await store.close();
