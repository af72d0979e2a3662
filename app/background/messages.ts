/** What goes over the socket once both ends are known to be genuine. */
import type { Candidate } from '../developer/ambiguous-item.ts';
import type { ErrorCode, ErrorParams } from '../errors.ts';
import type { Caller, OperationName } from './operations.ts';
import type { Trouble } from './operations/reader.ts';

/** Bytes of a message before the proof, of a request, and of an answer. */
export const longest = { greeting: 512, request: 4 * 1024 * 1024, answer: 1024 * 1024 * 1024 } as const;

/** Until when the vault stays unlocked; ISO 8601 UTC. */
export interface BackgroundState {
  readonly until: string;
  /** When it ends if nobody asks for anything. */
  readonly idleUntil: string;
}

export type Request =
  | { readonly kind: 'operation'; readonly name: OperationName; readonly wanted: unknown; readonly caller: Caller }
  | { readonly kind: 'state' }
  | { readonly kind: 'lock' }
  | {
      readonly kind: 'prolong';
      readonly seconds: number;
      readonly idleSeconds: number;
      /** That who asks has the vault's key. */
      readonly keyProof: string;
    };

export interface WireError {
  readonly code: ErrorCode;
  readonly reason: string;
  readonly params: ErrorParams;
  readonly candidates?: readonly Candidate[];
}

export type Reply =
  | { readonly ok: true; readonly answer: unknown; readonly troubles: readonly Trouble[] }
  | { readonly ok: false; readonly error: WireError }
  /** The process ends: its vault is locked. */
  | { readonly ok: false; readonly ended: true };
