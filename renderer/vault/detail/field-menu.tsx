/** What else can be done with a value: a menu behind three dots. */
import { Ellipsis, QrCode, Type } from 'lucide-react';
import { Button, Menu, MenuTrigger, Popover } from 'react-aria-components';
import { menuSections } from '../../components/context-menu.tsx';
import { say } from '../../words.ts';
import type { ReactNode } from 'react';

export interface FieldMenuProps {
  readonly label: string;
  readonly largeType: () => void;
  readonly qrCode: () => void;
}

export function FieldMenu({ label, largeType, qrCode }: FieldMenuProps): ReactNode {
  const name = say('present.menu', { label });
  const entries = [
    { name: 'largeType', label: say('present.large'), icon: Type, run: largeType },
    { name: 'qrCode', label: say('present.qr'), icon: QrCode, run: qrCode },
  ];
  return (
    <span className="field-menu" onClick={(event) => event.stopPropagation()}>
      <MenuTrigger>
        <Button className="icon-button" aria-label={name}>
          <Ellipsis size={16} aria-hidden="true" />
        </Button>
        <Popover className="popover" placement="bottom end" offset={4}>
          <Menu className="menu" aria-label={name}>
            {menuSections([entries])}
          </Menu>
        </Popover>
      </MenuTrigger>
    </span>
  );
}
