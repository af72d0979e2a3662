/** `statfsSync` of Node 20, as far as it is used here: the types of Node 16, which the app is checked with, lack it. */
import 'node:fs';

declare module 'node:fs' {
  export function statfsSync(path: string): { readonly type: number };
}
