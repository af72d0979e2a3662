/** The boxes for a website, tags and the folder. */
import { ChevronDown, Trash2, X } from 'lucide-react';
import { useId, useState } from 'react';
import { IconButton } from '../../components/icon-button.tsx';
import { say } from '../../words.ts';
import type { KeyboardEvent, ReactNode } from 'react';
import type { Folder } from '../../../app/vault/item.ts';

export function UrlBox({
  label,
  url,
  change,
  remove,
}: {
  readonly label: string;
  readonly url: string;
  readonly change: (url: string) => void;
  readonly remove: () => void;
}): ReactNode {
  const id = useId();
  return (
    <div className="edit-field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <div className="edit-line">
        <div className="box sunken">
          <input
            id={id}
            type="text"
            inputMode="url"
            value={url}
            placeholder="https://"
            maxLength={10_000}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => change(event.target.value)}
          />
        </div>
        {url !== '' && <IconButton icon={Trash2} label={say('edit.removeField', { label })} onPress={remove} />}
      </div>
    </div>
  );
}

export function TagsBox({
  tags,
  known,
  change,
}: {
  readonly tags: readonly string[];
  readonly known: readonly string[];
  readonly change: (tags: readonly string[]) => void;
}): ReactNode {
  const id = useId();
  const [typed, setTyped] = useState('');
  const add = (text: string): void => {
    const fresh = text
      .split(',')
      .map((tag) => tag.normalize('NFC').trim())
      .filter((tag) => tag !== '' && !tags.includes(tag));
    if (fresh.length > 0) change([...tags, ...new Set(fresh)]);
    setTyped('');
  };
  const keys = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && typed.trim() !== '') {
      event.preventDefault();
      add(typed);
    } else if (event.key === 'Backspace' && typed === '' && tags.length > 0) change(tags.slice(0, -1));
  };
  return (
    <div className="edit-field">
      <label className="field-label" htmlFor={id}>
        {say('edit.tags')}
      </label>
      <div className="box sunken tags-box">
        {tags.map((tag) => (
          <span key={tag} className="tag">
            {tag}
            <button
              type="button"
              aria-label={say('edit.removeTag', { tag })}
              onClick={() => change(tags.filter((one) => one !== tag))}
            >
              <X size={12} aria-hidden="true" />
            </button>
          </span>
        ))}
        <input
          id={id}
          list={`${id}-known`}
          value={typed}
          maxLength={200}
          placeholder={tags.length === 0 ? say('edit.tagsHint') : undefined}
          autoComplete="off"
          onChange={(event) =>
            event.target.value.endsWith(',') ? add(event.target.value) : setTyped(event.target.value)
          }
          onKeyDown={keys}
          onBlur={() => add(typed)}
        />
        <datalist id={`${id}-known`}>
          {known
            .filter((tag) => !tags.includes(tag))
            .map((tag) => (
              <option key={tag} value={tag} />
            ))}
        </datalist>
      </div>
    </div>
  );
}

export function FolderBox({
  folders,
  folderId,
  change,
}: {
  readonly folders: readonly Folder[];
  readonly folderId: string | null;
  readonly change: (folderId: string | null) => void;
}): ReactNode {
  const id = useId();
  return (
    <div className="edit-field">
      <label className="field-label" htmlFor={id}>
        {say('edit.folder')}
      </label>
      <div className="box sunken select">
        <select
          id={id}
          value={folderId ?? ''}
          onChange={(event) => change(event.target.value === '' ? null : event.target.value)}
        >
          <option value="">{say('edit.noFolder')}</option>
          {folders.map((folder) => (
            <option key={folder.id} value={folder.id}>
              {folder.path.join(' / ')}
            </option>
          ))}
        </select>
        <ChevronDown size={16} aria-hidden="true" />
      </div>
    </div>
  );
}
