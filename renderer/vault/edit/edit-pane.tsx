/** The right pane: one item, being written. The form lives here; whoever leaves asks it for what is unfinished. */
import { useEffect, useId, useImperativeHandle, useRef, useState } from 'react';
import { Plus } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { TypeIcon } from '../../components/type-icon.tsx';
import { Note } from '../../components/note.tsx';
import { atTime, fieldLabel, kindName, say, typeName } from '../../words.ts';
import { websiteLabel } from '../detail/detail-pane.tsx';
import { fieldKinds } from '../../../app/vault/item.ts';
import { wellKnownField } from '../../../app/vault/types.ts';
import { FieldBox } from './field-box.tsx';
import { sameForm } from './form.ts';
import { FolderBox, TagsBox, UrlBox } from './small-boxes.tsx';
import { Growing } from './growing.tsx';
import type { ReactNode, Ref } from 'react';
import type { FieldKind, Folder } from '../../../app/vault/item.ts';
import type { FormField, ItemForm } from './form.ts';

/** An edit that was begun. */
export interface EditTarget {
  /** Absent for a new item. */
  readonly itemId?: string;
  /** What is stored. */
  readonly stored: ItemForm;
  /** What the boxes begin with; differs from `stored` where a draft goes on. */
  readonly start: ItemForm;
  /** When the draft that goes on was kept. */
  readonly draftOf?: string;
}

export interface EditHandle {
  readonly form: () => ItemForm;
  /** Something differs from what is stored. */
  readonly changed: () => boolean;
}

export interface EditPaneProps {
  readonly target: EditTarget;
  readonly folders: readonly Folder[];
  readonly knownTags: readonly string[];
  readonly handle: Ref<EditHandle>;
  readonly save: () => void;
  readonly cancel: () => void;
  /** Escape: leaves, and what is unfinished stays as a draft. */
  readonly leave: () => void;
  readonly onChange: () => void;
  readonly onFailure: (error: unknown) => void;
}

export function EditPane(props: EditPaneProps): ReactNode {
  const { target, folders, knownTags, handle, save, cancel, leave, onChange, onFailure } = props;
  const [form, setForm] = useState(target.start);
  const nextKey = useRef(1);
  const titleBox = useRef<HTMLInputElement>(null);
  const addedBox = useRef<HTMLInputElement>(null);
  const notesId = useId();
  const { type } = form;

  useImperativeHandle(handle, () => ({ form: () => form, changed: () => !sameForm(form, target.stored) }), [
    form,
    target,
  ]);
  useEffect(() => {
    titleBox.current?.focus();
    titleBox.current?.select();
  }, []);
  useEffect(() => {
    if (form !== target.start) onChange();
  }, [form, target, onChange]);
  useEffect(() => addedBox.current?.focus(), [form.fields.length]);

  const change = (part: Partial<ItemForm>): void => setForm((before) => ({ ...before, ...part }));
  const newKey = (): string => `new-${nextKey.current++}`;
  const setField = (key: string, part: Partial<FormField>): void =>
    setForm((before) => ({
      ...before,
      fields: before.fields.map((field) => (field.key === key ? { ...field, ...part } : field)),
    }));
  const addField = (kind: FieldKind): void =>
    change({ fields: [...form.fields, { key: newKey(), name: '', kind, value: kind === 'boolean' ? 'false' : '' }] });
  const isKnown = ({ id }: FormField): boolean => id !== undefined && wellKnownField(type, id) !== undefined;
  const own = form.fields.filter((field) => !isKnown(field));
  const lastAdded = own[own.length - 1]?.key;

  return (
    <form
      className="detail edit"
      aria-label={say(target.itemId === undefined ? 'edit.newName' : 'edit.name', { type: typeName(type) })}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        leave();
      }}
    >
      <div className="toolbar">
        <span className="toolbar-title">
          {say(target.itemId === undefined ? 'edit.newName' : 'edit.name', { type: typeName(type) })}
        </span>
        <span className="toolbar-gap" />
        <button type="button" className="button" onClick={cancel}>
          {say('edit.cancel')}
        </button>
        <button type="submit" className="button primary" title={say('edit.saveKeys')}>
          {say('edit.save')}
        </button>
      </div>
      <div className="detail-scroll scroll">
        <div className="detail-body">
          {target.draftOf !== undefined && (
            <Note tone="calm">{say('draft.goesOn', { when: atTime(target.draftOf) })}</Note>
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
                onChange={(event) => change({ title: event.target.value })}
              />
            </div>
          </div>
          {form.fields.some(isKnown) && (
            <div className="card fields">
              {form.fields.filter(isKnown).map((field) => (
                <FieldBox
                  key={field.key}
                  field={field}
                  label={fieldLabel(type, field.id ?? '', field.name)}
                  itemId={target.itemId}
                  generates={field.id === 'password' || field.id === 'adminPassword'}
                  change={(part) => setField(field.key, part)}
                  onFailure={onFailure}
                />
              ))}
            </div>
          )}
          {form.urls.length > 0 && (
            <div className="card fields">
              {form.urls.map((url, at) => (
                <UrlBox
                  key={url.key}
                  label={websiteLabel(at)}
                  url={url.url}
                  change={(text) =>
                    change({ urls: form.urls.map((one) => (one.key === url.key ? { ...one, url: text } : one)) })
                  }
                  remove={() => change({ urls: form.urls.filter(({ key }) => key !== url.key) })}
                />
              ))}
            </div>
          )}
          {own.length > 0 && (
            <div className="card fields">
              {own.map((field) => (
                <FieldBox
                  key={field.key}
                  field={field}
                  label={field.name}
                  itemId={target.itemId}
                  generates={field.kind === 'secret'}
                  change={(part) => setField(field.key, part)}
                  onFailure={onFailure}
                  remove={() => change({ fields: form.fields.filter(({ key }) => key !== field.key) })}
                  {...(field.key === lastAdded && field.id === undefined && field.name === ''
                    ? { nameRef: addedBox }
                    : {})}
                />
              ))}
            </div>
          )}
          <div className="add-row">
            <AddField add={addField} />
            <button
              type="button"
              className="button plain"
              onClick={() => change({ urls: [...form.urls, { key: newKey(), url: '' }] })}
            >
              <Plus size={16} aria-hidden="true" />
              {say('edit.addUrl')}
            </button>
          </div>
          <div className="card fields">
            <div className="edit-field">
              <label className="field-label" htmlFor={notesId}>
                {say('field.notes')}
              </label>
              <Growing id={notesId} value={form.notes} least={3} onChange={(notes) => change({ notes })} />
            </div>
          </div>
          <div className="card fields">
            <TagsBox tags={form.tags} known={knownTags} change={(tags) => change({ tags })} />
            {folders.length > 0 && (
              <FolderBox folders={folders} folderId={form.folderId} change={(folderId) => change({ folderId })} />
            )}
          </div>
        </div>
      </div>
    </form>
  );
}

function AddField({ add }: { readonly add: (kind: FieldKind) => void }): ReactNode {
  return (
    <MenuTrigger>
      <Button className="button plain">
        <Plus size={16} aria-hidden="true" />
        {say('edit.addField')}
      </Button>
      <Popover className="popover" placement="bottom start" offset={4}>
        <Menu className="menu" aria-label={say('edit.addField')} onAction={(key) => add(key as FieldKind)}>
          {fieldKinds.map((kind) => (
            <MenuItem key={kind} id={kind} className="menu-item">
              {kindName(kind)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
