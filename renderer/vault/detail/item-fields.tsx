/** The fields of an item, read: those of its type in the type's layout, then a person's own. */
import { Copy, QrCode } from 'lucide-react';
import { useMemo } from 'react';
import { fieldLabel, say } from '../../words.ts';
import { KnownWords, knownWords } from '../fields/known-words.ts';
import { fieldHint, typeLayouts } from '../fields/layout.ts';
import { FieldRow } from './field-row.tsx';
import type { ReactNode } from 'react';
import type { FieldView, ItemView } from '../../../app/bridge/views.ts';
import type { RowActions } from './field-row.tsx';

export interface FieldsActions extends RowActions {
  readonly copyVariables: () => void;
  readonly wifiCode: () => void;
}

export interface ItemFieldsProps {
  readonly item: ItemView;
  readonly actions: FieldsActions;
}

export function ItemFields({ item, actions }: ItemFieldsProps): ReactNode {
  const { type } = item;
  const words = useMemo(() => knownWords(item), [item]);
  const byId = new Map(item.fields.map((field) => [field.id, field]));
  const groups = typeLayouts[type].flatMap(({ name, lines }) => {
    const filled = lines
      .map((line) => line.flatMap((id) => shownField(byId.get(id))))
      .filter(({ length }) => length > 0);
    return filled.length === 0 ? [] : [{ name, lines: filled }];
  });
  const known = new Set(typeLayouts[type].flatMap(({ lines }) => lines.flat()));
  const own = item.fields.filter(({ id }) => !known.has(id)).flatMap(shownField);
  const isTable = type === 'env';
  const row = ({ id, name, kind, value, empty }: FieldView): ReactNode => (
    <FieldRow
      key={`${item.id} ${id}`}
      {...actions}
      itemId={item.id}
      field={`fields/${id}`}
      fieldId={id}
      label={fieldLabel(type, id, name)}
      kind={kind}
      measured={known.has(id) ? fieldHint(type, id).generates === true : kind === 'secret' && !isTable}
      look={known.has(id) ? fieldHint(type, id).look : undefined}
      value={value}
      empty={empty}
    />
  );
  // A secret has one more button.
  const isNarrow = ({ id, kind }: FieldView): boolean => kind !== 'secret' && fieldHint(type, id).narrow === true;
  return (
    <KnownWords value={words}>
      {groups.map(({ name, lines }) => (
        <section key={name ?? ''} className="group" aria-label={name === undefined ? undefined : say(`group.${name}`)}>
          {name !== undefined && <h3 className="group-name">{say(`group.${name}`)}</h3>}
          <div className="card">
            {lines.map((line) => (
              <div key={line[0]?.id} className="field-line">
                {line.map((field) => (
                  <div key={field.id} className={isNarrow(field) ? 'field-cell narrow' : 'field-cell'}>
                    {row(field)}
                  </div>
                ))}
              </div>
            ))}
          </div>
        </section>
      ))}
      {type === 'wifi' && byId.get('network')?.value !== undefined && !item.trashed && (
        <button type="button" className="button wifi-join" onClick={actions.wifiCode}>
          <QrCode size={16} aria-hidden="true" />
          {say('present.wifi')}
        </button>
      )}
      {own.length > 0 && (
        <section className="group" aria-label={say(isTable ? 'group.variables' : 'group.own')}>
          {isTable && (
            <div className="group-head">
              <h3 className="group-name">{say('group.variables')}</h3>
              <button type="button" className="button plain small" onClick={actions.copyVariables}>
                <Copy size={14} aria-hidden="true" />
                {say('env.copy')}
              </button>
            </div>
          )}
          <div className={isTable ? 'card variables' : 'card'}>{own.map(row)}</div>
        </section>
      )}
    </KnownWords>
  );
}

/** A one-time code that is not set up is no row. */
function shownField(field: FieldView | undefined): readonly FieldView[] {
  return field === undefined || (field.empty && field.kind === 'totp') ? [] : [field];
}
