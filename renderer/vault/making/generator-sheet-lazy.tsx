/** The generator's dialog, loaded when it is first wanted: word lists are no business of the start. */
import { Suspense, lazy } from 'react';
import type { ReactNode } from 'react';
import type { GeneratorSheetProps } from './generator-sheet.tsx';

const Sheet = lazy(async () => ({ default: (await import('./generator-sheet.tsx')).GeneratorSheet }));

export function GeneratorSheet(props: GeneratorSheetProps): ReactNode {
  return (
    <Suspense fallback={null}>
      <Sheet {...props} />
    </Suspense>
  );
}
