/** `frond fernet rotate`: a token under the first key, with its time kept (`MultiFernet.rotate`). */
import { FernetWriter } from '../../app/crypto/fernet-stream.ts';
import { withToken } from '../fernet-token.ts';
import { textOut } from '../pieces-out.ts';
import type { Given } from '../command.ts';
import type { Context } from '../context.ts';
import type { GenuineToken } from '../fernet-token.ts';

function* rotated({ keys, checked, pieces }: GenuineToken): Generator<Uint8Array, void> {
  const writer = new FernetWriter(keys[0] ?? '', { time: checked.time });
  for (const piece of pieces()) yield writer.push(piece);
  yield writer.end();
}

export async function run(context: Context, given: Given): Promise<undefined> {
  await withToken(context, given, (token) => textOut(context, 'token', rotated(token)));
  return undefined;
}
