/** Values on their way to the clipboard. */
import * as v from 'valibot';
import { vaultPage } from '../channel.ts';
import { fieldId, id, longestText, nothing, text } from '../schemas.ts';
import type { CopyResult } from '../views.ts';

export const clipboardChannels = {
  'item.copy': vaultPage<CopyResult>()(v.strictObject({ id, field: fieldId })),
  /** All variables of an environment set, as the text of a `.env` file. */
  'item.copyVariables': vaultPage<CopyResult>()(v.strictObject({ id })),
  'clipboard.clear': vaultPage<null>()(nothing),
  /** `text` may be a token that the toolbox made of the longest text. */
  'clipboard.copyText': vaultPage<CopyResult>()(v.strictObject({ text: text(2 * longestText), label: text(200) })),
} as const;
