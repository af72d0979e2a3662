/** One thing that an operation changed: what it was and what it became, and the way back. */
import { Eye, EyeOff, RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { call } from '../../bridge/frond.ts';
import { IconButton } from '../../components/icon-button.tsx';
import { atTime, onDate, say } from '../../words.ts';
import { isSecretKind } from '../../../app/vault/types.ts';
import { changeLabel } from './change-label.ts';
import { DiffLines, RunningDiff } from './diff-text.tsx';
import type { ReactNode } from 'react';
import type { ItemView, TimelineChangeView, TimelineSide } from '../../../app/bridge/views.ts';

export interface ChangeProps {
  readonly item: Pick<ItemView, 'id' | 'type' | 'trashed'>;
  readonly change: TimelineChangeView;
  /** When it happened. */
  readonly at: string;
  /** Writes an earlier value again. */
  readonly restore?: (version: { readonly path: string; readonly stamp: string }) => void;
  /** A secret before the change, where it isn't in the item's own history. */
  readonly revealBefore?: (side: TimelineSide | undefined) => Promise<string | undefined>;
  readonly onFailure: (error: unknown) => void;
}

interface Shown {
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** Stamps begin with their time. */
const timeOf = (stamp: string): string => atTime(stamp.slice(0, stamp.indexOf('/')));

function plainText({ path, kind }: TimelineChangeView, side: TimelineSide | undefined): string | undefined {
  if (typeof side?.value !== 'string') return undefined;
  if (kind === 'boolean') return say(side.value === 'true' ? 'value.yes' : 'value.no');
  if (kind === 'date') return onDate(side.value.slice(0, 10));
  return path === 'rotateEvery' ? say('timeline.days', { days: Number(side.value) }) : side.value;
}

export function Change({ item, change, at, restore, revealBefore, onFailure }: ChangeProps): ReactNode {
  const [revealed, setRevealed] = useState<Shown>();
  const { path, kind, before, after, nameBefore } = change;
  const label = changeLabel(item.type, change);
  const secret = isSecretKind(kind) && (before?.value !== null || after.value !== null);
  const name = say('history.of', { label, when: atTime(at) });
  const reveal = async (): Promise<void> => {
    const value = async (side: TimelineSide | undefined): Promise<string | undefined> =>
      side === undefined || side.value === null
        ? undefined
        : call('item.reveal', { id: item.id, field: path, stamp: side.stamp });
    setRevealed({ before: await (revealBefore ?? value)(before), after: await value(after) });
  };
  return (
    <div className="change">
      <div className="change-text">
        <span className="field-label">{label}</span>
        {nameBefore !== undefined && (
          <span className="change-name">{say('timeline.wasNamed', { name: nameBefore })}</span>
        )}
        {!secret ? (
          <Difference change={change} shown={{ before: plainText(change, before), after: plainText(change, after) }} />
        ) : revealed === undefined ? (
          <Hidden change={change} />
        ) : (
          <DiffLines {...revealed} secret />
        )}
      </div>
      <div className="field-actions">
        {secret && (
          <IconButton
            icon={revealed === undefined ? Eye : EyeOff}
            label={say(revealed === undefined ? 'field.reveal' : 'field.hide', { label: name })}
            onPress={() => {
              if (revealed === undefined) reveal().catch(onFailure);
              else setRevealed(undefined);
            }}
          />
        )}
        {restore !== undefined && before !== undefined && path !== 'trashed' && !item.trashed && (
          <IconButton
            icon={RotateCcw}
            label={say('history.restore', { label: say('history.of', { label, when: timeOf(before.stamp) }) })}
            onPress={() => restore({ path, stamp: before.stamp })}
          />
        )}
      </div>
    </div>
  );
}

/** A secret changed: that much can be told. */
function Hidden({ change: { before, after } }: { readonly change: TimelineChangeView }): ReactNode {
  const had = before !== undefined && before.value !== null;
  const key = !had ? 'timeline.secretSet' : after.value === null ? 'timeline.secretRemoved' : 'timeline.secretChanged';
  return (
    <span className="value mono dots">
      <span aria-hidden="true">•••••• </span>
      <span className="change-name">{say(key)}</span>
    </span>
  );
}

function Difference({ change, shown }: { readonly change: TimelineChangeView; readonly shown: Shown }): ReactNode {
  const { before, after } = shown;
  if (before === after) return null;
  if (before === undefined && after === undefined) return <span className="value none">{say('value.none')}</span>;
  const running = change.kind === 'multiline' && before !== undefined && after !== undefined;
  return running ? <RunningDiff before={before} after={after} /> : <DiffLines before={before} after={after} />;
}
