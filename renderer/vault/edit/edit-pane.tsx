/** The right pane: one item, being written. The form lives here; whoever leaves asks it for what is unfinished. */
import { useEffect, useId, useImperativeHandle, useLayoutEffect, useMemo, useRef } from 'react';
import { Plus } from 'lucide-react';
import { TypeIcon } from '../../components/type-icon.tsx';
import { Note } from '../../components/note.tsx';
import { atTime, kindName, say, typeName } from '../../words.ts';
import { useDragScroll } from '../drag-scroll.ts';
import { ItemTitle, KnownWords, knownWords } from '../fields/known-words.ts';
import { sameForm } from './form.ts';
import { Growing } from './growing.tsx';
import { AddField } from './kind-menu.tsx';
import { Organise } from './organise.tsx';
import { OwnFields } from './own-fields.tsx';
import { RemovedRow, useRemovedRow } from './removed-row.tsx';
import { TypeFields } from './type-fields.tsx';
import { UrlBoxes } from './url-boxes.tsx';
import { useAddedRow } from './use-added-row.ts';
import { useItemForm } from './use-item-form.ts';
import { useStepKeys } from './use-step-keys.tsx';
import { Variables } from './variables.tsx';
import type { ReactNode, Ref } from 'react';
import type { Folder } from '../../../app/vault/item.ts';
import type { Kept } from '../use-keeping.ts';
import type { ItemForm } from './form.ts';
import type { StepWay } from './use-step-keys.tsx';
import type { StoredForm } from './three-way.ts';

/** An edit that was begun. */
export interface EditTarget {
  readonly draftId: string;
  /** Absent for a new item. */
  readonly itemId?: string;
  /** What was stored when the edit began: tells what others change meanwhile. */
  readonly base: StoredForm;
  /** What is stored. */
  readonly stored: ItemForm;
  /** What the boxes begin with; differs from `stored` where a draft goes on. */
  readonly start: ItemForm;
  /** When the draft that goes on was kept. */
  readonly draftOf?: string;
  /** What others changed since is in `start`, too. */
  readonly merged?: boolean;
}

export interface EditHandle {
  readonly form: () => ItemForm;
  /** Something differs from what is stored. */
  readonly changed: () => boolean;
  /** Takes the last step back, or does it again; false where there is none. */
  readonly go: (way: StepWay) => boolean;
}

export interface EditPaneProps {
  readonly target: EditTarget;
  readonly folders: readonly Folder[];
  readonly knownTags: readonly string[];
  readonly handle: Ref<EditHandle>;
  /** Whether what was typed last is kept as a draft. */
  readonly kept: Kept;
  readonly save: () => void;
  readonly cancel: () => void;
  /** Escape: leaves, and what is unfinished stays as a draft. */
  readonly leave: () => void;
  readonly onChange: () => void;
  readonly onFailure: (error: unknown) => void;
}

/** A field with a value but no label is called by its kind. */
function named(form: ItemForm): ItemForm {
  const fields = form.fields.map((field) =>
    field.name === '' && field.value !== '' ? { ...field, name: kindName(field.kind) } : field,
  );
  return { ...form, fields };
}

export function EditPane(props: EditPaneProps): ReactNode {
  const { target, folders, knownTags, handle, kept, save, cancel, leave, onChange, onFailure } = props;
  const state = useItemForm(target.start);
  const { form, change } = state;
  const titleBox = useRef<HTMLInputElement>(null);
  const addRow = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  useDragScroll(scroller, () => true);
  const added = useAddedRow();
  const notesId = useId();
  const { type } = form;
  const isEnvironment = type === 'env';

  const removed = useRemovedRow();
  const steps = useStepKeys(state, added, removed.forget);
  useImperativeHandle(handle, () => ({
    form: () => named(form),
    changed: () => !sameForm(form, target.stored),
    go: steps.go,
  }));
  useLayoutEffect(() => {
    titleBox.current?.focus();
    titleBox.current?.select();
  }, []);
  useEffect(() => {
    if (form !== target.start) onChange();
  }, [form, target, onChange]);

  const focusAfter = (): void => addRow.current?.querySelector('button')?.focus();
  const name = say(target.itemId === undefined ? 'edit.newName' : 'edit.name', { type: typeName(type) });
  const rows = { ...state, added, removed: removed.note, focusAfter, itemId: target.itemId, onFailure };
  const notes = (
    <div className="card fields">
      <div className="edit-field">
        <label className="field-label" htmlFor={notesId}>
          {say('field.notes')}
        </label>
        <Growing
          id={notesId}
          value={form.notes}
          least={type === 'note' ? 10 : 3}
          onChange={(text) => change({ notes: text }, 'typed')}
        />
      </div>
    </div>
  );
  const known = knownWords(form).join('\n');
  const beside = useMemo(() => known.split('\n'), [known]);
  const pane = (
    <form
      className="detail edit"
      aria-label={name}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onInput={state.steps.typing}
      onKeyDown={(event) => {
        steps.onKeyDown(event);
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        leave();
      }}
    >
      <div className="toolbar">
        <span className="toolbar-title">{name}</span>
        <span className="draft-kept">{kept.state === 'kept' && say('draft.isKept')}</span>
        <span className="toolbar-gap" />
        <button type="button" className="button" onClick={cancel}>
          {say('edit.cancel')}
        </button>
        <button type="submit" className="button primary" title={say('edit.saveKeys')}>
          {say('edit.save')}
        </button>
      </div>
      <div ref={scroller} className="detail-scroll scroll">
        <div className="detail-body">
          {target.draftOf !== undefined && (
            <Note tone="calm">
              <p>{say('draft.goesOn', { when: atTime(target.draftOf) })}</p>
              {target.merged === true && <p>{say('draft.merged')}</p>}
            </Note>
          )}
          {kept.state === 'failed' && (
            <div role="alert">
              <Note tone="bad">{kept.problem}</Note>
            </div>
          )}
          <div className="edit-head">
            <TypeIcon type={type} title={form.title} large />
            <div className="box title-box">
              <input
                ref={titleBox}
                aria-label={say('edit.title')}
                placeholder={say('edit.title')}
                value={form.title}
                maxLength={2000}
                autoComplete="off"
                onChange={(event) => change({ title: event.target.value }, 'typed')}
              />
            </div>
          </div>
          {type === 'note' && notes}
          <TypeFields form={form} itemId={target.itemId} setField={state.setField} onFailure={onFailure} />
          {isEnvironment && <Variables {...rows} />}
          <UrlBoxes {...rows} />
          {!isEnvironment && <OwnFields {...rows} />}
          <RemovedRow removed={removed.row} back={steps.back} />
          {steps.region}
          <div className="add-row" ref={addRow}>
            {!isEnvironment && <AddField add={(kind) => added.mark(state.addField(kind))} />}
            <button type="button" className="button plain" onClick={() => added.mark(state.addUrl())}>
              <Plus size={16} aria-hidden="true" />
              {say('edit.addUrl')}
            </button>
          </div>
          {type !== 'note' && notes}
          <Organise form={form} folders={folders} knownTags={knownTags} change={change} />
        </div>
      </div>
    </form>
  );
  return (
    <ItemTitle value={form.title.trim()}>
      <KnownWords value={beside}>{pane}</KnownWords>
    </ItemTitle>
  );
}
