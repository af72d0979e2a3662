/** What an import file may cost at most. Checked before the cost is paid. */
import { FrondError } from '../../errors.ts';

const mebibyte = 1024 * 1024;

export const importLimits = {
  /** Text that is parsed as a whole. */
  textBytes: 32 * mebibyte,
  /** The same of Frond's own JSON, which holds attachments. */
  frondTextBytes: 320 * mebibyte,
  /** Archives and databases with attachments. */
  fileBytes: 512 * mebibyte,
  /** What a compressed part may become. */
  inflatedBytes: 96 * mebibyte,
  items: 50_000,
  rows: 100_000,
  cells: 1_000,
  values: 2_000_000,
  depth: 64,
  folders: 64,
  lines: 100_000,
  pbkdf2Iterations: 5_000_000,
  aesRounds: 100_000_000,
  argon2KiB: 1024 * 1024,
  argon2Passes: 100,
  argon2Lanes: 64,
  /** KiB × passes: about ten seconds. */
  argon2Work: 16 * 1024 * 1024,
  scryptN: 1 << 20,
  scryptR: 32,
  scryptP: 16,
} as const;

export function tooLarge(bytes: number): FrondError {
  return new FrondError('TOO_COSTLY', 'import.tooLarge', { mebibytes: Math.floor(bytes / mebibyte) });
}

export function tooMany(most: number): FrondError {
  return new FrondError('TOO_COSTLY', 'import.tooMany', { most });
}

export function tooCostly(cost: string): FrondError {
  return new FrondError('TOO_COSTLY', 'import.tooCostly', { cost });
}

/** The file is not what its format demands; `place` says where, never what stands there. */
export function malformed(place = ''): FrondError {
  return new FrondError('DAMAGED', 'import.damaged', { place });
}
