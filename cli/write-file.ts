/** Files that `frond` writes: readable by their owner only, whole or not at all, never over another one unasked. */
import { FrondError, isFrondError } from '../app/errors.ts';
import { resolveTarget, saveFile } from '../app/storage/save-file.ts';

/** Throws EXISTS where something is there and `force` isn't given. */
export async function writeNewFile(path: string, data: string | Uint8Array, force: boolean): Promise<void> {
  const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : data;
  const target = await resolveTarget(path);
  try {
    await saveFile(target, bytes, { mode: force ? 'replace' : 'create' });
  } catch (error) {
    if (isFrondError(error, 'EXISTS')) throw new FrondError('EXISTS', 'file.existsForce', { path }, { cause: error });
    throw error;
  }
}
