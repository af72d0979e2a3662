/** Searches that are kept by a name. */
import * as v from 'valibot';
import { vaultCall } from '../channel.ts';
import { id, text } from '../schemas.ts';

const name = v.pipe(text(200), v.minLength(1));
const query = v.pipe(text(1000), v.minLength(1));

export const searchChannels = {
  /** Answers the id. */
  'searches.add': vaultCall<string>()(v.strictObject({ name, query })),
  'searches.change': vaultCall<null>()(v.strictObject({ id, name: v.optional(name), query: v.optional(query) })),
  'searches.remove': vaultCall<null>()(v.strictObject({ id })),
} as const;
