/** Signals that `frond run` gets and its program is meant to get. */
import { readFileSync } from 'node:fs';
import { isTerminal } from '../is-terminal.ts';
import { handSignalsTo } from '../interrupt.ts';

/** Besides INT, TERM and HUP, which interrupt.ts takes for every command. */
const more = ['SIGQUIT', 'SIGUSR1', 'SIGUSR2', 'SIGWINCH'] as const;
/** The terminal sends these to every process in its foreground. */
const ofTerminal: ReadonlySet<NodeJS.Signals> = new Set(['SIGINT', 'SIGQUIT', 'SIGWINCH']);

/** Whether this process is among those that the terminal sends Ctrl-C to. */
export function inForeground(): boolean {
  try {
    // After the name in brackets: state, parent, group, session, terminal, the group in the terminal's foreground.
    const stat = readFileSync('/proc/self/stat', 'latin1');
    const [, , group, , , foreground] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return group === foreground;
  } catch {
    return isTerminal(0) || isTerminal(1) || isTerminal(2);
  }
}

/**
 * Hands signals to `deliver`. `beside`: the program is in our process group, so that the terminal's own signals reached it
 * already; a second one would make many programs break off their orderly end.
 */
export function passSignals(deliver: (signal: NodeJS.Signals) => void, beside: boolean): void {
  const pass = (signal: NodeJS.Signals): void => {
    if (beside && ofTerminal.has(signal) && inForeground()) return;
    deliver(signal);
  };
  handSignalsTo(pass);
  if (process.platform === 'win32') return;
  for (const signal of more) process.on(signal, pass);
}
