/** A zip archive of these parts, unpacked as they are: checksums and sizes are right whatever is in them. */
import { crc32 } from '../../../app/transfer/import/crc32.ts';

export interface Part {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export function zipOf(parts: readonly Part[]): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, bytes } of parts) {
    const label = Buffer.from(name);
    const local = Buffer.concat([head(0x04034b50, label, bytes, 0), label, bytes]);
    directory.push(head(0x02014b50, label, bytes, at), label);
    locals.push(local);
    at += local.length;
  }
  const all = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(all.length, 12);
  end.writeUInt32LE(at, 16);
  return Uint8Array.from(Buffer.concat([...locals, all, end]));
}

/** The head of a part, or its entry in the directory, which has a version before and a place after the same members. */
function head(mark: number, name: Uint8Array, bytes: Uint8Array, place: number): Buffer {
  const isEntry = mark === 0x02014b50;
  const before = isEntry ? 2 : 0;
  const made = Buffer.alloc(isEntry ? 46 : 30);
  made.writeUInt32LE(mark, 0);
  made.writeUInt16LE(20, 4 + before);
  // Names in UTF-8.
  made.writeUInt16LE(0x0800, 6 + before);
  made.writeUInt32LE(crc32(bytes), 14 + before);
  made.writeUInt32LE(bytes.length, 18 + before);
  made.writeUInt32LE(bytes.length, 22 + before);
  made.writeUInt16LE(name.length, 26 + before);
  if (isEntry) made.writeUInt32LE(place, 42);
  return made;
}
