/** Looking for secrets where none may be: in files of any name, in the lists of processes. */
import { closeSync, openSync, readdirSync, readSync } from 'node:fs';
import { join } from 'node:path';

/** Files below a folder. */
export function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(path);
    return entry.isFile() ? [path] : [];
  });
}

/** A text in the encodings in which one would find it. */
export function encodings(text: string): readonly Buffer[] {
  return [
    Buffer.from(text, 'utf8'),
    Buffer.from(text, 'utf16le'),
    Buffer.from(Buffer.from(text).toString('hex')),
    ...[0, 1, 2].map((shift) => {
      const encoded = Buffer.from('x'.repeat(shift) + text).toString('base64');
      // Only the symbols that depend on nothing but the text.
      return Buffer.from(encoded.slice(shift === 0 ? 0 : 4, -4));
    }),
  ];
}

/** Files that hold the text in any of them. */
export function holding(folder: string, text: string): readonly string[] {
  const forms = encodings(text);
  return filesBelow(folder).filter((file) => holdsAny(file, forms));
}

const pieceBytes = 4 << 20;

/** Read in pieces, each with the end of the one before: the core file of a process that crashed early has gigabytes of nothing. */
function holdsAny(file: string, forms: readonly Buffer[]): boolean {
  const overlap = Math.max(...forms.map(({ length }) => length)) - 1;
  const buffer = Buffer.alloc(overlap + pieceBytes);
  const nothing = Buffer.alloc(buffer.length);
  const handle = openSync(file, 'r');
  try {
    for (let before = 0; ;) {
      const read = readSync(handle, buffer, before, pieceBytes, null);
      if (read === 0) return false;
      const piece = buffer.subarray(0, before + read);
      if (!piece.equals(nothing.subarray(0, piece.length)) && forms.some((form) => piece.includes(form))) return true;
      before = Math.min(overlap, piece.length);
      piece.copy(buffer, 0, piece.length - before);
    }
  } finally {
    closeSync(handle);
  }
}
