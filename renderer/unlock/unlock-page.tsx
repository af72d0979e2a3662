/** Which of its faces the unlock page shows: welcome, making a vault, or unlocking one. */
import { useEffect, useState } from 'react';
import { call, listen, sentenceOf } from '../bridge/frond.ts';
import { say } from '../words.ts';
import { Logo } from '../components/logo.tsx';
import { Note } from '../components/note.tsx';
import { CreateForm } from './create-form.tsx';
import { OtherVaults } from './other-vaults.tsx';
import { UnlockForm } from './unlock-form.tsx';
import type { ReactNode } from 'react';
import type { UnlockState } from '../../app/bridge/views.ts';

export function UnlockPage(): ReactNode {
  const [state, setState] = useState<UnlockState>();
  /** Where a vault is being made; empty while none is. */
  const [newPath, setNewPath] = useState('');
  const [problem, setProblem] = useState('');

  useEffect(() => {
    call('unlock.state', undefined).then(setState, (error: unknown) => setProblem(sentenceOf(error)));
    return listen('unlock.changed', setState);
  }, []);

  const attempt = (work: () => Promise<void>): void => {
    setProblem('');
    work().catch((error: unknown) => setProblem(sentenceOf(error)));
  };
  const show = (next: UnlockState | undefined): void => {
    if (next === undefined) return;
    setNewPath('');
    setState(next);
  };
  const open = (): void => attempt(async () => show(await call('vaults.chooseExisting', undefined)));
  const choosePlace = (): void =>
    attempt(async () => {
      const place = await call('vaults.chooseNew', undefined);
      if (place !== undefined) setNewPath(place.path);
    });
  const select = (path: string): void => attempt(async () => show(await call('vaults.select', { path })));
  const forget = (path: string): void => attempt(async () => show(await call('vaults.forget', { path })));

  if (state === undefined)
    return (
      <main className="unlock" aria-busy={problem === ''}>
        {problem}
      </main>
    );
  const { vault } = state;
  const creating = newPath !== '' ? newPath : vault?.exists === false ? vault.path : undefined;
  const others = { state, open, select, forget, create: () => setNewPath(state.defaultPath) };
  return (
    <main className="unlock scroll">
      <div className="unlock-column">
        {creating !== undefined ? (
          <CreateForm
            key={creating}
            path={creating}
            missing={newPath === '' && vault?.openedAt !== undefined}
            choosePlace={choosePlace}
            back={newPath === '' ? undefined : () => setNewPath('')}
            open={open}
          />
        ) : vault === undefined ? (
          <Welcome create={others.create} open={open} />
        ) : (
          <UnlockForm key={vault.path} state={state} vault={vault} />
        )}
        {problem !== '' && <Note tone="bad">{problem}</Note>}
        {creating === undefined && vault !== undefined && <OtherVaults {...others} />}
      </div>
    </main>
  );
}

function Welcome({ create, open }: { readonly create: () => void; readonly open: () => void }): ReactNode {
  return (
    <section className="welcome">
      <Logo size={72} />
      <h1>{say('welcome.title')}</h1>
      <p>{say('welcome.text')}</p>
      <div className="stack">
        <button type="button" className="button primary large" onClick={create}>
          {say('welcome.create')}
        </button>
        <button type="button" className="button large" onClick={open}>
          {say('welcome.open')}
        </button>
      </div>
    </section>
  );
}
