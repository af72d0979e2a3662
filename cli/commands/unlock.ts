/** `frond unlock`: a process in the background holds the vault open for a while, and commands ask it in place of a passphrase. */
import { FrondError, isFrondError } from '../../app/errors.ts';
import { readHeader } from '../../app/storage/disk-copy.ts';
import { placesFrom } from '../../app/storage/places.ts';
import { resolveTarget } from '../../app/storage/save-file.ts';
import { BackgroundConnection, BackgroundEnded } from '../../app/background/client.ts';
import { damagedWithBackup } from '../damage.ts';
import { noticeSentence } from '../notice-sentence.ts';
import { backgroundOf, placeOf } from '../reading.ts';
import { startBackground } from '../start-background.ts';
import { Unlocker } from '../unlocker.ts';
import { vaultPath } from '../vault-path.ts';
import { say } from '../words.ts';
import type { BackgroundState } from '../../app/background/messages.ts';
import type { Given } from '../command.ts';
import type { Context } from '../context.ts';

const usualMinutes = 60;
const usualIdleMinutes = 15;
const mostMinutes = 24 * 60;

interface Unlocked {
  readonly state: BackgroundState;
  /** It was running already. */
  readonly prolonged: boolean;
}

export async function run(context: Context, given: Given): Promise<undefined> {
  const minutes = given.number('for', 1, mostMinutes) ?? usualMinutes;
  const idle = given.number('idle', 1, mostMinutes) ?? usualIdleMinutes;
  const path = vaultPath(context);
  const unlocker = new Unlocker(context);
  try {
    const key = await keyOf(context, path, unlocker);
    const limits = { seconds: 60 * minutes, idleSeconds: 60 * idle };
    const { state, prolonged } = await unlocked(context, path, key, limits).finally(() => key.fill(0));
    context.words(say(prolonged ? 'unlock.prolonged' : 'unlock.done', { path, idle, ...state }));
    if (context.flags.json) context.json({ path, ...state, prolonged });
    return undefined;
  } catch (error) {
    if (isFrondError(error, 'DAMAGED')) throw await damagedWithBackup(unlocker, path, placesFrom(context.env), error);
    throw error;
  } finally {
    unlocker.wipe();
  }
}

/** The vault's key. Also to make one that runs last longer: who only finds this terminal can't. */
async function keyOf(context: Context, path: string, unlocker: Unlocker): Promise<Uint8Array> {
  try {
    const { header, checksumOk } = await readHeader(path);
    if (!checksumOk) throw new FrondError('DAMAGED', 'format.checksum');
    return await unlocker.unlock(header);
  } catch (error) {
    if (!isFrondError(error, 'NOT_FOUND') || unlocker.started) throw error;
    throw new FrondError('NOT_FOUND', 'vault.noFile', { path }, { cause: error });
  }
}

interface Limits {
  readonly seconds: number;
  readonly idleSeconds: number;
}

async function unlocked(context: Context, path: string, key: Uint8Array, limits: Limits): Promise<Unlocked> {
  const running = await backgroundOf(context);
  if (running !== undefined) {
    try {
      return { state: await prolong(running, key, limits), prolonged: true };
    } catch (error) {
      if (!(error instanceof BackgroundEnded)) throw error;
    }
  }
  const order = { vault: await resolveTarget(path), key: Buffer.from(key).toString('base64url'), ...limits };
  const begun = await startBackground(context.env, order);
  if ('state' in begun) {
    for (const notice of begun.notices) context.words(noticeSentence(notice));
    return { state: begun.state, prolonged: false };
  }
  // Another unlock was faster.
  const other = await BackgroundConnection.open(placeOf(context));
  if (other === undefined) throw new FrondError('IO', 'background.notStarted');
  return { state: await prolong(other, key, limits), prolonged: true };
}

async function prolong(running: BackgroundConnection, key: Uint8Array, limits: Limits): Promise<BackgroundState> {
  try {
    return await running.prolong(limits.seconds, limits.idleSeconds, key);
  } finally {
    running.close();
  }
}
