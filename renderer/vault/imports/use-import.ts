/** The import as the vault process has it: asked for when the screen comes, read when a file was chosen, followed while it takes time. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { call } from '../../bridge/frond.ts';
import type { ImportView } from '../../../app/bridge/channels/imports.ts';

const followMs = 150;

export interface ImportState {
  /** False until the first answer. */
  readonly known: boolean;
  readonly view: ImportView | undefined;
  readonly set: (view: ImportView | undefined) => void;
}

/** `ticket`: of the file that the screen was opened for; `generation` grows with every change of the vault. */
export function useImport(ticket: string | undefined, generation: number): ImportState {
  const [state, setState] = useState<Pick<ImportState, 'known' | 'view'>>({ known: false, view: undefined });
  /** Grows with every answer: one that was asked for earlier says what was. */
  const answers = useRef(0);
  const taken = useRef('');
  const set = useCallback((view: ImportView | undefined): void => {
    answers.current += 1;
    const fresh = view?.stage === 'chosen' && view.problem === undefined && view.ticket !== taken.current;
    if (!fresh) {
      setState({ known: true, view });
      return;
    }
    taken.current = view.ticket;
    setState({ known: true, view: { stage: 'reading', ticket: view.ticket, name: view.name } });
    // What is wrong with the file stands in the answer; none comes where it was given up, or another was chosen.
    call('import.read', { ticket: view.ticket }).then(
      (read) => {
        answers.current += 1;
        setState({ known: true, view: read });
      },
      () => undefined,
    );
  }, []);
  const look = useCallback((): void => {
    const before = answers.current;
    call('import.state', undefined).then(
      (view) => {
        if (answers.current === before) set(view);
      },
      () => undefined,
    );
  }, [set]);
  useEffect(look, [look, ticket, generation]);

  const { view } = state;
  const stage = view?.stage;
  const isSlow = stage === 'reading' || stage === 'importing' || (view?.stage === 'locked' && view.reading);
  useEffect(() => {
    if (!isSlow) return;
    const timer = setInterval(look, followMs);
    return () => clearInterval(timer);
  }, [isSlow, look]);
  return { ...state, set };
}
