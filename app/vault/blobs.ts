/** Which attachments a vault still needs: those that any version of any item names, deleted ones and undo included. */
import { isObject, own } from './json.ts';
import { readHistory } from './registers.ts';
import type { Contents } from './contents.ts';

const prefix = 'attachments/';

export function blobIds({ items, log }: Pick<Contents, 'items' | 'log'>): ReadonlySet<string> {
  const ids = new Set<string>();
  const see = (path: string): void => {
    if (path.startsWith(prefix)) ids.add(path.slice(prefix.length));
  };
  for (const item of items.values()) {
    if (!isObject(item)) continue;
    const attachments = own(item, 'attachments');
    if (isObject(attachments)) for (const id of Object.keys(attachments)) ids.add(id);
    if (own(item, 'history') !== undefined) for (const { path } of readHistory(item)) see(path);
  }
  for (const { changes } of log) for (const { path } of changes) see(path);
  return ids;
}
