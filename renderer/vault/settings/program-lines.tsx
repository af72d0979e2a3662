/** Settings › Programs: what programs may read without asking on this computer, and the way to take it back. */
import { useEffect, useEffectEvent, useState } from 'react';
import { call } from '../../bridge/frond.ts';
import { say } from '../../words.ts';
import { itemName, valueName } from '../programs/asking.tsx';
import { Line } from './setting-row.tsx';
import type { ReactNode } from 'react';
import type { AllowedProgram, ProgramValue } from '../../../app/bridge/channels/programs.ts';
import type { ToastContent } from '../toasts.tsx';

export interface ProgramLinesProps {
  readonly fail: (error: unknown) => void;
  readonly toast: (toast: ToastContent) => void;
}

const listed = (values: readonly ProgramValue[]): string =>
  values.map((value) => `${itemName(value)} – ${valueName(value)}`).join(', ');
const nameOf = (program: string): string => program.split(/[/\\]/).at(-1) ?? program;

export function ProgramLines({ fail, toast }: ProgramLinesProps): ReactNode {
  const [programs, setPrograms] = useState<readonly AllowedProgram[]>();
  const look = (): void => void call('programs.list', undefined).then(setPrograms, fail);
  const first = useEffectEvent(look);
  useEffect(() => first(), []);
  if (programs === undefined) return null;
  return (
    <>
      <p className="settings-lead">{say(programs.length === 0 ? 'programs.none' : 'programs.why')}</p>
      {programs.map(({ program, folder, values, refused }) => (
        <Line
          key={`${program} ${folder}`}
          name={nameOf(program)}
          why={
            <>
              <p>
                <bdi className="selectable" dir="ltr">
                  {program}
                </bdi>
              </p>
              <p>
                <bdi className="selectable" dir="ltr">
                  {folder}
                </bdi>
              </p>
              {values.length > 0 && <p>{say('programs.reads', { values: listed(values) })}</p>}
              {refused.length > 0 && <p>{say('programs.refused', { values: listed(refused) })}</p>}
            </>
          }
        >
          <button
            type="button"
            className="button"
            aria-label={say('programs.withdrawOf', { program: nameOf(program) })}
            onClick={() => {
              call('programs.withdraw', { program, folder }).then(() => {
                toast({ text: say('programs.withdrawn', { program: nameOf(program) }) });
                look();
              }, fail);
            }}
          >
            {say('programs.withdraw')}
          </button>
        </Line>
      ))}
    </>
  );
}
