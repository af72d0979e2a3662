/** What the campaign counts, kept for docs/RELIABILITY.md (scripts/reliability.mjs). */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** All of the campaign, not only the share of every day. */
export const slow = process.env.SLOW === '1';
const root = new URL('../../', import.meta.url).pathname;

/** Keeps what a row of the campaign counted, for docs/RELIABILITY.md. */
export async function record(row: string, counts: Readonly<Record<string, number | string>>): Promise<void> {
  const folder = join(root, '.cache', 'reliability');
  await mkdir(folder, { recursive: true });
  const file = join(folder, `${row}.json`);
  const before = await readFile(file, 'utf8').catch(() => '{}');
  await writeFile(
    file,
    JSON.stringify({ ...(JSON.parse(before) as object), row, mode: slow ? 'slow' : 'quick', ...counts }),
  );
}
