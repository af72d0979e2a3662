/** The code of each command, loaded when it is called. */
import type { CommandName } from '../app/words/en/cli-help.ts';
import type { CommandModule } from './command.ts';

export const loaders: Readonly<Record<CommandName, () => Promise<CommandModule>>> = {
  init: () => import('./commands/init.ts'),
  status: () => import('./commands/status.ts'),
  doctor: () => import('./commands/doctor.ts'),
  list: () => import('./commands/list.ts'),
  show: () => import('./commands/show.ts'),
  read: () => import('./commands/read.ts'),
  add: () => import('./commands/add.ts'),
  edit: () => import('./commands/edit.ts'),
  remove: () => import('./commands/remove.ts'),
  restore: () => import('./commands/restore.ts'),
  history: () => import('./commands/history.ts'),
  undo: () => import('./commands/undo.ts'),
  copy: () => import('./commands/copy.ts'),
  generate: () => import('./commands/generate.ts'),
  run: () => import('./commands/run.ts'),
  'approvals list': () => import('./commands/approvals-list.ts'),
  'approvals withdraw': () => import('./commands/approvals-withdraw.ts'),
  inject: () => import('./commands/inject.ts'),
  'env import': () => import('./commands/env-import.ts'),
  'env export': () => import('./commands/env-export.ts'),
  export: () => import('./commands/export.ts'),
  'backup list': () => import('./commands/backup-list.ts'),
  'backup verify': () => import('./commands/backup-verify.ts'),
  'backup restore': () => import('./commands/backup-restore.ts'),
  'passphrase change': () => import('./commands/passphrase-change.ts'),
  merge: () => import('./commands/merge.ts'),
  log: () => import('./commands/log.ts'),
  completion: () => import('./commands/completion.ts'),
};
