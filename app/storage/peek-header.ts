/**
 * Line 1 of a vault file without the rest of it, so that deriving the key can begin while another process reads the whole
 * file. What that process finds decides; this is only a head start.
 */
import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { parseHeader } from '../format/header.ts';
import { headerBytes } from '../format/limits.ts';
import { readHeader } from './disk-copy.ts';
import type { Header } from '../format/header.ts';

const newline = 0x0a;

/** Throws what reading the whole file throws where there is no usable first line. */
export async function peekHeader(path: string): Promise<Header> {
  return (await firstLine(path).catch(() => undefined)) ?? (await readHeader(path)).header;
}

async function firstLine(path: string): Promise<Header | undefined> {
  // O_NONBLOCK: a pipe planted in the file's place must not hang the reader.
  const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    if (!(await handle.stat()).isFile()) return undefined;
    const { buffer, bytesRead } = await handle.read(new Uint8Array(headerBytes + 1), 0, headerBytes + 1, 0);
    const end = buffer.subarray(0, bytesRead).indexOf(newline);
    return end < 0 ? undefined : parseHeader(buffer.subarray(0, end));
  } finally {
    await handle.close();
  }
}
