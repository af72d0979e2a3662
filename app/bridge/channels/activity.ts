/** The activity log. */
import { vaultCall } from '../channel.ts';
import { nothing } from '../schemas.ts';
import type { ItemType } from '../../vault/item.ts';

export interface ActivityEntry {
  readonly at: string;
  /** One of `activityActions`, or what another version wrote. */
  readonly action: string;
  readonly itemId?: string;
  /** Id of the field. */
  readonly field?: string;
  readonly program?: string;
  /** The project that the program ran in. */
  readonly folder?: string;
  /** The program that started `program`: a hint. */
  readonly by?: string;
  /** Of an export, a backup or a restore. */
  readonly items?: number;
  /** By an import or a merge. */
  readonly added?: number;
  readonly changed?: number;
  /** Kind of file that was read or written. */
  readonly format?: string;
}

export interface ActivityItem {
  readonly type: ItemType;
  readonly title: string;
  readonly trashed: boolean;
  /** Names of the fields that the log speaks of, by their ids. */
  readonly fields: Readonly<Record<string, string>>;
}

export interface ActivityView {
  /** The newest first. */
  readonly entries: readonly ActivityEntry[];
  /** The items that are still there, by id. */
  readonly items: Readonly<Record<string, ActivityItem>>;
  /** How long the log reaches back at most. */
  readonly keeps: { readonly entries: number; readonly years: number };
}

export const activityChannels = {
  'activity.list': vaultCall<ActivityView>()(nothing),
} as const;
