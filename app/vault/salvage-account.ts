/** What could be had back of a damaged vault, and what is missing: titles and counts, never a value. */

export interface SalvageAccount {
  /** What of the file could be read: its content as it was written, pieces that nothing proves, or nothing. */
  readonly file: 'content' | 'pieces' | 'nothing';
  /** The newest one that opens; its time of saving is ISO 8601 UTC. */
  readonly backup?: { readonly id: string; readonly savedAt: string; readonly items: number };
  /** Items of what was rescued, the trash included. */
  readonly items: number;
  /** Titles of items that only the file had, or had newer than the backup. */
  readonly recovered: readonly string[];
  /** Titles of items that could not be read and stand as they are in the backup. */
  readonly older: readonly string[];
  /** Items that could not be read and are in no backup; empty where not even the title is known. */
  readonly lost: readonly string[];
  readonly lostAttachments: readonly { readonly title: string; readonly name: string }[];
  /** There may have been more in what could not be read. */
  readonly hasGaps: boolean;
}
