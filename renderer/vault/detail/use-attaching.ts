/** Files that are being taken in right now, from a drop or from main's dialog. */
import { useEffect, useState } from 'react';
import { listen } from '../../bridge/frond.ts';

export interface AttachProgress {
  readonly name: string;
  readonly done: number;
  readonly count: number;
}

export interface Attaching {
  readonly progress: AttachProgress | undefined;
  readonly set: (progress: AttachProgress | undefined) => void;
}

export function useAttaching(): Attaching {
  const [progress, set] = useState<AttachProgress>();
  useEffect(() => listen('attachments.progress', (now) => set(now)), []);
  return { progress, set };
}
