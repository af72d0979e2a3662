/** A menu at the pointer, or at what has the focus: the right mouse button, the menu key, Shift+F10. */
import { useRef } from 'react';
import { Menu, MenuItem, MenuSection, Popover } from 'react-aria-components';
import { keyNames } from '../words.ts';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

export interface MenuEntry {
  readonly name: string;
  readonly label: string;
  readonly icon?: LucideIcon;
  /** Keys that do the same. */
  readonly keys?: string;
  readonly run: () => void;
}
export type MenuGroups = readonly (readonly MenuEntry[])[];

export interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface ContextMenuProps {
  readonly label: string;
  readonly groups: MenuGroups;
  readonly at: Spot;
  readonly close: () => void;
}

/** Pixels, as the style sheet has them. */
const entryHeight = 32;
const groupGap = 9;

export function ContextMenu({ label, groups, at, close }: ContextMenuProps): ReactNode {
  const anchor = useRef<HTMLSpanElement>(null);
  // All of it in sight, as far as the window's height allows.
  const height = groups.reduce((sum, { length }) => sum + length * entryHeight + groupGap, 2 * groupGap);
  const y = Math.max(0, Math.min(at.y, innerHeight - height));
  return (
    <>
      <span ref={anchor} aria-hidden="true" className="menu-anchor" style={{ top: y, left: at.x }} />
      <Popover
        className="popover"
        aria-label={label}
        triggerRef={anchor}
        isOpen
        placement="bottom start"
        offset={2}
        onOpenChange={(open) => !open && close()}
      >
        <Menu className="menu" aria-label={label} autoFocus="first" onClose={close}>
          {menuSections(groups, close)}
        </Menu>
      </Popover>
    </>
  );
}

/** The groups as sections of a Menu; the menu is closed before an entry is carried out, so that it can open a dialog. */
export function menuSections(groups: MenuGroups, close: () => void = () => undefined): ReactNode {
  return groups
    .filter(({ length }) => length > 0)
    .map((entries) => (
      <MenuSection key={entries[0]?.name} aria-label={entries[0]?.label ?? ''}>
        {entries.map(({ name, label, icon: Icon, keys, run }) => (
          <MenuItem
            key={name}
            id={name}
            className="menu-item"
            textValue={label}
            onAction={() => {
              close();
              run();
            }}
          >
            {Icon !== undefined && <Icon size={16} aria-hidden="true" />}
            <span className="menu-name">{label}</span>
            {keys !== undefined && <kbd>{keyNames(keys)}</kbd>}
          </MenuItem>
        ))}
      </MenuSection>
    ));
}

/** The keys that open a context menu. */
export const isMenuKey = ({ key, shiftKey }: { readonly key: string; readonly shiftKey: boolean }): boolean =>
  key === 'ContextMenu' || (key === 'F10' && shiftKey);

/** Below an element's beginning: where a menu opens that no pointer asked for. */
export function spotOf(element: Element): Spot {
  const { left, right, top, height } = element.getBoundingClientRect();
  const fromRight = getComputedStyle(element).direction === 'rtl';
  return { x: fromRight ? right - 24 : left + 24, y: top + Math.min(height, 40) };
}
