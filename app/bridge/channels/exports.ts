/** Exports of the open vault in every format, and what is still there of readable ones. */
import * as v from 'valibot';
import { exportFormats } from '../../transfer/export/formats.ts';
import { vaultCall, vaultPage } from '../channel.ts';
import { nothing, passphrase, path, proof } from '../schemas.ts';
import type { ExportFormat, LeftKind } from '../../transfer/export/formats.ts';

export const writtenFormats = ['backup', ...exportFormats] as const;
export type WrittenFormat = 'backup' | ExportFormat;

/** What of one kind the file does not hold. */
export interface LeftView {
  readonly kind: LeftKind;
  readonly count: number;
  /** The first of them: titles of items. */
  readonly names: readonly string[];
}

export interface ExportDone {
  readonly path: string;
  readonly format: WrittenFormat;
  readonly items: number;
  readonly left: readonly LeftView[];
}

export interface ReadableExportView {
  readonly path: string;
  readonly format: string;
  /** ISO 8601 UTC. */
  readonly writtenAt: string;
}

export const exportsChannels = {
  /**
   * Asks where, and writes. `proof`: what opens the vault, typed again; `own`: what opens the file, where it is another one than the
   * passphrase. A KeePass database takes no recovery code. Answers undefined where nobody chose a place.
   */
  'exports.write': vaultPage<ExportDone | undefined>()(
    v.strictObject({ format: v.picklist(writtenFormats), proof, own: v.optional(passphrase) }),
  ),
  /** Readable exports that are still there. */
  'exports.list': vaultCall<readonly ReadableExportView[]>()(nothing),
  /** Deletes one of those that are listed, if it is still as it was written. */
  'exports.delete': vaultCall<null>()(v.strictObject({ path })),
  /** No reminder of it any more. */
  'exports.forget': vaultCall<null>()(v.strictObject({ path })),
  /** Shows a file that was written in the system's file manager. */
  'exports.show': vaultPage<null>()(v.strictObject({ path })),
} as const;
