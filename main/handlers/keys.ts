/** The ways of unlocking the open vault. */
import { writeFile } from 'node:fs/promises';
import { randomBytes } from '../../app/crypto/random.ts';
import { wipe } from '../../app/crypto/wipe.ts';
import { FrondError } from '../../app/errors.ts';
import { newVaultIterations } from '../../app/format/limits.ts';
import { ioError } from '../../app/storage/io-error.ts';
import { changeKeys, raiseIterations } from '../key-change.ts';
import type { keysChannels } from '../../app/bridge/channels/keys.ts';
import type { HandlerParts, HandlersOf } from './parts.ts';

const keyFileBytes = 32;
/** "Not now" is asked again after so long. */
const notNowMs = 30 * 86_400_000;

export function keysHandlers(parts: HandlerParts): HandlersOf<typeof keysChannels> {
  const { session, shown, settings, desktop, recents } = parts;
  return {
    'keys.state': async () => {
      const slots = await session.client.request('slots', null);
      const { notNowAt } = recents.find(shown.required()) ?? {};
      return {
        ...slots,
        milliseconds: Math.round(slots.iterations / settings.value.iterationsPerMs),
        today: newVaultIterations,
        notNow: notNowAt !== undefined && Math.abs(Date.now() - Date.parse(notNowAt)) < notNowMs,
        unlockedWith: session.unlockedWith,
      };
    },
    'keys.change': async (change) => {
      try {
        const recoveryCode = await changeKeys(parts, change);
        return recoveryCode === undefined ? {} : { recoveryCode };
      } finally {
        wipe(change.proof.secret);
        if (change.passphrase !== undefined) wipe(change.passphrase);
      }
    },
    'keys.raise': async ({ passphrase }) => {
      await raiseIterations(parts, passphrase).finally(() => wipe(passphrase));
      return null;
    },
    'keys.notNow': () => {
      recents.notNow(shown.required(), new Date().toISOString());
      return null;
    },
    'keys.chooseKeyFile': async () => {
      const path = await desktop.askKeyFile();
      return path === undefined ? undefined : shown.proposeKeyFile(path);
    },
    'keys.makeKeyFile': async () => {
      const path = await desktop.askNewKeyFile(shown.place().name);
      if (path === undefined) return undefined;
      if (path === shown.required()) throw new FrondError('EXISTS', 'file.exists', { path });
      const bytes = randomBytes(keyFileBytes);
      try {
        // Whatever lies there stays: it may be the key of another vault.
        await writeFile(path, bytes, { flag: 'wx', mode: 0o600 });
      } catch (error) {
        throw ioError(error, path);
      } finally {
        wipe(bytes);
      }
      return shown.proposeKeyFile(path);
    },
    'recovery.print': async ({ code }) => {
      await desktop.printSheet(shown.place().name, code).finally(() => wipe(code));
      await session.client.request('log', { action: 'recovery-sheet' });
      return null;
    },
    'recovery.savePdf': async ({ code }) => {
      try {
        const path = await desktop.askSheetPlace(shown.place().name);
        if (path === undefined) return undefined;
        const name = await desktop.saveSheet(shown.place().name, code, path);
        await session.client.request('log', { action: 'recovery-sheet' });
        return name;
      } finally {
        wipe(code);
      }
    },
  };
}
