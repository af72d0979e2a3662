/** The vault's name with what concerns the vault as a whole, and the button that locks it. */
import { ChevronsUpDown, Lock } from 'lucide-react';
import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import { IconButton } from '../components/icon-button.tsx';
import { Logo } from '../components/logo.tsx';
import { say } from '../words.ts';
import type { ReactNode } from 'react';
import type { PaletteAction } from './overlays/palette.tsx';

export interface VaultMenuProps {
  readonly name: string;
  readonly path: string;
  readonly actions: readonly PaletteAction[];
  readonly appearances: readonly PaletteAction[];
  readonly lock: () => void;
}

export function VaultMenu({ name, path, actions, appearances, lock }: VaultMenuProps): ReactNode {
  const item = ({ name: id, label, keys, run }: PaletteAction): ReactNode => (
    <MenuItem key={id} id={id} className="menu-item" textValue={label} onAction={run}>
      <span className="menu-name">{label}</span>
      {keys !== undefined && <kbd>{keys}</kbd>}
    </MenuItem>
  );
  return (
    <header className="vault-menu">
      <MenuTrigger>
        <Button className="vault-name" aria-label={say('menu.name', { name })}>
          <Logo size={24} />
          <span className="vault-title">{name}</span>
          <ChevronsUpDown size={14} aria-hidden="true" />
        </Button>
        <Popover className="popover" placement="bottom start" offset={4}>
          <Menu className="menu" aria-label={say('menu.name', { name })}>
            <MenuSection>
              <Header className="menu-path">{path}</Header>
              {actions.map(item)}
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
