/** Health of the vault: what was found, what is left out, and where breached passwords are looked up. */
import * as v from 'valibot';
import { problems } from '../../health/problems.ts';
import { vaultCall, vaultPage } from '../channel.ts';
import { id, ids, nothing } from '../schemas.ts';
import type { Finding, TrendPoint } from '../../health/problems.ts';
import type { ItemType } from '../../vault/item.ts';

/** A finding with what a row shows of its item. */
export interface FindingView extends Finding {
  readonly type: ItemType;
  readonly title: string;
  readonly subtitle: string;
  /** Programs and projects that read the item. */
  readonly usedBy: readonly string[];
}

/** What was found about one item so far, and what it is used by. */
export interface ItemHealth {
  readonly found: readonly (FindingView & {
    /** Items that share the password, this one among them. */
    readonly sharedBy?: number;
  })[];
  readonly usedBy: readonly string[];
}

export interface HealthReport {
  /** Everything was looked at and measured. */
  readonly complete: boolean;
  readonly score?: number;
  /** Items that take part in the score. */
  readonly items: number;
  readonly passwords: number;
  readonly measured: number;
  readonly lookedUp: number;
  readonly found: readonly FindingView[];
  readonly excluded: readonly FindingView[];
  readonly trend: readonly TrendPoint[];
}

export interface HealthView extends HealthReport {
  /** Name of the list of breached passwords that was chosen. */
  readonly list?: string;
  /** Why the list could not be used. */
  readonly listProblem?: string;
  /** The person switched the online lookup on. */
  readonly online: boolean;
  /** Present while the service is being asked. */
  readonly asking?: { readonly done: number; readonly total: number };
}

export const healthChannels = {
  'health.get': vaultPage<HealthView>()(nothing),
  'health.of': vaultCall<ItemHealth>()(v.strictObject({ id })),
  /** Leaves a problem of items out, or counts it again; answers of how many that wasn't so. */
  'health.exclude': vaultCall<number>()(v.strictObject({ ids, problem: v.picklist(problems), excluded: v.boolean() })),
  /** A native dialog for a list of breached passwords; answers its name, undefined when it was cancelled. */
  'health.chooseList': vaultPage<string | undefined>()(nothing),
  'health.forgetList': vaultPage<null>()(nothing),
  /** Switches the online lookup; it only ever asks when told to. */
  'health.setOnline': vaultPage<null>()(v.strictObject({ online: v.boolean() })),
  /** Looks up what wasn't looked up, by the first five digits of hashes; answers how many prefixes were asked for, undefined when it was stopped. */
  'health.lookUp': vaultPage<number | undefined>()(nothing),
  'health.stopLookUp': vaultPage<null>()(nothing),
} as const;
