/** The left pane: where to look. Arrow keys move in it, Ctrl+1 … 9 reach its first entries from anywhere. */
import { Archive, Folder, Hash, Layers, Star, Trash2 } from 'lucide-react';
import { counted, say } from '../words.ts';
import { samePlace } from './place.ts';
import { typeIcons } from '../components/type-icon.tsx';
import type { KeyboardEvent, ReactNode } from 'react';
import type { Entry, EntryGroup, Place } from './place.ts';

const icons = {
  ...typeIcons,
  all: Layers,
  favourites: Star,
  archive: Archive,
  trash: Trash2,
  tag: Hash,
  folder: Folder,
};

export interface SidebarProps {
  readonly groups: readonly EntryGroup[];
  readonly place: Place;
  readonly go: (place: Place) => void;
}

export function Sidebar({ groups, place, go }: SidebarProps): ReactNode {
  return (
    <nav className="sidebar-nav scroll" aria-label={say('sidebar.name')} onKeyDown={moveFocus}>
      {groups.map(({ name, entries }, at) => (
        <section key={name} className="sidebar-group" aria-label={name}>
          {at > 0 && at < groups.length - 1 && (
            <h2 className="sidebar-heading" aria-hidden="true">
              {name}
            </h2>
          )}
          <ul>
            {entries.map((entry) => (
              <li key={JSON.stringify(entry.place)}>
                <PlaceButton entry={entry} current={samePlace(entry.place, place)} go={go} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}

function PlaceButton({
  entry,
  current,
  go,
}: {
  readonly entry: Entry;
  readonly current: boolean;
  readonly go: (place: Place) => void;
}): ReactNode {
  const Icon = icons[entry.icon];
  return (
    <button
      type="button"
      className="sidebar-entry"
      data-depth={Math.min(entry.depth, 4)}
      aria-current={current ? 'page' : undefined}
      title={entry.name}
      onClick={() => go(entry.place)}
    >
      <Icon size={16} aria-hidden="true" />
      <span className="sidebar-name">{entry.name}</span>
      {entry.count > 0 && <span className="sidebar-count">{counted(entry.count)}</span>}
    </button>
  );
}

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const at = buttons.findIndex((button) => button === document.activeElement);
  buttons[at + step]?.focus();
  event.preventDefault();
}
