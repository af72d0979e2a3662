/** Everything that people read in the window, by area. ICU message syntax. */
import { aboutWords } from './window/about.ts';
import { activityWords } from './window/activity.ts';
import { actionsWords } from './window/actions.ts';
import { attachmentWords } from './window/attachments.ts';
import { droppedWords } from './dropped.ts';
import { importsWords } from './window/imports.ts';
import { draftWords } from './window/drafts.ts';
import { backupsWords } from './window/backups.ts';
import { codesWords } from './window/codes.ts';
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
import { securityWords } from './window/security.ts';
import { settingsWords } from './window/settings.ts';
import { spellingWords } from './window/spelling.ts';
import { searchesWords } from './window/searches.ts';
import { suggestionsWords } from './window/suggestions.ts';
import { tagsWords } from './window/tags.ts';
import { timelineWords } from './window/timeline.ts';
import { quickWords } from './window/quick.ts';
import { toolboxWords } from './window/toolbox.ts';
import { programsWords } from './window/programs.ts';
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
  ...backupsWords,
  ...codesWords,
  ...foldersWords,
  ...makingWords,
  ...messagesWords,
  ...actionsWords,
  ...aboutWords,
  ...settingsWords,
  ...securityWords,
  ...spellingWords,
  ...searchesWords,
  ...suggestionsWords,
  ...tagsWords,
  ...timelineWords,
  ...quickWords,
  ...typesWords,
  ...programsWords,
  ...toolboxWords,
  ...importsWords,
  ...droppedWords,
  ...healthWords,
  ...exportsWords,
  ...exportLeft,
  ...activityWords,
} as const;
