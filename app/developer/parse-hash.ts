/** What a stored password hash says about itself: `$2b$12$…` of bcrypt, `$argon2id$v=19$m=…,t=…,p=…$salt$hash` of Argon2. */
import { FrondError } from '../errors.ts';

export interface ParsedBcrypt {
  readonly algorithm: 'bcrypt';
  readonly mark: '2a' | '2b' | '2x' | '2y';
  readonly cost: number;
}

export interface ParsedArgon2 {
  readonly algorithm: 'argon2id' | 'argon2i' | 'argon2d';
  readonly memoryKiB: number;
  readonly passes: number;
  readonly lanes: number;
}

export type ParsedHash = ParsedBcrypt | ParsedArgon2;

const bcryptForm = /^\$(2[abxy])\$(0[4-9]|[12]\d|3[01])\$[./A-Za-z0-9]{53}$/;
const argon2Form =
  /^\$(argon2(?:id|i|d))\$v=19\$m=([1-9]\d{0,9}),t=([1-9]\d{0,9}),p=([1-9]\d{0,7})\$[A-Za-z0-9+/]{11,86}\$[A-Za-z0-9+/]{16,172}$/;

/** Throws INVALID for any other text. Nothing is computed. */
export function parseHash(hash: string): ParsedHash {
  const [, mark, cost] = bcryptForm.exec(hash) ?? [];
  if (mark !== undefined) return { algorithm: 'bcrypt', mark: mark as ParsedBcrypt['mark'], cost: Number(cost) };
  const [, algorithm, memory, passes, lanes] = argon2Form.exec(hash) ?? [];
  if (algorithm === undefined) throw new FrondError('INVALID', 'hash.form');
  return {
    algorithm: algorithm as ParsedArgon2['algorithm'],
    memoryKiB: Number(memory),
    passes: Number(passes),
    lanes: Number(lanes),
  };
}
