/** What stands where there is nothing: a word of what to do next. */
import { Archive, Clock, Folder, Layers, MousePointerClick, Plus, SearchX, Star, Trash2 } from 'lucide-react';
import { say } from '../words.ts';
import type { ReactNode } from 'react';
import type { ItemType } from '../../app/vault/item.ts';
import type { Place } from './place.ts';

/** The sign of the place, as in the sidebar. */
const signs = { all: Layers, favourites: Star, recent: Clock, archive: Archive, trash: Trash2 } as const;

/** In the list. */
export function NoRows({
  query,
  place,
  clear,
  add,
}: {
  readonly query: string;
  readonly place: Place;
  readonly clear: () => void;
  readonly add: (type: ItemType) => void;
}): ReactNode {
  if (query.trim() !== '') {
    return (
      <>
        <SearchX size={28} strokeWidth={1.5} aria-hidden="true" />
        <p>{say('none.results', { query })}</p>
        <button type="button" className="link" onClick={clear}>
          {say('none.clear')}
        </button>
      </>
    );
  }
  const Sign = place.scope === undefined ? Folder : signs[place.scope];
  if (place.scope !== 'all') {
    return (
      <>
        <Sign size={28} strokeWidth={1.5} aria-hidden="true" />
        <p>{say(`none.${place.scope ?? 'here'}`)}</p>
      </>
    );
  }
  return (
    <>
      <Sign size={28} strokeWidth={1.5} aria-hidden="true" />
      <p>{say('none.items')}</p>
      <button type="button" className="button" onClick={() => add('login')}>
        <Plus size={16} aria-hidden="true" />
        {say('none.addLogin')}
      </button>
    </>
  );
}

/** In the detail pane. */
export function NothingSelected(): ReactNode {
  return (
    <div className="detail detail-none">
      <MousePointerClick size={40} strokeWidth={1.25} aria-hidden="true" />
      <p>{say('none.selected')}</p>
      <dl className="hints">
        {(['new', 'search', 'palette'] as const).map((name) => (
          <div key={name}>
            <dt>{say(`action.${name}`)}</dt>
            <dd>
              <kbd>{say(`hint.${name}`)}</kbd>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
