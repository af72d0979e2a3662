/** Put in by the build (scripts/build/about.mjs). */
declare const __FROND_LICENCES__: {
  readonly packages: readonly {
    readonly name: string;
    readonly version: string;
    readonly licence: string;
    /** Which of the texts; -1: none. */
    readonly text: number;
  }[];
  readonly texts: readonly string[];
};
declare const __FROND_NEWS__: readonly {
  readonly version: string;
  readonly date: string;
  readonly blocks: readonly { readonly point: boolean; readonly text: string }[];
}[];
