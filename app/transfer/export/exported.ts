/** What an export takes and what it answers: a file in memory, and the report of everything that it could not carry. */
import type { OpenVault } from '../../vault/open-vault.ts';
import type { Left } from './formats.ts';

export interface ExportSource {
  readonly vault: OpenVault;
  /** Bytes of an attachment. */
  readonly readBlob: (id: string) => Uint8Array;
  readonly now: Date;
}

export interface Exported {
  readonly bytes: Uint8Array;
  /** How many items are in the file. */
  readonly items: number;
  readonly left: readonly Left[];
}
