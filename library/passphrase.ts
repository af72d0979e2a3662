/** Where a program's passphrase comes from: what it gives itself, else the environment that the command line reads too. */
import { resolve } from 'node:path';
import { wipe } from '../app/crypto/wipe.ts';
import { FrondError } from '../app/errors.ts';
import { decodeText, normalisedPassphrase, readSmallFile } from '../app/storage/small-file.ts';
import { unlockByText } from '../app/storage/typed-secret.ts';
import type { Unlock } from '../app/storage/backups.ts';
import type { OpenOptions, Passphrase } from './types.ts';

function asBytes(passphrase: Passphrase): Uint8Array {
  const text = typeof passphrase === 'string' ? passphrase : decodeText(passphrase, 'the passphrase');
  return new TextEncoder().encode(text.normalize('NFC'));
}

async function passphraseFrom({ passphrase, passphraseFile }: OpenOptions): Promise<Uint8Array> {
  if (passphrase !== undefined) return asBytes(typeof passphrase === 'function' ? await passphrase() : passphrase);
  const { FROND_PASSPHRASE, FROND_PASSPHRASE_FILE = '' } = process.env;
  const file = passphraseFile ?? FROND_PASSPHRASE_FILE;
  if (file !== '') return normalisedPassphrase(readSmallFile(file), file);
  if (FROND_PASSPHRASE === undefined) throw new FrondError('LOCKED', 'passphrase.noWay');
  return asBytes(FROND_PASSPHRASE);
}

/** Derives the key when the header of a vault is there; no passphrase is asked for where there is no vault. */
export function unlockWith(options: OpenOptions): Unlock {
  return async (header) => {
    const file = options.keyFile ?? process.env.FROND_KEY_FILE ?? '';
    const keyFile = file === '' ? undefined : readSmallFile(resolve(file));
    const text = await passphraseFrom(options);
    try {
      return (await unlockByText(header, text, keyFile)).key;
    } finally {
      wipe(text);
    }
  };
}
