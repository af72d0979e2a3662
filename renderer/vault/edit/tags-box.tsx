/** Tags as chips, with the vault's other tags to complete from. */
import { X } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { say } from '../../words.ts';
import { SuggestBox } from './suggest-box.tsx';
import type { KeyboardEvent, ReactNode } from 'react';

export interface TagsBoxProps {
  readonly tags: readonly string[];
  readonly known: readonly string[];
  readonly change: (tags: readonly string[]) => void;
  /** "Tags", where nothing else is said. */
  readonly label?: string;
  readonly autoFocus?: boolean;
  /** Takes known tags only. */
  readonly only?: boolean;
}

/** The tags that a typed text means, without those that are there. */
function freshTags(text: string, present: readonly string[]): readonly string[] {
  const typed = text.split(',').map((tag) => tag.normalize('NFC').trim());
  return [...new Set(typed)].filter((tag) => tag !== '' && !present.includes(tag));
}

export function TagsBox({
  tags,
  known,
  change,
  label = say('edit.tags'),
  autoFocus,
  only = false,
}: TagsBoxProps): ReactNode {
  const id = useId();
  const [typed, setTyped] = useState('');
  const place = useRef<HTMLDivElement>(null);
  const add = (text: string): void => {
    const fresh = freshTags(text, tags).filter((tag) => !only || known.includes(tag));
    if (fresh.length > 0) change([...tags, ...fresh]);
    setTyped('');
  };
  const remove = (tag: string): void => {
    change(tags.filter((one) => one !== tag));
    place.current?.querySelector('input')?.focus();
  };
  const keys = (event: KeyboardEvent): void => {
    const last = tags[tags.length - 1];
    if (event.key === 'Backspace' && typed === '' && last !== undefined) remove(last);
  };
  return (
    <div className="edit-field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <div ref={place} className="box sunken suggesting tags-box">
        {tags.map((tag) => (
          <span key={tag} className="tag">
            {tag}
            <button type="button" aria-label={say('edit.removeTag', { tag })} onClick={() => remove(tag)}>
              <X size={12} aria-hidden="true" />
            </button>
          </span>
        ))}
        <SuggestBox
          id={id}
          label={label}
          autoFocus={autoFocus === true}
          value={typed}
          suggestions={known.filter((tag) => !tags.includes(tag))}
          change={(text) => (text.endsWith(',') ? add(text) : setTyped(text))}
          take={add}
          onKeyDown={keys}
          onBlur={() => add(typed)}
          placeholder={tags.length === 0 ? say(only ? 'tags.choose' : 'edit.tagsHint') : undefined}
          maxLength={200}
        />
      </div>
    </div>
  );
}
