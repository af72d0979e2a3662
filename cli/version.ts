/** The version that `frond --version` prints: package.json's, put in by the build. */
declare const __FROND_VERSION__: string;

export const version: string = __FROND_VERSION__;
