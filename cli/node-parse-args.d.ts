/** `parseArgs` of Node 20, as far as it is used here: the types of Node 16, which the app is checked with, lack it. */
import 'node:util';

declare module 'node:util' {
  export interface ParseArgsOption {
    readonly type: 'string' | 'boolean';
    readonly short?: string;
  }

  export type ParseArgsToken =
    | {
        readonly kind: 'option';
        readonly index: number;
        readonly name: string;
        readonly rawName: string;
        readonly value: string | undefined;
        readonly inlineValue: boolean | undefined;
      }
    | { readonly kind: 'positional'; readonly index: number; readonly value: string }
    | { readonly kind: 'option-terminator'; readonly index: number };

  export function parseArgs(config: {
    readonly args: string[];
    readonly options: Readonly<Record<string, ParseArgsOption>>;
    readonly strict: false;
    readonly allowPositionals: true;
    readonly tokens?: true;
  }): { readonly positionals: readonly string[]; readonly tokens: readonly ParseArgsToken[] };
}
