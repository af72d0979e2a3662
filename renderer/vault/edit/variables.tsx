/** The variables of an environment set, as a table of names and values; a `.env` text can be pasted or dropped. */
import { ClipboardPaste, Plus } from 'lucide-react';
import { useState } from 'react';
import { parseDotenv } from '../../../app/developer/dotenv.ts';
import { say } from '../../words.ts';
import { isOwn } from './form.ts';
import { PasteSheet } from './paste-sheet.tsx';
import { useReorder } from './use-reorder.tsx';
import { VariableRow } from './variable-row.tsx';
import type { ReactNode } from 'react';
import type { Removed } from './removed-row.tsx';
import type { AddedRow } from './use-added-row.ts';
import type { ItemFormState } from './use-item-form.ts';

export interface VariablesProps extends ItemFormState {
  readonly itemId: string | undefined;
  readonly added: AddedRow;
  readonly removed: Removed;
  readonly onFailure: (error: unknown) => void;
}

/** Files beyond this are no lists of variables. */
const mostBytes = 1_000_000;

export function Variables(props: VariablesProps): ReactNode {
  const { form, itemId, added, addField, moveField, removeField, removed, setField, takeVariables, onFailure } = props;
  const [pasting, setPasting] = useState(false);
  const [said, setSaid] = useState('');
  const rows = form.fields.filter((field) => isOwn(form.type, field));
  const order = useReorder(
    rows.map(({ key, name }, at) => ({ key, label: name === '' ? say('env.number', { number: at + 1 }) : name })),
    moveField,
  );
  const take = (text: string): boolean => {
    const variables = parseDotenv(text);
    if (variables.length === 0) return false;
    setSaid(say('env.taken', takeVariables(variables)));
    return true;
  };
  const add = (): void => {
    added.mark(addField('secret'));
  };
  return (
    <section
      className="group"
      aria-label={say('group.variables')}
      onDragOver={(event) => event.dataTransfer.types.includes('Files') && event.preventDefault()}
      onDrop={(event) => {
        const [file] = event.dataTransfer.files;
        if (file === undefined || file.size > mostBytes) return;
        event.preventDefault();
        file.text().then((text) => take(text) || setSaid(say('env.none')), onFailure);
      }}
    >
      <h2 className="group-name">{say('group.variables')}</h2>
      {rows.length > 0 && (
        <div className="card fields variables">
          <div className="variable-head" aria-hidden="true">
            <span>{say('env.name')}</span>
            <span>{say('edit.value')}</span>
          </div>
          {rows.map((field, at) => (
            <VariableRow
              key={field.key}
              field={field}
              label={field.name === '' ? say('env.number', { number: at + 1 }) : field.name}
              itemId={itemId}
              added={added}
              drop={order.rowProps(field.key)}
              handle={order.handle(field.key)}
              change={(part) => setField(field.key, part)}
              takePaste={take}
              remove={() => {
                const step = removeField(field.key);
                if (field.name !== '' || field.value !== '') removed(field.name, step);
              }}
              next={add}
              onFailure={onFailure}
            />
          ))}
        </div>
      )}
      <div className="add-row">
        <button type="button" className="button plain add-variable" onClick={add}>
          <Plus size={16} aria-hidden="true" />
          {say('env.add')}
        </button>
        <button type="button" className="button plain" onClick={() => setPasting(true)}>
          <ClipboardPaste size={16} aria-hidden="true" />
          {say('env.paste')}
        </button>
      </div>
      <p className="box-note" role="status" aria-live="polite">
        {said}
      </p>
      {order.region}
      {pasting && <PasteSheet take={take} close={() => setPasting(false)} />}
    </section>
  );
}
