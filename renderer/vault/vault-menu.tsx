/** The vault's name with what concerns the vault as a whole, and the button that locks it. */
import { ChevronsUpDown, FolderOpen, Lock, Plus, Vault } from 'lucide-react';
import { useState } from 'react';
import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import { IconButton } from '../components/icon-button.tsx';
import { Logo } from '../components/logo.tsx';
import { keyNames, say } from '../words.ts';
import type { ReactNode } from 'react';
import type { VaultPlace } from '../../app/bridge/views.ts';
import type { PaletteAction } from './overlays/palette.tsx';

export interface VaultMenuProps {
  readonly name: string;
  readonly path: string;
  readonly actions: readonly PaletteAction[];
  readonly appearances: readonly PaletteAction[];
  readonly lock: () => void;
  readonly recentVaults: () => Promise<readonly VaultPlace[]>;
  readonly switchTo: (place: VaultPlace) => void;
  readonly openVault: () => void;
  readonly newVault: () => void;
}

export function VaultMenu(props: VaultMenuProps): ReactNode {
  const { name, path, actions, appearances, lock, recentVaults, switchTo, openVault, newVault } = props;
  const [vaults, setVaults] = useState<readonly VaultPlace[]>([]);
  const look = (open: boolean): void => {
    if (open) recentVaults().then(setVaults, () => setVaults([]));
  };
  const item = ({ name: id, label, keys, run }: PaletteAction): ReactNode => (
    <MenuItem key={id} id={id} className="menu-item" textValue={label} onAction={run}>
      <span className="menu-name">{label}</span>
      {keys !== undefined && <kbd>{keyNames(keys)}</kbd>}
    </MenuItem>
  );
  return (
    <header className="vault-menu">
      <MenuTrigger onOpenChange={look}>
        <Button className="vault-name" aria-label={say('menu.name', { name })}>
          <Logo size={24} />
          <span className="vault-title">{name}</span>
          <ChevronsUpDown size={14} aria-hidden="true" />
        </Button>
        <Popover className="popover" placement="bottom start" offset={4}>
          <Menu className="menu" aria-label={say('menu.name', { name })}>
            <MenuSection>
              <Header className="menu-path">
                <bdi>{path}</bdi>
              </Header>
              {actions.map(item)}
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
                  onAction={() => switchTo(place)}
                >
                  <Vault size={16} aria-hidden="true" />
                  <span className="menu-name">
                    {place.name}
                    <bdi className="menu-where">{place.exists ? place.path : say('vaults.gone')}</bdi>
                  </span>
                </MenuItem>
              ))}
              <MenuItem id="openVault" className="menu-item" textValue={say('action.openVault')} onAction={openVault}>
                <FolderOpen size={16} aria-hidden="true" />
                <span className="menu-name">{say('action.openVault')}</span>
              </MenuItem>
              <MenuItem id="newVault" className="menu-item" textValue={say('action.newVault')} onAction={newVault}>
                <Plus size={16} aria-hidden="true" />
                <span className="menu-name">{say('action.newVault')}</span>
              </MenuItem>
            </MenuSection>
            <MenuSection>
              <Header className="menu-head">{say('menu.appearance')}</Header>
              {appearances.map(item)}
            </MenuSection>
          </Menu>
        </Popover>
      </MenuTrigger>
      <IconButton icon={Lock} label={say('lock.button')} keys="Ctrl+L" onPress={lock} />
    </header>
  );
}
