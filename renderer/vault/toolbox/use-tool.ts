/** One use of a tool after the other: what came of it, or what is wrong. What was typed stays either way. */
import { useState } from 'react';
import { call, sentenceOf } from '../../bridge/frond.ts';
import { say } from '../../words.ts';
import { longestText } from '../../../app/bridge/schemas.ts';
import type { Arguments, Result } from '../../../app/bridge/contract.ts';
import type { ToolName } from '../../../app/bridge/channels/toolbox.ts';

/** Something has to be typed or chosen first; the message is for people. */
export class NotReady extends Error {
  override readonly name = 'NotReady';
}

/** A text that has to be there. */
export function needed(text: string, label: string): string {
  if (text.trim() === '') throw new NotReady(say('toolbox.missing', { label }));
  return bounded(text, label);
}

export function bounded(text: string, label: string, most = longestText): string {
  if (text.length > most) throw new NotReady(say('toolbox.tooLong', { label, most }));
  return text;
}

/** A whole number within bounds. */
export function wholeNumber(text: string, label: string, least: number, most: number): number {
  const value = Number(text.trim());
  if (!/^\d+$/.test(text.trim()) || value < least || value > most) {
    throw new NotReady(say('toolbox.number', { label, least, most }));
  }
  return value;
}

export interface Tool<Name extends ToolName> {
  readonly busy: boolean;
  readonly problem: string;
  readonly result: Result<Name> | undefined;
  /** `make` may throw NotReady. */
  readonly run: (make: () => Arguments<Name>) => void;
}

interface State<Name extends ToolName> {
  readonly busy: boolean;
  readonly problem: string;
  readonly result?: Result<Name>;
}

export function useTool<Name extends ToolName>(name: Name): Tool<Name> {
  const [state, setState] = useState<State<Name>>({ busy: false, problem: '' });
  const run = (make: () => Arguments<Name>): void => {
    if (state.busy) return;
    let args: Arguments<Name>;
    try {
      args = make();
    } catch (error) {
      setState({ busy: false, problem: sentenceOf(error) });
      return;
    }
    setState({ busy: true, problem: '' });
    call(name, args).then(
      (result) => setState({ busy: false, problem: '', result }),
      (error: unknown) => setState({ busy: false, problem: sentenceOf(error) }),
    );
  };
  return { ...state, result: state.result, run };
}
