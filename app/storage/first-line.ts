/** Line 1 of a vault file without the rest of it. It needs little: a command reads it before it has loaded anything of a vault. */
import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { parseHeader } from '../format/header.ts';
import { headerBytes } from '../format/limits.ts';
import type { Header } from '../format/header.ts';

const newline = 0x0a;

/** The header, or undefined where there is no usable first line, for whatever reason. */
export async function headerInLine(path: string): Promise<Header | undefined> {
  try {
    const line = await lineOf(path);
    return line === undefined ? undefined : parseHeader(line);
  } catch {
    return undefined;
  }
}

/** The line without its newline; undefined where the file has none within the limit, or is no file. */
export async function lineOf(path: string): Promise<Uint8Array | undefined> {
  // O_NONBLOCK: a pipe planted in the file's place must not hang the reader.
  const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    if (!(await handle.stat()).isFile()) return undefined;
    const { buffer, bytesRead } = await handle.read(new Uint8Array(headerBytes + 1), 0, headerBytes + 1, 0);
    const end = buffer.subarray(0, bytesRead).indexOf(newline);
    return end < 0 ? undefined : buffer.subarray(0, end);
  } finally {
    await handle.close();
  }
}
