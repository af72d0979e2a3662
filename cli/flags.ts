/** The flags of every command. */
export interface GlobalFlags {
  readonly vault: string | undefined;
  readonly passphraseFile: string | undefined;
  readonly keyFile: string | undefined;
  readonly json: boolean;
  readonly quiet: boolean;
  readonly noInput: boolean;
}
