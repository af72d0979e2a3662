/** Adds tags to items and takes some off. */
import { useState } from 'react';
import { say } from '../../words.ts';
import { TagsBox } from '../edit/tags-box.tsx';
import { Sheet } from './sheet.tsx';
import type { ReactNode } from 'react';

export interface TagSheetProps {
  readonly title: string;
  /** Tags of the vault. */
  readonly known: readonly string[];
  /** Tags of the items; only these can be taken off. */
  readonly present: readonly string[];
  readonly act: (change: { readonly addTags: readonly string[]; readonly removeTags: readonly string[] }) => void;
  readonly close: () => void;
}

export function TagSheet({ title, known, present, act, close }: TagSheetProps): ReactNode {
  const [addTags, setAdd] = useState<readonly string[]>([]);
  const [removeTags, setRemove] = useState<readonly string[]>([]);
  const nothing = addTags.length + removeTags.length === 0;
  return (
    <Sheet label={title} close={close} className="confirm tag-sheet">
      <form
        className="sheet-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (nothing) return;
          close();
          act({ addTags, removeTags });
        }}
      >
        <h2>{title}</h2>
        <TagsBox
          label={say('tag.add')}
          autoFocus
          tags={addTags}
          known={known.filter((tag) => !removeTags.includes(tag))}
          change={setAdd}
        />
        {present.length > 0 && (
          <TagsBox
            label={say('tag.remove')}
            tags={removeTags}
            known={present.filter((tag) => !addTags.includes(tag))}
            change={setRemove}
            only
          />
        )}
        <div className="confirm-row">
          <button type="button" className="button" onClick={close}>
            {say('confirm.no')}
          </button>
          <button type="submit" className="button primary" disabled={nothing}>
            {say('tag.yes')}
          </button>
        </div>
      </form>
    </Sheet>
  );
}
