/** "Move to folder…": type a part of a folder's name and press Enter; a name that is not there yet makes a folder. */
import { Folder as FolderIcon, FolderMinus, FolderPlus, Search } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { say } from '../../words.ts';
import { Sheet } from '../overlays/sheet.tsx';
import type { LucideIcon } from 'lucide-react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { Folder } from '../../../app/vault/item.ts';

export interface FolderPickerProps {
  readonly title: string;
  readonly folders: readonly Folder[];
  /** What the choice of no folder is called. */
  readonly none: string;
  readonly choose: (folderId: string | null) => void;
  /** Absent where no folder can be made. */
  readonly create?: (name: string) => void;
  readonly close: () => void;
}

interface Choice {
  readonly key: string;
  readonly icon: LucideIcon;
  readonly name: string;
  /** Folders above it. */
  readonly above: string;
  readonly run: () => void;
}

const contains = (path: readonly string[], words: readonly string[]): boolean => {
  const text = path.join(' / ').toLowerCase();
  return words.every((word) => text.includes(word));
};

export function FolderPicker(props: FolderPickerProps): ReactNode {
  const { title, folders, none, choose, create, close } = props;
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const name = query.trim();
  const words = name.toLowerCase().split(/\s+/);
  const isThere = folders.some((folder) => folder.name.toLowerCase() === name.toLowerCase());
  const found = folders.filter(({ path }) => contains(path, words));
  const choices: readonly Choice[] = [
    ...(name === '' || contains([none], words)
      ? [{ key: 'none', icon: FolderMinus, name: none, above: '', run: () => choose(null) }]
      : []),
    ...found.map((folder) => ({
      key: folder.id,
      icon: FolderIcon,
      name: folder.name,
      above: folder.path.slice(0, -1).join(' / '),
      run: () => choose(folder.id),
    })),
    ...(create === undefined || name === '' || isThere
      ? []
      : [{ key: 'new', icon: FolderPlus, name: say('folder.make', { name }), above: '', run: () => create(name) }]),
  ];
  const active = Math.min(at, Math.max(0, choices.length - 1));
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  });
  const take = (choice: Choice | undefined): void => {
    if (choice === undefined) return;
    close();
    choice.run();
  };
  const keys = (event: KeyboardEvent): void => {
    const length = Math.max(1, choices.length);
    if (event.key === 'ArrowDown') setAt((active + 1) % length);
    else if (event.key === 'ArrowUp') setAt((active + length - 1) % length);
    else if (event.key === 'Enter') take(choices[active]);
    else return;
    event.preventDefault();
  };
  return (
    <Sheet label={title} close={close} className="palette picker">
      <h2 className="picker-title">{title}</h2>
      <div className="palette-top">
        <Search size={18} aria-hidden="true" />
        <input
          type="text"
          role="combobox"
          autoFocus
          aria-label={say('folder.box')}
          placeholder={say(create === undefined ? 'folder.find' : 'folder.findOrMake')}
          aria-expanded
          aria-controls={id}
          aria-autocomplete="list"
          aria-activedescendant={choices.length > 0 ? `${id}-${active}` : undefined}
          value={query}
          maxLength={200}
          spellCheck={false}
          autoComplete="off"
          onChange={(event) => {
            setQuery(event.target.value);
            setAt(0);
          }}
          onKeyDown={keys}
        />
      </div>
      <div ref={list} id={id} role="listbox" className="palette-list scroll" aria-label={say('sidebar.folders')}>
        {choices.map(({ key, icon: Icon, name: text, above }, index) => (
          <div
            key={key}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            className="palette-row"
            onPointerMove={() => setAt(index)}
            onClick={() => take(choices[index])}
          >
            <Icon size={16} aria-hidden="true" />
            <span className="row-text">
              <span className="row-title">{text}</span>
              {above !== '' && <span className="row-second">{above}</span>}
            </span>
          </div>
        ))}
      </div>
      {choices.length === 0 && <p className="palette-none">{say('folder.none')}</p>}
    </Sheet>
  );
}
