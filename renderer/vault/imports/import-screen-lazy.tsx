/** The import's screen, loaded when it is first wanted: it is no business of the start. */
import { Suspense, lazy } from 'react';
import type { ReactNode } from 'react';
import type { ScreenProps } from '../screen-props.ts';

const Screen = lazy(async () => ({ default: (await import('./import-screen.tsx')).ImportScreen }));

export function ImportScreen(props: ScreenProps): ReactNode {
  return (
    <Suspense fallback={null}>
      <Screen {...props} />
    </Suspense>
  );
}
