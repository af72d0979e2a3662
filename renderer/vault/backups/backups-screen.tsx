/** Backups: the generations that are kept, and one of them beside today. */
import { useEffect, useState } from 'react';
import { call } from '../../bridge/frond.ts';
import { atTime, say } from '../../words.ts';
import { askPassphrase } from '../overlays/ask-passphrase.tsx';
import { Comparison } from './comparison.tsx';
import { Generations } from './generations.tsx';
import './backups.css';
import type { ReactNode } from 'react';
import type { BackupComparison } from '../../../app/bridge/channels/backups.ts';
import type { Overlay } from '../actions/tools.ts';
import type { ScreenProps } from '../screen-props.ts';

export function BackupsScreen({ actions, generation, openItem }: ScreenProps): ReactNode {
  const [shown, setShown] = useState<BackupComparison>();
  /** The backup that was looked at last: the focus comes back to it. */
  const [last, setLast] = useState<string>();
  const [overlay, setOverlay] = useState<Overlay>();
  useEffect(() => () => void call('backups.close', undefined).catch(() => undefined), []);

  const open = async (backup: string): Promise<void> => {
    setLast(backup);
    const found = await call('backups.compare', { backup });
    if (!('asks' in found)) {
      setShown(found);
      return;
    }
    const question = askPassphrase({
      title: say('backups.otherKey'),
      text: say('backups.otherKey.text', { when: atTime(found.savedAt) }),
      label: say('mergeBackup.label'),
      yes: say('backups.otherKey.yes'),
      act: async (passphrase) => {
        const opened = await call('backups.compare', { backup, passphrase });
        if (!('asks' in opened)) setShown(opened);
      },
    });
    setOverlay(() => question);
  };
  return (
    <>
      {shown === undefined ? (
        <Generations
          actions={actions}
          generation={generation}
          last={last}
          open={(backup) => void open(backup).catch(actions.onFailure)}
        />
      ) : (
        <Comparison
          comparison={shown}
          actions={actions}
          openItem={openItem}
          again={() => void open(shown.backup).catch(actions.onFailure)}
          back={() => setShown(undefined)}
        />
      )}
      {overlay?.(() => setOverlay(undefined))}
    </>
  );
}
