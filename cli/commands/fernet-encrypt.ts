/** `frond fernet encrypt`: bytes on stdin to a token on stdout, of any size. */
import { FernetWriter } from '../../app/crypto/fernet-stream.ts';
import { fernetKeyBytes } from '../../app/crypto/fernet.ts';
import { givenKeys } from '../given-keys.ts';
import { textOut } from '../pieces-out.ts';
import type { Given } from '../command.ts';
import type { Context } from '../context.ts';

function* token(writer: FernetWriter, pieces: Iterable<Uint8Array>): Generator<Uint8Array, void> {
  for (const piece of pieces) yield writer.push(piece);
  yield writer.end();
}

export async function run(context: Context, given: Given): Promise<undefined> {
  // All are looked at: a mistake in one that only decrypts would show long after.
  const [first = new Uint8Array()] = (await givenKeys(context, given)).map(fernetKeyBytes);
  textOut(context, 'token', token(new FernetWriter(first), context.stdin.pieces('frond fernet encrypt')));
  return undefined;
}
