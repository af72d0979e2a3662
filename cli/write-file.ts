/** Files that `frond` writes: readable by their owner only, whole or not at all, never over another one unasked. */
import { resolveTarget, saveFile } from '../app/storage/save-file.ts';

/** Throws EXISTS where something is there and `force` isn't given. */
export async function writeNewFile(path: string, text: string, force: boolean): Promise<void> {
  const target = await resolveTarget(path);
  await saveFile(target, new TextEncoder().encode(text), { mode: force ? 'replace' : 'create' });
}
