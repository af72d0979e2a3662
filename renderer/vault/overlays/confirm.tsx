/** Asks before what no undo takes back. */
import { say } from '../../words.ts';
import { Sheet } from './sheet.tsx';
import type { ReactNode } from 'react';

export interface Question {
  readonly title: string;
  readonly text: string;
  readonly yes: string;
  /** "Cancel", where nothing else is said. */
  readonly no?: string;
  readonly act: () => void;
}

function Confirm({ question, close }: { readonly question: Question; readonly close: () => void }): ReactNode {
  return (
    <Sheet label={question.title} close={close} className="confirm" alert>
      <h2>{question.title}</h2>
      <p>{question.text}</p>
      <div className="confirm-row">
        <button type="button" className="button" onClick={close}>
          {question.no ?? say('confirm.no')}
        </button>
        <button
          type="button"
          className="button danger"
          onClick={() => {
            close();
            question.act();
          }}
        >
          {question.yes}
        </button>
      </div>
    </Sheet>
  );
}

/** The question as an overlay of the page. */
export function confirm(question: Question): (close: () => void) => ReactNode {
  return (close) => <Confirm question={question} close={close} />;
}
