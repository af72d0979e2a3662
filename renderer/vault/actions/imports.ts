/** The ways to an import: by name, and by a file that is dropped where nothing else takes files. */
import { call } from '../../bridge/frond.ts';
import { fileSize, say } from '../../words.ts';
import { mostDroppedBytes } from '../../../app/bridge/channels/imports.ts';
import type { Tools } from './tools.ts';

export interface ImportActions {
  readonly importFile: () => void;
  /** A file that is dropped now is one to import. */
  readonly takesExports: boolean;
  readonly dropExport: (files: readonly File[]) => void;
}

export function importActions({ page, isEditing }: Tools): ImportActions {
  const { screen } = page.place;
  const take = async (file: File): Promise<void> => {
    const { name, size } = file;
    const limit = fileSize(mostDroppedBytes);
    if (size > mostDroppedBytes) {
      page.toast({ text: say('import.dropTooLarge', { name, limit }), tone: 'bad' });
      return;
    }
    // A folder looks like a file until it is read.
    const buffer = await file.arrayBuffer().catch(() => undefined);
    if (buffer === undefined) {
      page.toast({ text: say('import.dropUnreadable', { name }), tone: 'bad' });
      return;
    }
    const { ticket } = await call('import.drop', { name, bytes: new Uint8Array(buffer) });
    page.go({ screen: 'import', ticket });
  };
  return {
    importFile: () => page.go({ screen: 'import' }),
    takesExports:
      screen === 'import' || (screen === undefined && !isEditing && page.item === undefined && page.marked.size === 0),
    dropExport: ([file]) => {
      if (file !== undefined && !isEditing) take(file).catch(page.fail);
    },
  };
}
