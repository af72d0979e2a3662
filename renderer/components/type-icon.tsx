/** The picture of an item: the first letter of a login's title on a tint of its own, the sign of its type otherwise. */
import {
  BadgeCheck,
  Braces,
  CreditCard,
  Database,
  FileKey2,
  FileText,
  KeyRound,
  Server,
  StickyNote,
  UserRound,
  Webhook,
  Wifi,
} from 'lucide-react';
import { memo } from 'react';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ItemType } from '../../app/vault/item.ts';

export const typeIcons: Readonly<Record<ItemType, LucideIcon>> = {
  login: KeyRound,
  note: StickyNote,
  card: CreditCard,
  identity: UserRound,
  api: Webhook,
  database: Database,
  'ssh-key': FileKey2,
  server: Server,
  wifi: Wifi,
  document: FileText,
  licence: BadgeCheck,
  env: Braces,
};

const typeTints: Readonly<Record<ItemType, number>> = {
  login: 0,
  note: 2,
  card: 5,
  identity: 4,
  api: 6,
  database: 1,
  'ssh-key': 7,
  server: 5,
  wifi: 1,
  document: 3,
  licence: 0,
  env: 6,
};

const tints = 8;

/** The same title has the same tint everywhere. */
function tintOf(title: string): number {
  let sum = 7;
  for (const symbol of title.slice(0, 12)) sum = (sum * 31 + (symbol.codePointAt(0) ?? 0)) % 9973;
  return sum % tints;
}

export interface TypeIconProps {
  readonly type: ItemType;
  readonly title: string;
  readonly large?: boolean;
}

export const TypeIcon = memo(function TypeIcon({ type, title, large = false }: TypeIconProps): ReactNode {
  const letter = /[\p{L}\p{N}]/u.exec(title)?.[0];
  const asLetter = type === 'login' && letter !== undefined;
  const Icon = typeIcons[type];
  const tint = asLetter ? tintOf(title) : typeTints[type];
  return (
    <span className={`tile tint-${tint} ${large ? 'large' : ''}`} aria-hidden="true">
      {asLetter ? letter.toUpperCase() : <Icon size={large ? 22 : 16} />}
    </span>
  );
});
