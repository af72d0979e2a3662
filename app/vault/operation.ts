/** What undo and redo say about an operation. The sentence is made elsewhere, of these. */
import { isObject, ownText } from './json.ts';
import { stampTime } from './stamp.ts';
import type { Json } from './json.ts';
import type { Changes } from './registers.ts';
import type { Table } from './state.ts';
import type { OperationRecord } from './undo-log.ts';

export const operationKinds = [
  'add',
  'edit',
  'duplicate',
  'favourite',
  'unfavourite',
  'archive',
  'unarchive',
  'move',
  'tag',
  'trash',
  'restore',
  'restoreVersion',
  'restoreBackup',
  'attach',
  'detach',
  'renameAttachment',
  'addFolder',
  'renameFolder',
  'moveFolder',
  'removeFolder',
  'renameTag',
  'removeTag',
  'addSearch',
  'editSearch',
  'removeSearch',
  'import',
  'addCode',
  'nextCode',
  'exclude',
  'include',
] as const;
export type OperationKind = (typeof operationKinds)[number];

export interface Operation {
  readonly kind: OperationKind;
  /** Title of the (first) item or name of the folder or search that it changed, as it is now. */
  readonly title: string;
  /** Items or folders that it changed. */
  readonly count: number;
  /** When it was done. */
  readonly at: string;
}

export function describe(record: OperationRecord, stored: (table: Table, id: string) => Json | undefined): Operation {
  const [first] = record.changes;
  const [id] = first?.ids ?? [];
  const item = first === undefined || id === undefined ? undefined : stored(first.table, id);
  const kind = (operationKinds as readonly string[]).includes(record.kind) ? (record.kind as OperationKind) : 'edit';
  return {
    kind,
    title: isObject(item) ? (ownText(item, first?.table === 'items' ? 'title' : 'name') ?? '') : '',
    count: record.count,
    at: stampTime(record.id),
  };
}

/** The name of an edit of several items: that of each, where they agree. */
export function kindOfEdits(edits: Iterable<Changes>): OperationKind {
  const kinds = new Set([...edits].map(kindOfEdit));
  const [kind = 'edit'] = kinds;
  return kinds.size === 1 ? kind : 'edit';
}

/** The name of an edit: some that change one thing only have their own. */
export function kindOfEdit(changes: Changes): OperationKind {
  const paths = [...changes.keys()].filter((path) => path !== 'trashed');
  if (paths.length > 0 && paths.every((path) => path.startsWith('tags/'))) return 'tag';
  if (paths.length !== 1) return 'edit';
  const [path = ''] = paths;
  const on = changes.get(path) !== undefined;
  switch (path) {
    case 'favourite':
      return on ? 'favourite' : 'unfavourite';
    case 'archived':
      return on ? 'archive' : 'unarchive';
    case 'folder':
      return 'move';
    default:
      return 'edit';
  }
}
