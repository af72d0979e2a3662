/** A failure as it crosses to another process or thread: without its text, which could hold anything. */
import { FrondError } from '../../app/errors.ts';
import type { ErrorParts } from './requests.ts';

export function errorParts(error: unknown): ErrorParts {
  if (error instanceof FrondError) return { code: error.code, reason: error.reason, params: error.params };
  return { code: 'INTERNAL', reason: 'internal.unexpected', params: {} };
}
