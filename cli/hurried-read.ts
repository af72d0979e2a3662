/**
 * `frond read REF` with a background unlock, and nothing else: no parser of arguments, no table of commands, no vault. Whatever is not as it
 * usually is (nothing unlocked, nothing found) is left to the command itself, which does it all again and says what is wrong.
 */
import { BackgroundConnection } from '../app/background/client.ts';
import { backgroundPlace } from '../app/background/place.ts';
import { placesFrom } from '../app/storage/places.ts';
import { writeData } from './output.ts';
import { stdoutIsTerminal } from './stdout-terminal.ts';
import { vaultPath } from './vault-path.ts';

/** Whether the value was written. */
export async function readHurriedly(reference: string, env: NodeJS.ProcessEnv): Promise<boolean> {
  let connection: BackgroundConnection | undefined;
  try {
    const vault = vaultPath({ env, flags: { vault: undefined } });
    connection = await BackgroundConnection.open(backgroundPlace(vault, env, placesFrom(env)));
    if (connection === undefined) return false;
    const caller = { program: 'frond', pid: process.ppid };
    const { value } = await connection.perform('value', { reference, action: 'read' }, caller);
    if (connection.troubles.length > 0) return false;
    writeData(stdoutIsTerminal() ? `${value}\n` : value);
    return true;
  } catch {
    return false;
  } finally {
    connection?.close();
  }
}
