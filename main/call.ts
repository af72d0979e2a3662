/**
 * One call over the bridge, checked in this order and failing closed: the sender is our window's main frame at the exact
 * origin of a page, the channel belongs to that page, the arguments match its schema, the vault's state allows it.
 */
import * as v from 'valibot';
import { contract } from '../app/bridge/contract.ts';
import { defined } from '../app/bridge/defined.ts';
import { FrondError } from '../app/errors.ts';
import { errorSentence } from '../app/words/error-sentence.ts';
import type { ChannelName, CheckedArguments, Page, Reply, Result } from '../app/bridge/contract.ts';

/** A function for every channel; a missing one does not compile. */
export type Handlers = {
  readonly [Name in ChannelName]: (args: CheckedArguments<Name>) => Result<Name> | Promise<Result<Name>>;
};

export interface CallContext {
  readonly handlers: Handlers;
  /** Whether a call that needs an open vault may pass now. */
  readonly admits: (name: ChannelName) => boolean;
}

/** Answers a call; never throws. `page` is the page that sent it, undefined for anyone else. */
export async function answerCall<Name extends ChannelName>(
  context: CallContext,
  name: Name,
  page: Page | undefined,
  args: unknown,
): Promise<Reply<Result<Name>>> {
  try {
    const channel = contract[name];
    if (page === undefined || !channel.pages.includes(page)) throw new FrondError('POLICY', 'bridge.refused');
    const parsed = v.safeParse(channel.schema, args, { abortEarly: true });
    // Valibot's issues quote what was sent, so they stay here.
    if (!parsed.success) throw new FrondError('INVALID', 'bridge.arguments');
    if (channel.unlocked && !context.admits(name)) throw new FrondError('LOCKED', 'vault.locked');
    return { ok: true, value: await context.handlers[name](defined(parsed.output) as CheckedArguments<Name>) };
  } catch (error) {
    return failure(error);
  }
}

/** The sentence of our own errors; anything else becomes one fixed sentence, since its text could hold anything. */
export function failure(error: unknown): Reply<never> {
  const code = error instanceof FrondError ? error.code : 'INTERNAL';
  return { ok: false, code, message: errorSentence(error) };
}
