/** Settings › Backups: the folders that they go to. */
import { useEffect, useEffectEvent, useState } from 'react';
import { call } from '../../bridge/frond.ts';
import { Note } from '../../components/note.tsx';
import { say } from '../../words.ts';
import { Line } from './setting-row.tsx';
import type { ReactNode } from 'react';
import type { BackupPlacesView } from '../../../app/bridge/channels/backups.ts';

interface PlaceProps {
  readonly fail: (error: unknown) => void;
  readonly changed: () => void;
}

type Which = 'folder' | 'second';

export function BackupPlaceLines({ fail, changed }: PlaceProps): ReactNode {
  const [places, setPlaces] = useState<BackupPlacesView>();
  const look = (): void => void call('backups.places', undefined).then(setPlaces, fail);
  const first = useEffectEvent(look);
  useEffect(() => first(), []);
  const done = (): void => {
    look();
    changed();
  };
  const choose = (which: Which): void => {
    call('backups.choosePlace', { which }).then((isChosen) => isChosen && done(), fail);
  };
  const reset = (which: Which): void => void call('backups.resetPlace', { which }).then(done, fail);
  if (places === undefined) return null;
  const { folder, isOwn, folderThere, second, secondThere, low } = places;
  return (
    <>
      <Line
        name={say('places.folder')}
        why={
          <>
            <p>{say(isOwn ? 'places.folder.own' : 'places.folder.chosen')}</p>
            <Folder path={folder} />
            {!folderThere && <Note tone="warn">{say('places.folder.missing')}</Note>}
            {low && <Note tone="warn">{say('places.low')}</Note>}
          </>
        }
      >
        {!isOwn && (
          <button type="button" className="button plain" onClick={() => reset('folder')}>
            {say('places.folder.reset')}
          </button>
        )}
        <button
          type="button"
          className="button"
          aria-label={say('places.folder.choose')}
          onClick={() => choose('folder')}
        >
          {say('places.choose')}
        </button>
      </Line>
      <Line
        name={say('places.second')}
        why={
          <>
            <p>{say('places.second.why')}</p>
            {second !== undefined && <Folder path={second} />}
            {second !== undefined && !secondThere && <Note tone="warn">{say('places.second.missing')}</Note>}
          </>
        }
      >
        {second !== undefined && (
          <button type="button" className="button plain" onClick={() => reset('second')}>
            {say('places.second.remove')}
          </button>
        )}
        <button
          type="button"
          className="button"
          aria-label={say('places.second.choose')}
          onClick={() => choose('second')}
        >
          {say('places.choose')}
        </button>
      </Line>
    </>
  );
}

function Folder({ path }: { readonly path: string }): ReactNode {
  return (
    <p>
      <bdi className="selectable place-path">{path}</bdi>
    </p>
  );
}
