/** Export: which format, what it takes and leaves, the passphrase once more; then what became of it. */
import { useState } from 'react';
import { ExportForm } from './export-form.tsx';
import { ExportResult } from './export-result.tsx';
import './exports.css';
import type { ReactNode } from 'react';
import type { KeysView } from '../../../app/bridge/views.ts';
import type { ExportDone } from '../../../app/bridge/channels/exports.ts';

export interface ExportDialogProps {
  readonly keys: KeysView;
  readonly vaultName: string;
  readonly close: () => void;
  readonly fail: (error: unknown) => void;
}

export function ExportDialog({ keys, vaultName, close, fail }: ExportDialogProps): ReactNode {
  const [done, setDone] = useState<ExportDone>();
  return done === undefined ? (
    <ExportForm keys={keys} vaultName={vaultName} close={close} done={setDone} />
  ) : (
    <ExportResult done={done} close={close} fail={fail} />
  );
}
