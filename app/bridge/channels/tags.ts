/** Tags as a whole: renamed, merged and removed, wherever they are. */
import * as v from 'valibot';
import { vaultCall } from '../channel.ts';
import { ids, longestText, tagName, text } from '../schemas.ts';

const tag = text(longestText);

export const tagChannels = {
  /** Where an item has both, they become one. Answers how many items changed. */
  'tags.rename': vaultCall<number>()(v.strictObject({ tag, name: tagName })),
  'tags.remove': vaultCall<number>()(v.strictObject({ tag })),
  /** All tags that these items have. */
  'tags.of': vaultCall<readonly string[]>()(v.strictObject({ ids })),
} as const;
