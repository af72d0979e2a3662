/** Generated values on their way to the clipboard. */
import type { CopyResult } from '../../app/bridge/views.ts';
import type { makingChannels } from '../../app/bridge/channels/making.ts';
import type { HandlerParts, HandlersOf } from './parts.ts';

export function makingHandlers({ session, clipboard, settings }: HandlerParts): HandlersOf<typeof makingChannels> {
  const copy = async (text: string): Promise<CopyResult> => ({
    label: '',
    clearsInMs: await clipboard.copy(text, settings.value.clipboardSeconds),
  });
  return {
    // Kept first: a value that can't be kept must still get to where it is wanted.
    'generated.copyNew': async (value) => {
      await session.client.request('generated.keep', value).catch(() => undefined);
      return copy(value.value);
    },
    'generated.copy': async ({ id }) => copy(await session.client.request('copyGenerated', { id })),
  };
}
