/** What the operating system says, in Frond's codes and sentences. */
import { FrondError } from '../errors.ts';

const known: Readonly<Record<string, readonly [FrondError['code'], string]>> = {
  ENOSPC: ['NO_SPACE', 'disk.full'],
  EDQUOT: ['NO_SPACE', 'disk.full'],
  EFBIG: ['NO_SPACE', 'disk.full'],
  EROFS: ['READ_ONLY', 'disk.readOnly'],
  EACCES: ['NO_PERMISSION', 'disk.noPermission'],
  EPERM: ['NO_PERMISSION', 'disk.noPermission'],
  ENOENT: ['NOT_FOUND', 'file.notFound'],
  ENOTDIR: ['NOT_FOUND', 'file.notFound'],
  EISDIR: ['INVALID', 'file.isFolder'],
  EEXIST: ['EXISTS', 'file.exists'],
};

export function errnoOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** A FrondError for a failed file operation; FrondErrors pass through. */
export function ioError(error: unknown, path: string): FrondError {
  if (error instanceof FrondError) return error;
  const errno = errnoOf(error);
  const [code, reason] = known[errno ?? ''] ?? (['IO', 'disk.failed'] as const);
  return new FrondError(code, reason, { path, errno: errno ?? 'unknown' }, { cause: error });
}

/** Runs a file operation and maps its failure. */
export async function mapped<T>(path: string, operation: () => Promise<T>): Promise<T> {
  try {
    return await operation();
  } catch (error) {
    throw ioError(error, path);
  }
}
