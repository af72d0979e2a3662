/** The vaults that were opened here before, and the ways to another one. */
import { FileLock, FolderOpen, Plus, X } from 'lucide-react';
import { IconButton } from '../components/icon-button.tsx';
import { say } from '../words.ts';
import type { ReactNode } from 'react';
import type { UnlockState } from '../../app/bridge/views.ts';

export interface OtherVaultsProps {
  readonly state: UnlockState;
  readonly open: () => void;
  readonly create: () => void;
  readonly select: (path: string) => void;
  readonly forget: (path: string) => void;
}

export function OtherVaults({ state, open, create, select, forget }: OtherVaultsProps): ReactNode {
  return (
    <section className="others" aria-label={say('others.title')}>
      {state.recent.length > 0 && (
        <ul className="recent">
          {state.recent.map((place) => (
            <li key={place.path}>
              <button
                type="button"
                className="recent-vault"
                data-gone={place.exists ? undefined : true}
                onClick={() => select(place.path)}
                title={place.path}
              >
                <FileLock size={16} aria-hidden="true" />
                <span className="recent-name">{place.name}</span>
                <span className="path">
                  <bdi>{place.exists ? place.path : say('others.gone')}</bdi>
                </span>
              </button>
              <IconButton
                icon={X}
                label={say('others.forget', { name: place.name })}
                onPress={() => forget(place.path)}
              />
            </li>
          ))}
        </ul>
      )}
      <div className="others-ways">
        <button type="button" className="button plain" onClick={open}>
          <FolderOpen size={16} aria-hidden="true" />
          {say('welcome.open')}
        </button>
        <button type="button" className="button plain" onClick={create}>
          <Plus size={16} aria-hidden="true" />
          {say('welcome.create')}
        </button>
      </div>
    </section>
  );
}
