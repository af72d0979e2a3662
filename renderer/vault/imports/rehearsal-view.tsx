/** The rehearsal: what is in the file, what would become of each item, and the choices; nothing has changed yet. */
import { ChevronDown, FolderInput } from 'lucide-react';
import { useId, useLayoutEffect, useRef, useState } from 'react';
import { call } from '../../bridge/frond.ts';
import { Beside } from '../../components/beside.tsx';
import { counted, say } from '../../words.ts';
import { FolderPicker } from '../folders/folder-picker.tsx';
import { formatNames } from './format-name.ts';
import { ImportList } from './import-list.tsx';
import type { ReactNode } from 'react';
import { importChoices } from '../../../app/bridge/channels/imports.ts';
import type {
  ImportChoice,
  ImportShow,
  ImportView,
  RehearsedImportView,
} from '../../../app/bridge/channels/imports.ts';
import type { Folder } from '../../../app/vault/item.ts';

export interface RehearsalProps {
  readonly view: RehearsedImportView;
  readonly folders: readonly Folder[];
  readonly set: (view: ImportView) => void;
  /** What came of the last attempt. */
  readonly told: string;
  readonly run: (number: number, folder: readonly string[]) => void;
  readonly choose: () => void;
  readonly leave: () => void;
  readonly onFailure: (error: unknown) => void;
}

const groups = ['changed', 'new', 'trashed', 'same', 'problems'] as const;

export function RehearsalView(props: RehearsalProps): ReactNode {
  const { view, folders, set, told, run, choose, leave, onFailure } = props;
  const { ticket, number, found, outcome, choice } = view;
  const [show, setShow] = useState<ImportShow>('all');
  const [folder, setFolder] = useState<readonly string[]>([]);
  const [picking, setPicking] = useState(false);
  const id = useId();
  const first = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => first.current?.focus(), []);
  const items = found.changed + found.new + found.trashed + found.same;
  const count = outcome.new + outcome.changed;
  const parts = [
    ...(outcome.new > 0 ? [say('import.adds', { count: outcome.new })] : []),
    ...(outcome.changed > 0 ? [say('import.alters', { count: outcome.changed })] : []),
    ...(outcome.skipped > 0 ? [say('import.skips', { count: outcome.skipped })] : []),
  ];
  const tile = (name: ImportShow, label: string, number: number): ReactNode => (
    <button
      key={name}
      type="button"
      ref={name === 'all' ? first : undefined}
      className="import-tile"
      data-tone={name}
      aria-pressed={show === name}
      onClick={() => setShow(name)}
    >
      <span>{label}</span>
      <b>{counted(number)}</b>
    </button>
  );
  const decideAll = (wanted: ImportChoice): void => {
    set({ ...view, choice: wanted });
    call('import.decide', { ticket, choice: wanted }).then(set, onFailure);
  };
  return (
    <div className="import-rehearsal">
      <div className="import-top">
        <p className="import-file">
          <bdi>{view.name}</bdi>
          <span>{say('import.found', { format: formatNames[view.format], items })}</span>
          <button type="button" className="link" onClick={choose}>
            {say('import.chooseOther')}
          </button>
        </p>
        {told !== '' && <p className="import-told">{told}</p>}
        <div className="import-tiles" role="group" aria-label={say('import.show')}>
          {tile('all', say('import.show.all'), items)}
          {groups
            .filter((group) => found[group] > 0)
            .map((group) => tile(group, say(`import.group.${group}`), found[group]))}
        </div>
        {items > found.same && (
          <div className="import-options">
            {found.changed > 0 && (
              <div className="import-option">
                <label htmlFor={id}>{say('import.forChanged')}</label>
                <span className="box select">
                  <select
                    id={id}
                    value={choice}
                    title={say(`import.choice.${choice}.why`)}
                    aria-describedby={`${id}-why`}
                    onChange={(event) => decideAll(event.target.value as ImportChoice)}
                  >
                    {importChoices.map((one) => (
                      <option key={one} value={one}>
                        {say(`import.choice.${one}`)}
                      </option>
                    ))}
                  </select>
                  <ChevronDown size={16} aria-hidden="true" />
                </span>
              </div>
            )}
            <div className="import-option">
              <span id={`${id}-folder`}>{say('import.folder')}</span>
              <button
                type="button"
                className="button import-folder"
                aria-describedby={`${id}-folder`}
                aria-haspopup="dialog"
                onClick={() => setPicking(true)}
              >
                <FolderInput size={16} aria-hidden="true" />
                <span>{folder.length === 0 ? say('import.folderTop') : folder.join(' / ')}</span>
              </button>
            </div>
            {found.changed > 0 && (
              <p id={`${id}-why`} className="import-quiet import-why">
                {say(`import.choice.${choice}.why`)}
              </p>
            )}
          </div>
        )}
      </div>
      {/* Another list begins at its top. */}
      <ImportList
        key={`${number} ${show}`}
        ticket={ticket}
        number={number}
        show={show}
        choice={choice}
        set={set}
        onFailure={onFailure}
      />
      <footer className="import-foot">
        <p role="status">{parts.length === 0 ? say('import.nothing') : <Beside facts={parts} />}</p>
        {count > 0 && (
          <button type="button" className="button" onClick={leave}>
            {say('confirm.no')}
          </button>
        )}
        <button
          type="button"
          className="button primary"
          onClick={() => {
            if (count === 0) leave();
            else run(number, folder);
          }}
        >
          {count === 0 ? say('import.finish') : say('import.run', { count })}
        </button>
      </footer>
      {picking && (
        <FolderPicker
          title={say('import.folderTitle')}
          folders={folders}
          none={say('import.folderTop')}
          choose={(folderId) => setFolder(folders.find((one) => one.id === folderId)?.path ?? [])}
          create={(name) => setFolder([name])}
          close={() => setPicking(false)}
        />
      )}
    </div>
  );
}
