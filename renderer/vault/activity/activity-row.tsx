/** One row of the activity log: what happened, with which item, by whom, when. */
import {
  Archive,
  Combine,
  Copy,
  DatabaseBackup,
  ExternalLink,
  Eye,
  FileInput,
  FileKey,
  FileOutput,
  Gauge,
  KeyRound,
  LifeBuoy,
  Lock,
  LockOpen,
  Printer,
  Sparkles,
  ShieldCheck,
  ShieldOff,
  ShieldX,
  SquareTerminal,
  Wrench,
} from 'lucide-react';
import { Beside } from '../../components/beside.tsx';
import { fieldLabel, say } from '../../words.ts';
import { programText } from '../../../app/bridge/program-text.ts';
import { countsOf } from './counts.ts';
import type { LucideIcon } from 'lucide-react';
import type { CSSProperties, ReactNode } from 'react';
import type { ActivityEntry, ActivityItem, ActivityView } from '../../../app/bridge/channels/activity.ts';
import type { WordKey } from '../../words.ts';

const icons: Readonly<Record<string, LucideIcon>> = {
  unlock: LockOpen,
  lock: Lock,
  reveal: Eye,
  copy: Copy,
  read: SquareTerminal,
  import: FileInput,
  export: FileOutput,
  backup: Archive,
  restore: DatabaseBackup,
  merge: Combine,
  passphrase: KeyRound,
  'key-file': FileKey,
  recovery: LifeBuoy,
  'recovery-sheet': Printer,
  'key-cost': Gauge,
  'open-url': ExternalLink,
  toolbox: Wrench,
  allow: ShieldCheck,
  refuse: ShieldX,
  withdraw: ShieldOff,
};

export function actionName(action: string): string {
  return say(Object.hasOwn(icons, action) ? (`activity.do.${action}` as WordKey) : 'activity.do.other');
}

export function itemTitle(item: ActivityItem | undefined): string {
  if (item === undefined) return say('activity.gone');
  const title = item.title === '' ? say('item.untitled') : item.title;
  return item.trashed ? say('activity.trashed', { title }) : title;
}

/** The name of the field that an entry is about; empty where it is about none. */
export function fieldName({ field }: ActivityEntry, item: ActivityItem | undefined): string {
  if (field === 'generated') return say('generate.value');
  if (field === undefined || item === undefined) return '';
  const [group, id = ''] = field.includes('/') ? field.split('/') : ['fields', field];
  if (field === 'notes') return say('field.notes');
  if (group === 'attachments' || group === 'urls') return '';
  return Object.hasOwn(item.fields, id) ? fieldLabel(item.type, id, item.fields[id] ?? id) : '';
}

/** What search looks at. */
export function spokenOf({ items }: ActivityView) {
  return (entry: ActivityEntry): string => {
    const item = entry.itemId === undefined ? undefined : items[entry.itemId];
    return [
      actionName(entry.action),
      item?.title ?? '',
      fieldName(entry, item),
      ...countsOf(entry),
      programText(entry),
      entry.folder ?? '',
    ].join(' ');
  };
}

interface RowProps {
  readonly entry: ActivityEntry;
  readonly item: ActivityItem | undefined;
  readonly time: string;
  readonly style: CSSProperties;
  readonly position: number;
  readonly total: number;
  readonly open: (id: string) => void;
}

export function ActivityRow({ entry, item, time, style, position, total, open }: RowProps): ReactNode {
  const { action, itemId, folder = '' } = entry;
  const Icon = icons[action] ?? Sparkles;
  const field = fieldName(entry, item);
  return (
    <div className="activity-row" role="listitem" aria-posinset={position} aria-setsize={total} style={style}>
      <Icon size={16} aria-hidden="true" />
      <span className="row-text">
        <span className="row-title">
          <span className="activity-what">{actionName(action)}</span>
          {itemId !== undefined &&
            (item === undefined || item.trashed ? (
              <span className="activity-gone">{itemTitle(item)}</span>
            ) : (
              <button type="button" className="link" data-item={itemId} onClick={() => open(itemId)}>
                {itemTitle(item)}
              </button>
            ))}
        </span>
        <span className="row-second">
          <Beside facts={[...countsOf(entry), field, programText(entry), folder]} />
        </span>
      </span>
      <time dateTime={entry.at}>{time}</time>
    </div>
  );
}
