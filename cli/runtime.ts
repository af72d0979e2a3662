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
  /** Collects what is not used any more; `now`: before it returns. */
  gc(now: boolean): void;
}

export const bun = (globalThis as { readonly Bun?: BunRuntime }).Bun;

/** Bytes that Bun may leave lying about. */
const mostLeft = 16 * 1024 * 1024;
let left = 0;

/**
 * Call where a piece of a long stream is done with. Bun hardly counts the memory of buffers when it decides whether to collect, so that a
 * stream took now and then twice of what it is allowed.
 */
export function doneWith(piece: Uint8Array): void {
  if (bun === undefined) return;
  left += piece.length;
  if (left < mostLeft) return;
  left = 0;
  bun.gc(true);
}

/** How this command is started once more: Node is told the file, the executable is it. */
export function ownCommand(): readonly [program: string, ...args: string[]] {
  return bun === undefined ? [process.execPath, process.argv[1] ?? ''] : [process.execPath];
}
