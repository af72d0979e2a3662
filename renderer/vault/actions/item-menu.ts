/** What a menu offers for items: in the list by the right button, behind the detail's toolbar, for several at once. */
import {
  Archive,
  ArchiveRestore,
  Copy,
  CopyPlus,
  ExternalLink,
  FolderInput,
  Pencil,
  RotateCcw,
  ScanQrCode,
  Star,
  StarOff,
  Tag,
  Trash2,
  UserRound,
} from 'lucide-react';
import { say } from '../../words.ts';
import { typeDefinitions } from '../../../app/vault/types.ts';
import { keysOf } from '../keys.ts';
import type { LucideIcon } from 'lucide-react';
import type { MenuEntry, MenuGroups } from '../../components/context-menu.tsx';
import type { ItemType } from '../../../app/vault/item.ts';
import type { WordKey } from '../../words.ts';
import type { Target, TargetActions } from './items.tsx';

function entry(name: string, word: WordKey, icon: LucideIcon, run: () => void): MenuEntry {
  const keys = keysOf[name];
  return { name, label: say(word), icon, run, ...(keys === undefined ? {} : { keys }) };
}

/** What is done with the whole item. */
export function wholeItemMenu({ ids, favourite, archived, trashed }: Target, actions: TargetActions): MenuGroups {
  if (trashed) {
    return [
      [entry('restore', 'detail.restore', RotateCcw, actions.restore)],
      [entry('removeForever', 'detail.removeForever', Trash2, actions.removeForever)],
    ];
  }
  const star =
    ids.length > 1
      ? entry('favourite', 'favourite.toggle', Star, actions.favourite)
      : favourite
        ? entry('favourite', 'favourite.off', StarOff, actions.favourite)
        : entry('favourite', 'favourite.on', Star, actions.favourite);
  return [
    [
      star,
      entry('moveToFolder', 'action.moveToFolder', FolderInput, actions.moveToFolder),
      entry('tag', 'action.tag', Tag, actions.tag),
      entry('duplicate', 'detail.duplicate', CopyPlus, actions.duplicate),
    ],
    [
      archived
        ? entry('archive', 'detail.unarchive', ArchiveRestore, actions.archive)
        : entry('archive', 'detail.archive', Archive, actions.archive),
      entry('trash', 'detail.trash', Trash2, actions.trash),
    ],
  ];
}

/** A code can be added to one item that is in use. */
export function codeMenu({ ids, trashed }: Target, addCode: () => void): MenuGroups {
  return trashed || ids.length !== 1 ? [] : [[entry('addCode', 'action.addCode', ScanQrCode, addCode)]];
}

export interface ValueActions {
  readonly copyPassword: () => void;
  readonly copyUsername: () => void;
  readonly openUrl: () => void;
  readonly edit: () => void;
}

/** What is done with the values of one item, before what is done with it as a whole. */
export function valueMenu(item: { readonly type: ItemType; readonly host: string }, actions: ValueActions): MenuGroups {
  const { secret, username } = typeDefinitions[item.type];
  return [
    [
      ...(secret === undefined ? [] : [entry('copyPassword', 'action.copyPassword', Copy, actions.copyPassword)]),
      ...(username === undefined
        ? []
        : [entry('copyUsername', 'action.copyUsername', UserRound, actions.copyUsername)]),
      ...(item.host === '' ? [] : [entry('openUrl', 'action.openUrl', ExternalLink, actions.openUrl)]),
      entry('edit', 'action.edit', Pencil, actions.edit),
    ],
  ];
}
