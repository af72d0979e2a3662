/** A program without a terminal asks for the first time: who it is, where, and what it wants. Nothing is allowed by chance. */
import { useEffect, useRef, useState } from 'react';
import { call } from '../../bridge/frond.ts';
import { fieldLabel, say } from '../../words.ts';
import { Sheet } from '../overlays/sheet.tsx';
import './programs.css';
import type { ReactNode } from 'react';
import type { AnswerChoice, ProgramValue, WaitingProgram } from '../../../app/bridge/channels/programs.ts';

/** A key that was on its way to something else must not answer. */
const calmMs = 600;

export interface AskingProps {
  /** How many wait. */
  readonly asking: number;
  readonly fail: (error: unknown) => void;
}

export function Asking({ asking, fail }: AskingProps): ReactNode {
  const [waiting, setWaiting] = useState<readonly WaitingProgram[]>([]);
  /** Put aside without an answer: the program is refused when its time is over. */
  const [aside, setAside] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    let current = true;
    if (asking > 0) {
      call('programs.waiting', undefined).then(
        (found) => {
          if (current) setWaiting(found);
        },
        () => undefined,
      );
    }
    return () => {
      current = false;
    };
  }, [asking]);
  const first = asking === 0 ? undefined : waiting.find(({ id }) => !aside.has(id));
  if (first === undefined) return null;
  const done = (): void => setAside((before) => new Set([...before, first.id]));
  return (
    <Question
      key={first.id}
      request={first}
      close={done}
      answer={(answer) => {
        done();
        call('programs.answer', { id: first.id, answer }).catch(fail);
      }}
    />
  );
}

interface QuestionProps {
  readonly request: WaitingProgram;
  readonly close: () => void;
  readonly answer: (answer: AnswerChoice) => void;
}

function Question({ request, close, answer }: QuestionProps): ReactNode {
  const { program, folder, values } = request;
  const name = program.split(/[/\\]/).at(-1) ?? program;
  const opened = useRef(0);
  useEffect(() => {
    opened.current = performance.now();
  }, []);
  const calmly = (act: () => void) => (): void => {
    if (performance.now() - opened.current > calmMs) act();
  };
  const title = say('programs.asks', { program: name, count: values.length });
  return (
    <Sheet label={title} close={close} className="confirm asks" alert>
      <h2>{title}</h2>
      <p>{say('programs.first')}</p>
      <dl className="asks-facts">
        <dt>{say('programs.program')}</dt>
        <dd dir="ltr">{program}</dd>
        <dt>{say('programs.folder')}</dt>
        <dd dir="ltr">{folder}</dd>
      </dl>
      <ul className="asks-values" aria-label={say('programs.values')}>
        {values.map((value) => (
          <li key={`${value.itemId} ${value.fieldId}`}>
            <bdi className="row-title">{itemName(value)}</bdi>
            <span className="row-second">{valueName(value)}</span>
          </li>
        ))}
      </ul>
      <div className="confirm-row">
        <button type="button" className="button" onClick={calmly(() => answer('never'))}>
          {say('programs.never')}
        </button>
        <button type="button" className="button" onClick={calmly(() => answer('always'))}>
          {say('programs.always')}
        </button>
        <button type="button" className="button primary" onClick={calmly(() => answer('once'))}>
          {say('programs.once')}
        </button>
      </div>
    </Sheet>
  );
}

export function itemName({ item }: ProgramValue): string {
  if (item === undefined) return say('activity.gone');
  return [...item.folder, item.title === '' ? say('item.untitled') : item.title].join(' / ');
}

export function valueName({ item, fieldId, fieldName }: ProgramValue): string {
  return item === undefined ? fieldName : fieldLabel(item.type, fieldId, fieldName);
}
