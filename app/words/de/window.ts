/** Everything that people read in the window, in this language. */
import { actionsWords } from './window/actions.ts';
import { editWords } from './window/edit.ts';
import { fieldsWords } from './window/fields.ts';
import { itemWords } from './window/item.ts';
import { messagesWords } from './window/messages.ts';
import { panesWords } from './window/panes.ts';
import { typesWords } from './window/types.ts';
import { unlockWords } from './window/unlock.ts';
import type { Words } from '../say.ts';
import type { windowWords as english } from '../en/window.ts';

export const windowWords: Words<typeof english> = {
  ...actionsWords,
  ...editWords,
  ...fieldsWords,
  ...itemWords,
  ...messagesWords,
  ...panesWords,
  ...typesWords,
  ...unlockWords,
};
