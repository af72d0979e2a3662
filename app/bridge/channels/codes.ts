/** One-time codes: shown, used, and added from text, pictures and exports. Their secrets stay in the vault process. */
import * as v from 'valibot';
import { vaultCall, vaultPage } from '../channel.ts';
import { fieldId, id, nothing, text } from '../schemas.ts';
import type { CodeView, CopyResult, CounterCode, FoundCodes, KeptCodes } from '../views.ts';

const counter = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const ticket = id;
/** Largest image file that is looked at. */
export const mostImageBytes = 20 * 1024 * 1024;
const image = v.pipe(
  v.instance(Uint8Array),
  v.check((bytes) => bytes.length >= 1 && bytes.length <= mostImageBytes),
);
const kept = v.strictObject({
  /** Which of the found codes. */
  index: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000)),
  /** The item that gets it; absent: a new login. */
  itemId: v.optional(id),
  /** Title of a new login, and the name of a field where the item has a code already. */
  title: text(500),
  fieldName: text(500),
});

export const codeChannels = {
  /** The code of a field as it is now. */
  'code.show': vaultCall<CodeView>()(v.strictObject({ id, field: fieldId })),
  /** The code by this counter, which the vault then has moved on from: once, however often it is asked with the same counter. */
  'code.next': vaultCall<CounterCode>()(v.strictObject({ id, field: fieldId, counter })),
  /** Copies the code of this moment, of the item's first code where no field is named; by a counter, the one that `code.next` gave. */
  'code.copy': vaultPage<CopyResult>()(
    v.strictObject({ id, field: v.optional(fieldId), counter: v.optional(counter) }),
  ),
  /** Reads codes from text. Like every way to find codes, it replaces those that were found before. */
  'codes.read': vaultCall<FoundCodes>()(v.strictObject({ text: text(65_536) })),
  /** Asks for an image file and reads the QR code in it; undefined where none was chosen. */
  'codes.fromFile': vaultPage<FoundCodes | undefined>()(nothing),
  'codes.fromClipboard': vaultPage<FoundCodes>()(nothing),
  'codes.fromScreen': vaultPage<FoundCodes>()(nothing),
  /** An image that was pasted or dropped. */
  'codes.fromImage': vaultPage<FoundCodes>()(v.strictObject({ image })),
  /** Puts found codes into items, as one operation. */
  'codes.keep': vaultCall<KeptCodes>()(
    v.strictObject({ ticket, keep: v.pipe(v.array(kept), v.minLength(1), v.maxLength(1_000)) }),
  ),
  /** The setup link of the only code that was found, for the box that it was looked for. */
  'codes.take': vaultCall<string>()(v.strictObject({ ticket })),
  'codes.discard': vaultCall<null>()(v.strictObject({ ticket })),
} as const;
