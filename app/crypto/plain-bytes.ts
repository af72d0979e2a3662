/**
 * A Buffer as a plain Uint8Array. Node serves small Buffers from a pool that strangers share, and `Buffer.slice` does not
 * copy: neither may leave this room, since callers wipe what they get and slice what they keep.
 */
export function plainBytes(buffer: Buffer): Uint8Array {
  const { buffer: memory, byteOffset, length } = buffer;
  return length === memory.byteLength ? new Uint8Array(memory, byteOffset, length) : new Uint8Array(buffer);
}
