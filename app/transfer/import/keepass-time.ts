/** Times of KeePass: ISO 8601 in XML and KDBX 3, and since KDBX 4 the seconds since the year 1 in base64. */
import { decodeBase64 } from '../../otp/base64.ts';
import { timeOfSeconds, timeOfText } from './times.ts';

const secondsTo1970 = 62_135_596_800n;

export function keePassTime(text: string): string | undefined {
  const trimmed = text.trim();
  if (/^\d{4}-/.test(trimmed)) return timeOfText(trimmed);
  if (!/^[A-Za-z0-9+/]{11}=$/.test(trimmed)) return undefined;
  const bytes = decodeBase64(trimmed);
  const seconds = new DataView(bytes.buffer, bytes.byteOffset, 8).getBigInt64(0, true) - secondsTo1970;
  return timeOfSeconds(Number(seconds));
}
