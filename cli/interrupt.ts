/** Ctrl-C and its like: they end the process at once, but a save that runs is finished first. */

let critical = 0;
let pending: number | undefined;
let receiver: ((signal: NodeJS.Signals) => void) | undefined;

const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

export function handleSignals(): void {
  for (const [signal, status] of Object.entries(signals)) {
    process.on(signal, (name: NodeJS.Signals) => {
      if (receiver !== undefined) receiver(name);
      else if (critical === 0) process.exit(status);
      else pending = status;
    });
  }
}

/** From now on these signals are for somebody else: they don't end this process any more. */
export function handSignalsTo(take: (signal: NodeJS.Signals) => void): void {
  receiver = take;
}

/** Does something that should not be cut short. */
export async function uninterrupted<T>(work: () => Promise<T>): Promise<T> {
  critical += 1;
  try {
    return await work();
  } finally {
    critical -= 1;
    if (critical === 0 && pending !== undefined) process.exit(pending);
  }
}
