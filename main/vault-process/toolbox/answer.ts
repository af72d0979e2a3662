/** Runs a tool; a failure is an answer too. */
import { errorParts } from '../error-parts.ts';
import { tools } from './tools.ts';
import type { Job } from './jobs.ts';
import type { ErrorParts } from '../requests.ts';

export async function answerOf({
  tool,
  args,
}: Job): Promise<{ readonly value: unknown } | { readonly error: ErrorParts }> {
  try {
    return { value: await (tools[tool] as (args: unknown) => unknown)(args) };
  } catch (error) {
    return { error: errorParts(error) };
  }
}
