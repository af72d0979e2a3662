/** The export dialog, loaded when it is first wanted. */
import { Suspense, lazy } from 'react';
import type { ReactNode } from 'react';
import type { ExportDialogProps } from './export-dialog.tsx';

const Loaded = lazy(async () => ({ default: (await import('./export-dialog.tsx')).ExportDialog }));

export function ExportDialog(props: ExportDialogProps): ReactNode {
  return (
    <Suspense fallback={null}>
      <Loaded {...props} />
    </Suspense>
  );
}
