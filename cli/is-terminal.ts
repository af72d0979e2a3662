/**
 * Whether a descriptor is a terminal. node:tty is loaded when that is first asked: it brings node:net along, which most calls do without
 * and which takes longer to load than all of a small command.
 */
export function isTerminal(descriptor: number): boolean {
  return process.getBuiltinModule('node:tty').isatty(descriptor);
}
