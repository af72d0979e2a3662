/** The one way of values to the clipboard, for as long as the settings say. */
import { FrondError } from '../../app/errors.ts';
import type { CopyResult } from '../../app/bridge/views.ts';
import type { HandlerParts } from './parts.ts';

export type CopyOut = (text: string, label: string) => Promise<CopyResult>;

/** Throws LOCKED: the vault may have been locked while the value was on its way, and a lock leaves nothing on the clipboard. */
export function copying({ session, clipboard, settings }: HandlerParts): CopyOut {
  return async (text, label) => {
    if (!session.isOpen) throw new FrondError('LOCKED', 'vault.locked');
    return { label, clearsInMs: await clipboard.copy(text, settings.value.clipboardSeconds) };
  };
}
