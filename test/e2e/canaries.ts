/** Searches files and the memory of processes for a text in the encodings that programs keep texts in. */
import { open, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The byte sequences that a text may leave behind, each once. */
export function forms(text: string): readonly Buffer[] {
  const bytes = Buffer.from(text, 'utf8');
  const all = [
    bytes,
    Buffer.from(text, 'utf16le'),
    Buffer.from(text, 'latin1'),
    Buffer.from(encodeURIComponent(text)),
    Buffer.from(JSON.stringify(text).slice(1, -1)),
    Buffer.from(bytes.toString('base64').slice(0, -4)),
    Buffer.from(bytes.toString('hex')),
  ];
  return all.filter((form, at) => all.findIndex((other) => other.equals(form)) === at);
}

/** Paths below a folder whose content or name holds one of the forms. */
export async function filesHolding(folder: string, wanted: readonly Buffer[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (wanted.some((form) => Buffer.from(entry.name).includes(form))) found.push(path);
    if (entry.isDirectory()) found.push(...(await filesHolding(path, wanted)));
    else if (entry.isFile()) {
      const bytes = await readFile(path).catch(() => Buffer.alloc(0));
      if (wanted.some((form) => bytes.includes(form))) found.push(path);
    }
  }
  return found;
}

/** How often one of the forms stands in the readable, private memory of a process (through /proc; needs the right to). */
export async function countInMemory(pid: number, wanted: readonly Buffer[]): Promise<number> {
  const maps = await readFile(`/proc/${pid}/maps`, 'utf8').catch(() => '');
  const memory = await open(`/proc/${pid}/mem`, 'r').catch(() => undefined);
  if (memory === undefined) return 0;
  let count = 0;
  try {
    for (const line of maps.split('\n')) {
      const range = /^([0-9a-f]+)-([0-9a-f]+) rw/.exec(line);
      if (range === null) continue;
      let at = Number.parseInt(range[1] ?? '', 16);
      const end = Number.parseInt(range[2] ?? '', 16);
      const chunk = Buffer.alloc(Math.min(end - at, 16 << 20));
      while (at < end) {
        const { bytesRead } = await memory
          .read(chunk, 0, Math.min(chunk.length, end - at), at)
          .catch(() => ({ bytesRead: 0 }));
        if (bytesRead === 0) break;
        const view = chunk.subarray(0, bytesRead);
        for (const form of wanted) count += occurrences(view, form);
        if (at + bytesRead >= end) break;
        at += bytesRead - 256;
      }
    }
  } finally {
    await memory.close();
  }
  return count;
}

function occurrences(bytes: Buffer, form: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(form); at >= 0; at = bytes.indexOf(form, at + 1)) count += 1;
  return count;
}
