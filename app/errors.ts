/**
 * The one error type of Frond.
 *
 * An error has a `code` from a closed set that the app, the bridge and the command line share, a `reason` (a key of
 * `app/words` that chooses the sentence people read) and `params` for that sentence. Nothing in an error is ever a
 * secret: params are names, paths, counts and times.
 */

/** Every way in which an operation can fail. `docs/CLI.md` maps codes to exit statuses. */
export const errorCodes = [
  'WRONG_PASSPHRASE',
  'LOCKED',
  'REFUSED',
  'NOT_FOUND',
  'AMBIGUOUS',
  'EXISTS',
  'CONFLICT',
  'BUSY',
  'DAMAGED',
  'UNSUPPORTED',
  'TOO_COSTLY',
  'POLICY',
  'INVALID',
  'NO_SPACE',
  'READ_ONLY',
  'NO_PERMISSION',
  'SAVED_UNSURE',
  'CANCELLED',
  'IO',
  'INTERNAL',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** Values for the placeholders of an error's sentence. Never a secret. */
export type ErrorParams = Readonly<Record<string, string | number>>;

type Sentence = (reason: string, params: ErrorParams) => string | undefined;
let sentence: Sentence | undefined;

/**
 * Gives errors that are made from now on a sentence as their message. The library for programs does, where an error that nobody
 * caught is read as it is; the window and the command line say their sentences where they show an error.
 */
export function sayErrorsWith(say: Sentence): void {
  sentence = say;
}

function messageOf(code: ErrorCode, reason: string, params: ErrorParams): string {
  const said = sentence?.(reason, params);
  if (said !== undefined) return said;
  return `${code} ${reason}${Object.keys(params).length > 0 ? ` ${JSON.stringify(params)}` : ''}`;
}

export class FrondError extends Error {
  override readonly name = 'FrondError';
  readonly code: ErrorCode;
  /** Key of the sentence in `app/words/<language>/errors.ts`, for example `vault.wrongPassphrase`. */
  readonly reason: string;
  readonly params: ErrorParams;

  constructor(code: ErrorCode, reason: string, params: ErrorParams = {}, options?: ErrorOptions) {
    super(messageOf(code, reason, params), options);
    this.code = code;
    this.reason = reason;
    this.params = params;
  }
}

/** True for a FrondError, optionally of one code. */
export function isFrondError(error: unknown, code?: ErrorCode): error is FrondError {
  return error instanceof FrondError && (code === undefined || error.code === code);
}
