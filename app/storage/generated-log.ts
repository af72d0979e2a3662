/**
 * What was generated and then copied or used, so that a value that got lost on its way can be found again. Encrypted lines
 * outside the vault, like everything that changes with mere use (docs/FORMAT.md); few, and not for long.
 */
import { unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { appendLine, readLines, seal, type DraftKeys } from './private-lines.ts';
import { privateFolder, saveFile } from './save-file.ts';
import type { JsonObject } from '../format/json.ts';

export interface GeneratedValue {
  readonly id: string;
  /** ISO 8601 UTC. */
  readonly at: string;
  /** What kind of value it is (app/generate/making.ts). */
  readonly kind: string;
  readonly value: string;
  /** Title of the item that it was for, where it was for one. */
  readonly title?: string;
}

/** The newest so many are kept … */
export const generatedKept = 50;
/** … for so long. */
export const generatedDays = 30;

const file = 'generated.log';
const dayMs = 86_400_000;

export async function appendGenerated(folder: string, keys: DraftKeys, value: GeneratedValue): Promise<void> {
  await privateFolder(folder);
  await appendLine(join(folder, file), seal(keys, { ...value }));
}

/** The newest first; what is too old or too much is taken out of the file as well. */
export async function readGenerated(folder: string, keys: DraftKeys, now: string): Promise<readonly GeneratedValue[]> {
  const path = join(folder, file);
  const lines = await readLines(path, keys);
  const since = new Date(Date.parse(now) - generatedDays * dayMs).toISOString();
  const kept = lines
    .filter(isGenerated)
    .filter(({ at }) => at >= since)
    .slice(-generatedKept);
  // Lines that the keys don't open are not ours to judge.
  if (lines.length === 0) return [];
  if (kept.length === 0) await clearGenerated(folder);
  else if (kept.length < lines.length) await rewrite(path, keys, kept);
  return [...kept].reverse();
}

export async function clearGenerated(folder: string): Promise<void> {
  await unlink(join(folder, file)).catch(() => undefined);
}

async function rewrite(path: string, keys: DraftKeys, kept: readonly GeneratedValue[]): Promise<void> {
  const bytes = Buffer.concat(kept.map((value) => seal(keys, { ...value })));
  await saveFile(path, bytes, { mode: 'replace', folderUnsure: 'accepted' });
}

function isGenerated(line: JsonObject): line is JsonObject & GeneratedValue {
  const { id, at, kind, value, title } = line as Readonly<Record<string, unknown>>;
  const texts = [id, at, kind, value].every((one) => typeof one === 'string');
  return texts && (title === undefined || typeof title === 'string');
}
