/**
 * What differs between the two runtimes of the command: Node, and Bun in the single-file executable (scripts/build/executable.mjs). Where
 * a difference shows in what Frond does, it is met in the module concerned, with the reason beside it.
 */

/** The part of Bun that is used. */
interface BunFile {
  stream(): {
    getReader(): {
      read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array }>;
      cancel(): Promise<void>;
    };
  };
}

interface BunRuntime {
  file(descriptor: number): BunFile;
}

export const bun = (globalThis as { readonly Bun?: BunRuntime }).Bun;

/** How this command is started once more: Node is told the file, the executable is it. */
export function ownCommand(): readonly [program: string, ...args: string[]] {
  return bun === undefined ? [process.execPath, process.argv[1] ?? ''] : [process.execPath];
}
