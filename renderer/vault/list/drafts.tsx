/** Unfinished edits over the list: each can be continued or thrown away; several are folded into one line. */
import { ChevronRight, FilePen, X } from 'lucide-react';
import { useId, useState } from 'react';
import { IconButton } from '../../components/icon-button.tsx';
import { atTime, say, typeName } from '../../words.ts';
import type { ReactNode } from 'react';
import type { DraftView } from '../../../app/bridge/views.ts';

export interface DraftsProps {
  readonly drafts: readonly DraftView[];
  readonly actions: {
    readonly continueDraft: (draft: DraftView) => void;
    readonly discardDraft: (draft: DraftView) => void;
  };
}

/** So many stand there without being asked for. */
const fewAtMost = 2;

export function Drafts({ drafts, actions }: DraftsProps): ReactNode {
  const [open, setOpen] = useState(false);
  const id = useId();
  if (drafts.length === 0) return null;
  const folds = drafts.length > fewAtMost;
  const count = say('draft.count', { count: drafts.length });
  return (
    <section className="drafts" aria-label={count}>
      {folds && (
        <button
          type="button"
          className="disclosure"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          <ChevronRight size={14} aria-hidden="true" />
          {count}
        </button>
      )}
      <ul id={id} className="scroll" hidden={folds && !open}>
        {(open || !folds) && drafts.map((draft) => <Row key={draft.id} draft={draft} {...actions} />)}
      </ul>
    </section>
  );
}

function Row({
  draft,
  continueDraft,
  discardDraft,
}: { readonly draft: DraftView } & DraftsProps['actions']): ReactNode {
  const { type, title, savedAt, itemId, gone } = draft;
  const fresh = say('draft.newOf', { type: typeName(type) });
  const name = title === '' ? (itemId === undefined ? fresh : say('item.untitled')) : title;
  const when = gone ? say('draft.gone', { when: atTime(savedAt) }) : atTime(savedAt);
  return (
    <li className="draft">
      <button
        type="button"
        className="draft-go"
        aria-label={say('draft.continueOf', { name, when })}
        onClick={() => continueDraft(draft)}
      >
        <FilePen size={16} aria-hidden="true" />
        <span className="draft-word">{say('draft.continue')}</span>
        <span className="row-text">
          <bdi className="draft-title">{name}</bdi>
          <span className="row-second">{when}</span>
        </span>
      </button>
      <IconButton icon={X} label={say('draft.discardOf', { name })} onPress={() => discardDraft(draft)} />
    </li>
  );
}
