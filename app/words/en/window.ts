/** Everything that people read in the window, by area. ICU message syntax. */
import { actionsWords } from './window/actions.ts';
import { attachmentWords } from './window/attachments.ts';
import { draftWords } from './window/drafts.ts';
import { editWords } from './window/edit.ts';
import { fieldsWords } from './window/fields.ts';
import { foldersWords } from './window/folders.ts';
import { itemWords } from './window/item.ts';
import { messagesWords } from './window/messages.ts';
import { panesWords } from './window/panes.ts';
import { typesWords } from './window/types.ts';
import { unlockWords } from './window/unlock.ts';

export const windowWords = {
  ...unlockWords,
  ...panesWords,
  ...itemWords,
  ...attachmentWords,
  ...draftWords,
  ...editWords,
  ...fieldsWords,
  ...foldersWords,
  ...messagesWords,
  ...actionsWords,
  ...typesWords,
} as const;
