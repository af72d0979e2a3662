/** The hostile files beside the checkout, and the large ones that a program there makes; none where they are not. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { shared } from './fixture-files.ts';
import type { ImportFormat } from '../../../app/transfer/import/imported.ts';

export interface HostileCase {
  readonly file: string;
  readonly format: ImportFormat | null;
  readonly password?: string;
  readonly outcome: 'refuse' | 'limit' | 'safe';
  readonly rule: string;
  readonly big?: boolean;
}

export type HostileFile = HostileCase & { readonly path: string };

const folder = join(shared, 'fixtures/hostile');

/** Where the large ones are, made with SLOW=1; 200 MB that the caller removes. */
export function bigFolder(): string | undefined {
  const given = process.env.FROND_HOSTILE_BIG;
  if (given !== undefined) return given;
  if (process.env.SLOW !== '1' || !existsSync(folder)) return undefined;
  const made = mkdtempSync(join(tmpdir(), 'frond-hostile-'));
  const { status, stderr } = spawnSync('python3', [join(folder, 'make.py'), '--big', made], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The large hostile files could not be made: ${stderr}`);
  return made;
}

/** All cases, and those whose files are here. */
export function hostileFiles(big: string | undefined): {
  readonly all: readonly HostileCase[];
  readonly here: readonly HostileFile[];
} {
  const list = join(folder, 'cases.json');
  const all = existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as readonly HostileCase[]) : [];
  const here = all.flatMap((one) => {
    const place = one.big === true ? big : folder;
    return place === undefined ? [] : [{ ...one, path: join(place, one.file) }];
  });
  if (here.length < all.length || all.length === 0) {
    console.warn(`${here.length} of ${all.length} hostile files are tested: the others are not here.`);
  }
  return { all, here };
}
