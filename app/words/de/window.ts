/** Everything that people read in the window, in this language. */
import { actionsWords } from './window/actions.ts';
import { attachmentWords } from './window/attachments.ts';
import { editWords } from './window/edit.ts';
import { fieldsWords } from './window/fields.ts';
import { foldersWords } from './window/folders.ts';
import { itemWords } from './window/item.ts';
import { messagesWords } from './window/messages.ts';
import { panesWords } from './window/panes.ts';
import { typesWords } from './window/types.ts';
import { unlockWords } from './window/unlock.ts';
import type { Words } from '../say.ts';

export const windowWords: Words = {
  ...actionsWords,
  ...attachmentWords,
  ...editWords,
  ...fieldsWords,
  ...foldersWords,
  ...itemWords,
  ...messagesWords,
  ...panesWords,
  ...typesWords,
  ...unlockWords,
};
