/**
 * A small ZIP reader for the two archives whose SHA-256 is pinned (APPNOTE.TXT 4.3: central directory, stored and deflated
 * members, Unix modes and symbolic links). It exists because neither `unzip` nor an npm package that runs on Node 20 is sure
 * to be there; it is not meant for archives from anywhere else.
 */
import { chmod, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { dirname, join, normalize, sep } from 'node:path';
import { inflateRawSync } from 'node:zlib';

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const symbolicLink = 0o120000;
const typeOfFile = 0o170000;

/** Unpacks the members for which `wanted(name)` holds into `folder`; gives their paths. */
export async function unzip(archive, folder, wanted = () => true) {
  const zip = await readFile(archive);
  const written = [];
  for (const member of membersOf(zip)) {
    if (!wanted(member.name)) continue;
    const path = normalize(join(folder, member.name));
    if (!path.startsWith(normalize(folder) + sep)) throw new Error(`The archive reaches outside: ${member.name}`);
    if (member.name.endsWith('/')) {
      await mkdir(path, { recursive: true });
      continue;
    }
    await mkdir(dirname(path), { recursive: true });
    const bytes = contentOf(zip, member);
    if ((member.mode & typeOfFile) === symbolicLink) {
      await symlink(bytes.toString('utf8'), path);
    } else {
      await writeFile(path, bytes);
      if (member.mode & 0o111) await chmod(path, 0o755);
    }
    written.push(path);
  }
  return written;
}

function* membersOf(zip) {
  let end = zip.length - 22;
  while (end >= 0 && zip.readUInt32LE(end) !== endOfDirectory) end -= 1;
  if (end < 0) throw new Error('Not a ZIP archive.');
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (zip.readUInt32LE(at) !== directoryEntry) throw new Error('The ZIP directory is damaged.');
    const nameLength = zip.readUInt16LE(at + 28);
    yield {
      name: zip.toString('utf8', at + 46, at + 46 + nameLength),
      method: zip.readUInt16LE(at + 10),
      packed: zip.readUInt32LE(at + 20),
      size: zip.readUInt32LE(at + 24),
      mode: zip.readUInt32LE(at + 38) >>> 16,
      header: zip.readUInt32LE(at + 42),
    };
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
}

function contentOf(zip, { name, method, packed, size, header }) {
  const start = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28);
  const data = zip.subarray(start, start + packed);
  if (method === 0) return data;
  if (method !== 8) throw new Error(`${name}: unknown compression ${method}.`);
  const bytes = inflateRawSync(data);
  if (bytes.length !== size) throw new Error(`${name}: wrong size.`);
  return bytes;
}
