/** Times as KDBX 4 has them: seconds since the year 1, in base64. */
import { u64 } from './file.ts';
import { base64, element } from './xml-text.ts';

const secondsTo1970 = 62_135_596_800;

function keePassTimeText(time: string): string {
  const seconds = Math.floor(Date.parse(time) / 1000);
  return base64(u64(BigInt(secondsTo1970 + (Number.isFinite(seconds) ? seconds : 0))));
}

export interface Times {
  readonly created: string;
  readonly modified: string;
  readonly used: string;
  readonly expires: string | undefined;
}

export function timesElement({ created, modified, used, expires }: Times): string {
  const at = (name: string, time: string): string => element(name, keePassTimeText(time));
  return [
    '<Times>',
    at('CreationTime', created),
    at('LastModificationTime', modified),
    at('LastAccessTime', used),
    at('ExpiryTime', expires ?? modified),
    element('Expires', expires === undefined ? 'False' : 'True'),
    element('UsageCount', '0'),
    at('LocationChanged', modified),
    '</Times>',
  ].join('');
}
