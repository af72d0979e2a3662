/** What the item's fields were before, newest first: a timeline from which each value can be had back. */
import { ChevronRight, Eye, EyeOff, RotateCcw } from 'lucide-react';
import { useId, useState } from 'react';
import { call } from '../../bridge/frond.ts';
import { IconButton } from '../../components/icon-button.tsx';
import { atTime, fieldLabel, say } from '../../words.ts';
import { PlainValue, SecretValue } from './value.tsx';
import type { ReactNode } from 'react';
import type { WordKey } from '../../words.ts';
import type { ItemView, VersionView } from '../../../app/bridge/views.ts';

export interface HistoryProps {
  readonly item: ItemView;
  readonly restore: (version: VersionView) => void;
  readonly onFailure: (error: unknown) => void;
}

const plain: Readonly<Record<string, WordKey>> = {
  title: 'edit.title',
  notes: 'field.notes',
  folder: 'edit.folder',
  expiresAt: 'times.expires',
  rotateEvery: 'rotate.label',
  favourite: 'detail.favourite',
  archived: 'history.archived',
  trashed: 'history.trashed',
  type: 'history.type',
};

function versionLabel({ type }: ItemView, { path, name }: VersionView): string {
  const known = plain[path];
  if (known !== undefined) return say(known);
  if (path.startsWith('fields/')) return fieldLabel(type, path.slice('fields/'.length), name);
  if (path.startsWith('urls/')) return say('field.website');
  return path.startsWith('tags/') ? say('edit.tags') : name;
}

export function History({ item, restore, onFailure }: HistoryProps): ReactNode {
  const [open, setOpen] = useState(false);
  const id = useId();
  if (item.history.length === 0) return null;
  return (
    <section className="history">
      <button
        type="button"
        className="disclosure"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <ChevronRight size={14} aria-hidden="true" />
        {say('history.title', { count: item.history.length })}
      </button>
      <ol id={id} className="timeline" hidden={!open}>
        {open &&
          item.history.map((version) => (
            <Version
              key={`${version.path} ${version.stamp}`}
              itemId={item.id}
              label={versionLabel(item, version)}
              version={version}
              restore={restore}
              onFailure={onFailure}
            />
          ))}
      </ol>
    </section>
  );
}

function Version({
  itemId,
  label,
  version,
  restore,
  onFailure,
}: {
  readonly itemId: string;
  readonly label: string;
  readonly version: VersionView;
  readonly restore: HistoryProps['restore'];
  readonly onFailure: HistoryProps['onFailure'];
}): ReactNode {
  const [revealed, setRevealed] = useState<string>();
  const { path, stamp, kind, value, at } = version;
  const name = say('history.of', { label, when: atTime(at) });
  const reveal = (): void => {
    if (revealed !== undefined) setRevealed(undefined);
    else call('item.reveal', { id: itemId, field: path, stamp }).then(setRevealed, onFailure);
  };
  return (
    <li className="version">
      <div className="field-text">
        <span className="field-label">
          {label} · <time dateTime={at}>{atTime(at)}</time>
        </span>
        {value === null ? (
          <span className="value none">{say('value.none')}</span>
        ) : value === undefined ? (
          <SecretValue id={`${path}-${stamp}`} text={revealed} />
        ) : (
          <PlainValue kind={kind} text={value} />
        )}
      </div>
      <div className="field-actions">
        {value === undefined && (
          <IconButton
            icon={revealed === undefined ? Eye : EyeOff}
            label={say(revealed === undefined ? 'field.reveal' : 'field.hide', { label: name })}
            onPress={reveal}
          />
        )}
        <IconButton icon={RotateCcw} label={say('history.restore', { label: name })} onPress={() => restore(version)} />
      </div>
    </li>
  );
}
