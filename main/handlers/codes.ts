/** One-time codes on their way to the clipboard, and pictures of QR codes on their way to the vault process. */
import { FrondError } from '../../app/errors.ts';
import { copying } from './copying.ts';
import type { FoundCodes } from '../../app/bridge/views.ts';
import type { codeChannels } from '../../app/bridge/channels/codes.ts';
import type { HandlerParts, HandlersOf } from './parts.ts';

/** What a QR code with a one-time code begins with. */
const setup = /^(?:(?:apple-)?otpauth(?:-migration)?|steam):/i;

export function codesHandlers(parts: HandlerParts): HandlersOf<typeof codeChannels> {
  const { session, codes } = parts;
  const copy = copying(parts);
  const readText = (text: string): Promise<FoundCodes> => session.client.request('codes.read', { text });
  /** The setup links among the texts of QR codes; where there is none, another code's text says what is wrong. */
  const readTexts = async (texts: readonly string[]): Promise<FoundCodes> => {
    const links = texts.filter((text) => setup.test(text.trim()));
    const [first] = texts;
    if (first === undefined) throw new FrondError('NOT_FOUND', 'code.noQr');
    if (links.length === 0) throw new FrondError('INVALID', 'code.notOne');
    const exported = links.find((link) => /^otpauth-migration:/i.test(link));
    return readText(exported ?? [...new Set(links)].join('\n'));
  };
  const readImage = async (image: Uint8Array): Promise<FoundCodes> => readTexts(await codes.read(image));
  const textsOnScreen = async (aside: boolean): Promise<readonly string[]> => {
    const texts: string[] = [];
    for (const picture of await codes.screens(aside)) texts.push(...(await codes.read(picture)));
    return texts;
  };
  return {
    'code.copy': async (wanted) => {
      const { text, label } = await session.client.request('copyCode', wanted);
      return copy(text, label);
    },
    'codes.fromFile': async () => {
      const image = await codes.chooseImage();
      return image === undefined ? undefined : readImage(image);
    },
    'codes.fromClipboard': async () => {
      const image = await codes.clipboardImage();
      if (image !== undefined) return readImage(image);
      const text = await codes.clipboardText();
      if (text.trim() === '') throw new FrondError('NOT_FOUND', 'code.clipboardEmpty');
      return readText(text.slice(0, 65_536));
    },
    'codes.fromScreen': async () => {
      const seen = await textsOnScreen(false);
      // Our own window may cover what is looked for.
      return readTexts(seen.some((text) => setup.test(text)) ? seen : await textsOnScreen(true));
    },
    'codes.fromImage': ({ image }) => readImage(image),
  };
}
