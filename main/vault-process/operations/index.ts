/** The calls of the vault page that need nothing but the vault; one that is missing does not compile. */
import { activityOperations } from './activity.ts';
import { attachmentOperations } from './attachments.ts';
import { backupOperations } from './backups.ts';
import { codeOperations } from './codes.ts';
import { draftOperations } from './drafts.ts';
import { folderOperations } from './folders.ts';
import { healthOperations } from './health.ts';
import { itemOperations } from './items.ts';
import { searchOperations } from './searches.ts';
import { tagOperations } from './tags.ts';
import { makingOperations } from './making.ts';
import { timelineOperations } from './timeline.ts';
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
  ...codeOperations,
  ...healthOperations,
  ...activityOperations,
  ...makingOperations,
};
