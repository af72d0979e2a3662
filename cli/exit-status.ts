/** Error codes as exit statuses: the one map that every command and docs/CLI.md use. */
import { isFrondError } from '../app/errors.ts';
import type { ErrorCode } from '../app/errors.ts';

const statuses: Readonly<Record<ErrorCode, number>> = {
  WRONG_PASSPHRASE: 4,
  LOCKED: 4,
  REFUSED: 4,
  NOT_FOUND: 3,
  AMBIGUOUS: 3,
  EXISTS: 1,
  CONFLICT: 5,
  BUSY: 5,
  DAMAGED: 6,
  UNSUPPORTED: 1,
  TOO_COSTLY: 7,
  POLICY: 7,
  INVALID: 2,
  NO_SPACE: 1,
  READ_ONLY: 1,
  NO_PERMISSION: 1,
  SAVED_UNSURE: 1,
  CANCELLED: 130,
  IO: 1,
  INTERNAL: 1,
};

export function exitStatus(error: unknown): number {
  return isFrondError(error) ? statuses[error.code] : 1;
}
