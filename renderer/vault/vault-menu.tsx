/** The vault's name with what concerns the vault as a whole, and the button that locks it. */
import { ChevronsUpDown, FileLock, FolderOpen, Lock, Plus } from 'lucide-react';
import { memo, useState } from 'react';
import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover, useLocale } from 'react-aria-components';
import { IconButton } from '../components/icon-button.tsx';
import { Logo } from '../components/logo.tsx';
import { keyNames, say } from '../words.ts';
import type { ReactNode } from 'react';
import type { StatusView, VaultPlace } from '../../app/bridge/views.ts';
import type { PaletteAction } from './overlays/palette.tsx';

export interface VaultMenuProps {
  readonly status: StatusView | undefined;
  readonly actions: VaultMenuActions;
}

export interface VaultMenuActions {
  readonly menu: () => readonly PaletteAction[];
  readonly shortAppearances: () => readonly PaletteAction[];
  readonly lock: () => void;
  readonly recentVaults: () => Promise<readonly VaultPlace[]>;
  readonly switchTo: (place: VaultPlace) => void;
  readonly openVault: () => void;
  readonly newVault: () => void;
}

/** Drawn again when the vault's state changes, not with every letter of a search. */
export const VaultMenu = memo(function VaultMenu({ status, actions }: VaultMenuProps): ReactNode {
  // Its words are those of the language.
  useLocale();
  const name = status?.vault.name ?? '';
  const [vaults, setVaults] = useState<readonly VaultPlace[]>([]);
  const look = (open: boolean): void => {
    if (open) actions.recentVaults().then(setVaults, () => setVaults([]));
  };
  return (
    <header className="vault-menu">
      <MenuTrigger onOpenChange={look}>
        <Button className="vault-name" aria-label={say('menu.name', { name })}>
          <Logo size={24} />
          <span className="vault-title">{name}</span>
          <ChevronsUpDown size={14} aria-hidden="true" />
        </Button>
        <Popover className="popover" placement="bottom start" offset={4}>
          <Entries name={name} path={status?.vault.path ?? ''} vaults={vaults} actions={actions} />
        </Popover>
      </MenuTrigger>
      <IconButton icon={Lock} label={say('lock.button')} keys="Ctrl+L" onPress={actions.lock} />
    </header>
  );
});

interface EntriesProps {
  readonly name: string;
  readonly path: string;
  readonly vaults: readonly VaultPlace[];
  readonly actions: VaultMenuActions;
}

/** Made while the menu is open. */
function Entries({ name, path, vaults, actions }: EntriesProps): ReactNode {
  const entry = ({ name: id, label, keys, run }: PaletteAction): ReactNode => (
    <MenuItem key={id} id={id} className="menu-item" textValue={label} onAction={run}>
      <span className="menu-name">{label}</span>
      {keys !== undefined && <kbd>{keyNames(keys)}</kbd>}
    </MenuItem>
  );
  return (
    <Menu className="menu dense" aria-label={say('menu.name', { name })}>
      <MenuSection>
        <Header className="menu-path">
          <bdi>{path}</bdi>
        </Header>
        {actions.menu().map(entry)}
      </MenuSection>
      <MenuSection>
        <Header className="menu-head">{say('vaults.title')}</Header>
        {vaults.map((place) => (
          <MenuItem
            key={place.path}
            id={place.path}
            className="menu-item"
            textValue={place.name}
            isDisabled={!place.exists}
            onAction={() => actions.switchTo(place)}
          >
            <FileLock size={16} aria-hidden="true" />
            <span className="menu-name">
              {place.name}
              <bdi className="menu-where">{place.exists ? place.path : say('vaults.gone')}</bdi>
            </span>
          </MenuItem>
        ))}
        <MenuItem id="openVault" className="menu-item" textValue={say('action.openVault')} onAction={actions.openVault}>
          <FolderOpen size={16} aria-hidden="true" />
          <span className="menu-name">{say('action.openVault')}</span>
        </MenuItem>
        <MenuItem id="newVault" className="menu-item" textValue={say('action.newVault')} onAction={actions.newVault}>
          <Plus size={16} aria-hidden="true" />
          <span className="menu-name">{say('action.newVault')}</span>
        </MenuItem>
      </MenuSection>
      <MenuSection>
        <Header className="menu-head">{say('menu.appearance')}</Header>
        {actions.shortAppearances().map(entry)}
      </MenuSection>
    </Menu>
  );
}
