/** The page's way over the bridge: answers become values, failures become errors that carry a sentence for people. */
import type { Arguments, Bridge, ChannelName, Events, EventName, Reply, Result } from '../../app/bridge/contract.ts';
import type { ErrorCode } from '../../app/errors.ts';

declare global {
  interface Window {
    readonly frond: Bridge;
  }
}

/** A call that failed; its message is a sentence in the person's language, without secrets. */
export class CallFailure extends Error {
  override readonly name = 'CallFailure';
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

type Call<Name extends ChannelName> = (args: Arguments<Name>) => Promise<Reply<Result<Name>>>;

/** Throws CallFailure. */
export async function call<Name extends ChannelName>(name: Name, args: Arguments<Name>): Promise<Result<Name>> {
  const reply = await (window.frond[name] as Call<Name>)(args);
  if (!reply.ok) throw new CallFailure(reply.code, reply.message);
  return reply.value;
}

/** Answers the function that stops listening. */
export function listen<Name extends EventName>(
  name: Name,
  listener: (payload: Events[Name]) => void | Promise<void>,
): () => void {
  return window.frond.on(name, listener);
}

/** The sentence of a failure. */
export function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
