/** Proton Pass's locked export: its archive, or the JSON alone, in an OpenPGP message. */
import { isObject } from '../../vault/json.ts';
import { readProtonZip } from './archives.ts';
import { parseImportJson } from './json.ts';
import { malformed } from './limits.ts';
import { openPgpMessage } from './pgp-message.ts';
import { readProton } from './proton.ts';
import { decodeImport } from './text.ts';
import { isZip, ZipArchive } from './zip.ts';
import type { ImportSource } from './imported.ts';
import type { Collected } from './item-builder.ts';

export function readProtonPgp(text: string, { keys }: ImportSource): Collected {
  const inner = openPgpMessage(text, keys.password);
  if (isZip(inner)) return readProtonZip(new ZipArchive(inner));
  const json = parseImportJson(decodeImport(inner));
  if (!isObject(json)) throw malformed('data.json');
  return readProton(json);
}
