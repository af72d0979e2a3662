/** Import: choosing a file, its password, the rehearsal, bringing it in, and what remains to be done. One stage at a time. */
import { useRef, useState } from 'react';
import { CallFailure, call } from '../../bridge/frond.ts';
import { say } from '../../words.ts';
import { Done } from './done.tsx';
import { formatNames } from './format-name.ts';
import { LockedForm } from './locked-form.tsx';
import { RehearsalView } from './rehearsal-view.tsx';
import { Start } from './start.tsx';
import { useImport } from './use-import.ts';
import { Waiting } from './waiting.tsx';
import './imports.css';
import './rehearsal.css';
import type { KeyboardEvent, ReactNode } from 'react';
import type { ImportView } from '../../../app/bridge/channels/imports.ts';
import type { ScreenProps } from '../screen-props.ts';

export function ImportScreen({ place, actions, overview, generation }: ScreenProps): ReactNode {
  const { known, view, set } = useImport(place.ticket, generation);
  const [told, setTold] = useState('');
  const box = useRef<HTMLDivElement>(null);
  const settle = (work: Promise<ImportView | undefined>): void => void work.then(set, actions.onFailure);
  const choose = (): void =>
    void call('import.choose', undefined).then((chosen) => {
      // Whoever closes the dialog keeps what is here.
      if (chosen !== undefined) set(chosen);
    }, actions.onFailure);
  const onReadFailure = (error: unknown): void => {
    if (!(error instanceof CallFailure) || error.code !== 'CANCELLED') actions.onFailure(error);
  };
  const forget = (): void => {
    if (view !== undefined) call('import.forget', { ticket: view.ticket }).catch(actions.onFailure);
    set(undefined);
  };
  const run = (number: number, folder: readonly string[]): void => {
    if (view === undefined) return;
    const { ticket, name } = view;
    set({ stage: 'importing', ticket, name, done: 0, total: 1 });
    setTold('');
    call('import.run', { ticket, number, folder: [...folder] }).then(
      (after) => {
        set(after);
        if (after.stage !== 'done') setTold(say('import.cancelled'));
        else actions.tell(say('import.done', { count: after.added + after.changed }), actions.named.undo);
      },
      (error: unknown) => {
        actions.onFailure(error);
        settle(call('import.state', undefined));
      },
    );
  };
  const keys = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    actions.leaveScreen();
  };
  const stage = ((): ReactNode => {
    if (!known) return null;
    switch (view?.stage) {
      case undefined:
        return <Start choose={choose} />;
      case 'chosen':
        return <Start choose={choose} name={view.name} problem={view.problem} />;
      case 'locked':
        return (
          <LockedForm
            key={view.ticket}
            view={view}
            read={(password) =>
              call('import.read', { ticket: view.ticket, ...(password === undefined ? {} : { password }) }).then(
                set,
                onReadFailure,
              )
            }
            chooseKeyFile={() => settle(call('import.chooseKeyFile', { ticket: view.ticket }))}
            dropKeyFile={() => settle(call('import.dropKeyFile', { ticket: view.ticket }))}
            leave={() => settle(call('import.cancel', { ticket: view.ticket }))}
          />
        );
      case 'reading':
      case 'importing':
        return <Waiting view={view} cancel={() => settle(call('import.cancel', { ticket: view.ticket }))} />;
      case 'rehearsed':
        return (
          <RehearsalView
            key={view.ticket}
            view={view}
            folders={overview?.folders ?? []}
            set={set}
            told={told}
            run={run}
            choose={choose}
            leave={() => {
              forget();
              actions.leaveScreen();
            }}
            onFailure={actions.onFailure}
          />
        );
      case 'done':
        return (
          <Done
            view={view}
            showItems={() => {
              forget();
              actions.leaveScreen();
            }}
            another={forget}
            deleteFile={() => settle(call('import.deleteFile', { ticket: view.ticket }))}
            onFailure={actions.onFailure}
          />
        );
    }
  })();
  return (
    <div className="import scroll" ref={box} onKeyDown={keys} data-stage={view?.stage ?? 'start'}>
      <header className="import-head">
        <h1>{say('place.import')}</h1>
      </header>
      <p className="unseen" role="status">
        {spoken(view, told)}
      </p>
      {stage}
    </div>
  );
}

/** What a stage has to say to who does not see it. */
function spoken(view: ImportView | undefined, told: string): string {
  switch (view?.stage) {
    case 'reading':
      return say('import.reading', { name: view.name });
    case 'importing':
      return say('import.importing', { name: view.name });
    case 'locked':
      return say('import.lockedTitle', { name: view.name });
    case 'rehearsed': {
      const { new: added, changed, same, problems } = view.found;
      const found = say('import.spokenFound', { format: formatNames[view.format], added, changed, same, problems });
      return told === '' ? found : `${told} ${found}`;
    }
    case 'chosen':
    case 'done':
    case undefined:
      return '';
  }
}
