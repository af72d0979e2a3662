/** Everything that people read in the window, in this language. */
import { aboutWords } from './window/about.ts';
import { actionsWords } from './window/actions.ts';
import { activityWords } from './window/activity.ts';
import { attachmentWords } from './window/attachments.ts';
import { backupsWords } from './window/backups.ts';
import { codesWords } from './window/codes.ts';
import { droppedWords } from './dropped.ts';
import { importsWords } from './window/imports.ts';
import { draftWords } from './window/drafts.ts';
import { editWords } from './window/edit.ts';
import { fieldsWords } from './window/fields.ts';
import { foldersWords } from './window/folders.ts';
import { exportLeft } from './export-left.ts';
import { exportsWords } from './window/exports.ts';
import { healthWords } from './window/health.ts';
import { itemWords } from './window/item.ts';
import { makingWords } from './window/making.ts';
import { messagesWords } from './window/messages.ts';
import { panesWords } from './window/panes.ts';
import { quickWords } from './window/quick.ts';
import { securityWords } from './window/security.ts';
import { settingsWords } from './window/settings.ts';
import { spellingWords } from './window/spelling.ts';
import { searchesWords } from './window/searches.ts';
import { suggestionsWords } from './window/suggestions.ts';
import { tagsWords } from './window/tags.ts';
import { timelineWords } from './window/timeline.ts';
import { toolboxWords } from './window/toolbox.ts';
import { programsWords } from './window/programs.ts';
import { typesWords } from './window/types.ts';
import { unlockWords } from './window/unlock.ts';
import type { Words } from '../say.ts';

export const windowWords: Words = {
  ...aboutWords,
  ...actionsWords,
  ...activityWords,
  ...attachmentWords,
  ...backupsWords,
  ...codesWords,
  ...draftWords,
  ...editWords,
  ...fieldsWords,
  ...foldersWords,
  ...healthWords,
  ...exportsWords,
  ...exportLeft,
  ...itemWords,
  ...makingWords,
  ...messagesWords,
  ...panesWords,
  ...quickWords,
  ...securityWords,
  ...settingsWords,
  ...spellingWords,
  ...searchesWords,
  ...suggestionsWords,
  ...tagsWords,
  ...timelineWords,
  ...typesWords,
  ...programsWords,
  ...toolboxWords,
  ...importsWords,
  ...droppedWords,
  ...unlockWords,
};
