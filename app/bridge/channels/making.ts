/** Values that were generated and then copied or used: kept for a while, encrypted, so that none gets lost. */
import * as v from 'valibot';
import { generatedKinds } from '../../generate/making-options.ts';
import { vaultCall, vaultPage } from '../channel.ts';
import { id, nothing, text } from '../schemas.ts';
import type { CopyResult, GeneratedView } from '../views.ts';

const value = v.pipe(v.string(), v.minLength(1), v.maxLength(4_096));
const kept = v.strictObject({ kind: v.picklist(generatedKinds), value, title: v.optional(text(2_000)) });

export const makingChannels = {
  'generated.keep': vaultCall<null>()(kept),
  /** Copies a value that was just generated, and keeps it. */
  'generated.copyNew': vaultPage<CopyResult>()(kept),
  /** The newest first, without the values. */
  'generated.list': vaultCall<readonly GeneratedView[]>()(nothing),
  'generated.reveal': vaultCall<string>()(v.strictObject({ id })),
  'generated.copy': vaultPage<CopyResult>()(v.strictObject({ id })),
  'generated.clear': vaultCall<null>()(nothing),
} as const;
