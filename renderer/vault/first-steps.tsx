/** Three good first steps, while the vault is empty; the recovery sheet is offered here and never in the way. */
import { Check, FileInput, FileText, Leaf, Plus, TimerReset } from 'lucide-react';
import { say } from '../words.ts';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

export interface FirstStepsProps {
  readonly addLogin: () => void;
  readonly importFile: () => void;
  /** Undefined once the vault has a recovery code. */
  readonly makeSheet: (() => void) | undefined;
  readonly showSettings: () => void;
}

export function FirstSteps({ addLogin, importFile, makeSheet, showSettings }: FirstStepsProps): ReactNode {
  return (
    <section className="first" aria-label={say('first.title')}>
      <Leaf size={36} strokeWidth={1.25} aria-hidden="true" />
      <h2>{say('none.vault')}</h2>
      <ol>
        <Step icon={Plus} name={say('first.item')} why={say('first.item.why')} act={addLogin} />
        <Step icon={FileInput} name={say('first.import')} why={say('first.import.why')} act={importFile} />
        <Step
          icon={makeSheet === undefined ? Check : FileText}
          name={say('first.sheet')}
          why={say(makeSheet === undefined ? 'first.sheet.done' : 'first.sheet.why')}
          act={makeSheet}
        />
        <Step icon={TimerReset} name={say('first.settings')} why={say('first.settings.why')} act={showSettings} />
      </ol>
    </section>
  );
}

function Step({
  icon: Icon,
  name,
  why,
  act,
}: {
  readonly icon: LucideIcon;
  readonly name: string;
  readonly why: string;
  readonly act: (() => void) | undefined;
}): ReactNode {
  const inside = (
    <>
      <span className="first-icon">
        <Icon size={18} aria-hidden="true" />
      </span>
      <span className="first-text">
        <b>{name}</b>
        <span>{why}</span>
      </span>
    </>
  );
  return (
    <li>
      {act === undefined ? (
        <div className="first-step done">{inside}</div>
      ) : (
        <button type="button" className="first-step" onClick={act}>
          {inside}
        </button>
      )}
    </li>
  );
}
