/** What a person should know about a vault that was just opened, before anything is written to it. */
import { basename } from 'node:path';
import { leastChosenIterations } from '../format/limits.ts';
import { surprise, type Seen } from './revision-memory.ts';
import type { Header } from '../format/header.ts';
import type { Notice } from './notice.ts';

const day = 24 * 60 * 60 * 1000;
const kinds = { older: 'older', 'other-bytes': 'otherBytes', 'other-header': 'otherHeader' } as const;

export interface Opened {
  readonly path: string;
  readonly header: Header;
  readonly now: Seen;
  /** What this machine saw of the vault last. */
  readonly seen: Seen | undefined;
  /** The vault that lay at this path when it was last opened. */
  readonly before: string | undefined;
  /** Milliseconds by which the latest change is ahead of the clock. */
  readonly clockAhead: number;
  /** The body opened, the file's checksum is wrong. */
  readonly damaged: boolean;
}

export function openingNotices({ path, header, now, seen, before, clockAhead, damaged }: Opened): readonly Notice[] {
  const notices: Notice[] = [];
  if (damaged) notices.push({ kind: 'damagedReadOnly', params: { path } });
  const found = surprise(seen, now);
  if (found !== undefined) {
    notices.push({ kind: kinds[found], params: { revision: now.revision, seen: seen?.revision ?? 0 } });
  }
  if (before !== undefined && before !== header.vault) {
    notices.push({ kind: 'otherVault', params: { name: basename(path) } });
  }
  const weakest = Math.min(...header.slots.map(({ iterations }) => iterations));
  if (weakest < leastChosenIterations) notices.push({ kind: 'weakSlot', params: { iterations: weakest } });
  if (clockAhead > day) notices.push({ kind: 'clockAhead', params: { days: Math.floor(clockAhead / day) } });
  return notices;
}
