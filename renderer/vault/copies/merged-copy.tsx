/** What merging a copy did: what came from it, and where both sides had changed the same, with the other value at hand. */
import { ChevronRight, SquareArrowOutUpRight } from 'lucide-react';
import { useId, useState } from 'react';
import { call } from '../../bridge/frond.ts';
import { Beside } from '../../components/beside.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { TypeIcon } from '../../components/type-icon.tsx';
import { atTime, say } from '../../words.ts';
import { Change } from '../timeline/change.tsx';
import type { ReactNode } from 'react';
import type { MergedCopyView, MergedItemView } from '../../../app/bridge/channels/copies.ts';
import type { PageActions } from '../use-actions.tsx';

interface MergedCopyProps {
  readonly merged: MergedCopyView;
  readonly actions: PageActions;
  readonly openItem: (id: string) => void;
}

export function MergedCopy({ merged, actions, openItem }: MergedCopyProps): ReactNode {
  const { name, at, items, putAway } = merged;
  const heading = useId();
  return (
    <section className="merged" aria-labelledby={heading}>
      <h2 id={heading}>{say('copies.result', { name })}</h2>
      <p className="backups-quiet">
        <Beside facts={[atTime(at), say(putAway ? 'copies.putAway' : 'copies.stays')]} />
      </p>
      {items.length === 0 ? (
        <p className="backups-quiet">{say('copies.nothingNew')}</p>
      ) : (
        <ul className="backups-rows">
          {items.map((item) => (
            <Item key={item.id} item={item} at={at} actions={actions} openItem={openItem} />
          ))}
        </ul>
      )}
    </section>
  );
}

interface ItemProps extends Pick<MergedCopyProps, 'actions' | 'openItem'> {
  readonly item: MergedItemView;
  readonly at: string;
}

function Item({ item, at, actions, openItem }: ItemProps): ReactNode {
  const { id, type, change, fields } = item;
  const title = item.title === '' ? say('item.untitled') : item.title;
  const both = fields.filter((field) => field.both).length;
  // Where both sides had changed something is what somebody looks for.
  const [open, setOpen] = useState(both > 0);
  const detailId = useId();
  const hasFields = fields.length > 0;
  const restore = (version: { readonly path: string; readonly stamp: string }): void => {
    call('item.restoreVersion', { id, ...version }).then(
      () => actions.tell(say('history.restored'), actions.named.undo),
      actions.onFailure,
    );
  };
  return (
    <li className="difference">
      <div className="difference-head">
        <button
          type="button"
          className="difference-open"
          data-item={id}
          aria-expanded={hasFields ? open : undefined}
          aria-controls={hasFields ? detailId : undefined}
          disabled={change === 'removed'}
          onClick={() => (hasFields ? setOpen(!open) : openItem(id))}
        >
          <TypeIcon type={type} title={item.title} />
          <span className="row-text">
            <span className="row-title">{title}</span>
            <span className={both > 0 ? 'row-second merged-both' : 'row-second'}>
              {both > 0 ? say('copies.both', { count: both }) : say(`copies.change.${change}`)}
            </span>
          </span>
          {hasFields && <ChevronRight size={16} aria-hidden="true" className="difference-sign" />}
        </button>
        {hasFields && change !== 'removed' && (
          <IconButton
            icon={SquareArrowOutUpRight}
            label={say('backups.show.item', { title })}
            onPress={() => openItem(id)}
          />
        )}
      </div>
      {hasFields && (
        <div id={detailId} hidden={!open} className="difference-fields">
          {open &&
            fields.map((field) => (
              <div key={field.change.path}>
                <Change item={item} change={field.change} at={at} restore={restore} onFailure={actions.onFailure} />
                {field.both && <p className="merged-note">{say(`copies.won.${field.won}`)}</p>}
              </div>
            ))}
        </div>
      )}
    </li>
  );
}
