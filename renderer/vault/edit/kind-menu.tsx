/** Kinds of fields: the menu that adds one, and the menu of a field that changes its kind or moves it. */
import {
  ArrowDown,
  ArrowUp,
  CalendarDays,
  EyeOff,
  Link2,
  Plus,
  TextAlignStart,
  Timer,
  ToggleRight,
  Trash2,
  Type,
} from 'lucide-react';
import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import { kindName, say } from '../../words.ts';
import { fieldKinds } from '../../../app/vault/item.ts';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import type { FieldKind } from '../../../app/vault/item.ts';

export const kindIcons: Readonly<Record<FieldKind, LucideIcon>> = {
  text: Type,
  secret: EyeOff,
  url: Link2,
  date: CalendarDays,
  boolean: ToggleRight,
  totp: Timer,
  multiline: TextAlignStart,
};

function kindItems(): ReactNode {
  return fieldKinds.map((kind) => {
    const Icon = kindIcons[kind];
    return (
      <MenuItem key={kind} id={kind} className="menu-item" textValue={kindName(kind)}>
        <Icon size={16} aria-hidden="true" />
        {kindName(kind)}
      </MenuItem>
    );
  });
}

export function AddField({ add }: { readonly add: (kind: FieldKind) => void }): ReactNode {
  return (
    <MenuTrigger>
      <Button className="button plain">
        <Plus size={16} aria-hidden="true" />
        {say('edit.addField')}
      </Button>
      <Popover className="popover" placement="bottom start" offset={4}>
        <Menu className="menu" aria-label={say('edit.addField')} onAction={(key) => add(key as FieldKind)}>
          {kindItems()}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

export interface FieldMenuProps {
  readonly label: string;
  readonly kind: FieldKind;
  readonly setKind: (kind: FieldKind) => void;
  readonly canMove: (by: number) => boolean;
  readonly step: (by: number) => void;
  readonly remove: () => void;
}

export function FieldMenu({ label, kind, setKind, canMove, step, remove }: FieldMenuProps): ReactNode {
  const Icon = kindIcons[kind];
  const name = say('edit.fieldMenu', { label, kind: kindName(kind) });
  return (
    <MenuTrigger>
      <Button className="icon-button" aria-label={name}>
        <Icon size={16} aria-hidden="true" />
      </Button>
      <Popover className="popover" placement="bottom end" offset={4}>
        <Menu className="menu" aria-label={name} disabledKeys={[canMove(-1) ? '' : 'up', canMove(1) ? '' : 'down']}>
          <MenuSection
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[kind]}
            onSelectionChange={(keys) => {
              const [chosen] = [...(keys as Set<FieldKind>)];
              if (chosen !== undefined && chosen !== kind) setKind(chosen);
            }}
          >
            <Header className="menu-head">{say('edit.kind')}</Header>
            {kindItems()}
          </MenuSection>
          <MenuSection>
            <MenuItem id="up" className="menu-item" onAction={() => step(-1)}>
              <ArrowUp size={16} aria-hidden="true" />
              {say('order.up')}
            </MenuItem>
            <MenuItem id="down" className="menu-item" onAction={() => step(1)}>
              <ArrowDown size={16} aria-hidden="true" />
              {say('order.down')}
            </MenuItem>
            <MenuItem id="remove" className="menu-item" onAction={remove}>
              <Trash2 size={16} aria-hidden="true" />
              {say('edit.remove')}
            </MenuItem>
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
