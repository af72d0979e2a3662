/** A Fernet token on stdin: kept until it is known to be genuine, then given out. */
import { FernetCheck, openChecked } from '../app/crypto/fernet-stream.ts';
import { FrondError, isFrondError } from '../app/errors.ts';
import { Spool } from '../app/storage/spool.ts';
import { givenKeys } from './given-keys.ts';
import type { Checked } from '../app/crypto/fernet-stream.ts';
import type { Given } from './command.ts';
import type { Context } from './context.ts';

const longestLife = 1e11;

export interface GenuineToken {
  readonly keys: readonly string[];
  readonly checked: Checked;
  /** The data, a piece at a time. Use a piece before the next. */
  readonly pieces: () => Iterable<Uint8Array>;
}

/** A token that can't be trusted is refused (4), whatever is wrong with it. */
export async function withToken<T>(context: Context, given: Given, work: (token: GenuineToken) => T): Promise<T> {
  const ttl = given.has('ttl') ? given.number('ttl', 0, longestLife) : undefined;
  const keys = await givenKeys(context, given);
  const spool = new Spool();
  try {
    const check = new FernetCheck(keys);
    const checked = read(context, check, spool, ttl);
    return work({ keys, checked, pieces: () => openChecked(checked, spool.pieces()) });
  } finally {
    spool.close();
  }
}

function read(context: Context, check: FernetCheck, spool: Spool, ttl: number | undefined): Checked {
  try {
    for (const piece of context.stdin.pieces('frond fernet')) spool.add(check.push(piece));
    const { rest, checked } = check.end(ttl === undefined ? {} : { ttl });
    spool.add(rest);
    return checked;
  } catch (error) {
    if (!isFrondError(error, 'INVALID') || error.reason !== 'fernet.refused') throw error;
    throw new FrondError('REFUSED', 'fernet.refused', {}, { cause: error });
  }
}
