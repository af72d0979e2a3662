/** The calls of the vault page that need nothing but the vault; one that is missing does not compile. */
import { activityOperations } from './activity.ts';
import { attachmentOperations } from './attachments.ts';
import { backupOperations } from './backups.ts';
import { codeOperations } from './codes.ts';
import { copyOperations } from './copies.ts';
import { draftOperations } from './drafts.ts';
import { exportsOperations } from './exports.ts';
import { folderOperations } from './folders.ts';
import { healthOperations } from './health.ts';
import { importOperations } from './imports.ts';
import { itemOperations } from './items.ts';
import { searchOperations } from './searches.ts';
import { programsOperations } from './programs.ts';
import { tagOperations } from './tags.ts';
import { makingOperations } from './making.ts';
import { timelineOperations } from './timeline.ts';
import { toolboxOperations } from './toolbox.ts';
import { vaultOperations } from './vault.ts';
import type { Operations } from './operation.ts';

export const operations: Operations = {
  ...vaultOperations,
  ...itemOperations,
  ...folderOperations,
  ...searchOperations,
  ...tagOperations,
  ...attachmentOperations,
  ...timelineOperations,
  ...draftOperations,
  ...backupOperations,
  ...exportsOperations,
  ...copyOperations,
  ...codeOperations,
  ...healthOperations,
  ...activityOperations,
  ...makingOperations,
  ...programsOperations,
  ...toolboxOperations,
  ...importOperations,
};
