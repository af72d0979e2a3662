/** Settings › Advanced: where the vault lies, and the way back to the first settings. */
import { defaultPreferences } from '../../../app/bridge/preferences.ts';
import { say } from '../../words.ts';
import { Line } from './setting-row.tsx';
import type { ReactNode } from 'react';
import type { ToastContent } from '../toasts.tsx';
import type { ChangePreferences } from './use-preferences.ts';

export interface AdvancedLinesProps {
  readonly vaultPath: string;
  readonly change: ChangePreferences;
  readonly toast: (toast: ToastContent) => void;
}

export function AdvancedLines({ vaultPath, change, toast }: AdvancedLinesProps): ReactNode {
  return (
    <>
      <Line name={say('advanced.file')} why={<bdi className="selectable">{vaultPath}</bdi>} />
      <Line name={say('settings.resetAll')} why={say('settings.resetAll.why')}>
        <button
          type="button"
          className="button"
          onClick={() => {
            change(defaultPreferences);
            toast({ text: say('settings.wasReset') });
          }}
        >
          {say('settings.resetAll')}
        </button>
      </Line>
    </>
  );
}
