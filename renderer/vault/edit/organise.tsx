/** Where an item belongs and how long it holds: tags, folder, expiry, how often its secret should change. */
import { ChevronDown } from 'lucide-react';
import { useId } from 'react';
import { say } from '../../words.ts';
import { TagsBox } from './tags-box.tsx';
import type { ReactNode } from 'react';
import type { Folder } from '../../../app/vault/item.ts';
import type { ItemForm } from './form.ts';

export interface OrganiseProps {
  readonly form: ItemForm;
  readonly folders: readonly Folder[];
  readonly knownTags: readonly string[];
  readonly change: (part: Partial<ItemForm>) => void;
}

/** Days between changes that are offered. */
const rotations = [30, 60, 90, 180, 365];

export function Organise({ form, folders, knownTags, change }: OrganiseProps): ReactNode {
  const { tags, folderId, expiresAt, rotateEvery } = form;
  const id = useId();
  const offered = [...new Set([...rotations, ...(rotateEvery === null ? [] : [rotateEvery])])].sort((a, b) => a - b);
  return (
    <section className="group" aria-label={say('group.organise')}>
      <h2 className="group-name">{say('group.organise')}</h2>
      <div className="card fields">
        <TagsBox tags={tags} known={knownTags} change={(next) => change({ tags: next })} />
        {folders.length > 0 && (
          <Choice
            id={`${id}-folder`}
            label={say('edit.folder')}
            value={folderId ?? ''}
            choose={(value) => change({ folderId: value === '' ? null : value })}
            options={[
              { value: '', text: say('edit.noFolder') },
              ...folders.map((folder) => ({ value: folder.id, text: folder.path.join(' / ') })),
            ]}
          />
        )}
        <div className="field-line">
          <div className="edit-field">
            <label className="field-label" htmlFor={`${id}-expires`}>
              {say('times.expires')}
            </label>
            <div className="box sunken">
              <input
                id={`${id}-expires`}
                type="date"
                value={expiresAt?.slice(0, 10) ?? ''}
                onChange={({ target }) =>
                  change({ expiresAt: target.value === '' ? null : `${target.value}T00:00:00.000Z` })
                }
              />
            </div>
          </div>
          <Choice
            id={`${id}-rotate`}
            label={say('rotate.label')}
            value={rotateEvery === null ? '' : String(rotateEvery)}
            choose={(value) => change({ rotateEvery: value === '' ? null : Number(value) })}
            options={[
              { value: '', text: say('rotate.never') },
              ...offered.map((days) => ({ value: String(days), text: say('rotate.every', { days }) })),
            ]}
          />
        </div>
      </div>
    </section>
  );
}

interface ChoiceProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly choose: (value: string) => void;
  readonly options: readonly { readonly value: string; readonly text: string }[];
}

function Choice({ id, label, value, choose, options }: ChoiceProps): ReactNode {
  return (
    <div className="edit-field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <div className="box sunken select">
        <select id={id} value={value} onChange={({ target }) => choose(target.value)}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.text}
            </option>
          ))}
        </select>
        <ChevronDown size={16} aria-hidden="true" />
      </div>
    </div>
  );
}
