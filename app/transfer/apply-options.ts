/** Where an import goes, and who keeps its files. */

export interface ApplyOptions {
  /** Names of the folder that takes what is new. */
  readonly folder: readonly string[];
  /** Keeps an attachment's bytes; answers the blob's id, which is `wanted` where that is free. */
  readonly addBlob: (bytes: Uint8Array, wanted?: string) => string;
}
