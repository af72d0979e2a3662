/** What Node 20 has and the types of Node 16 (docs/ARCHITECTURE.md, "Two Electrons") lack. */
import type * as tty from 'node:tty';

declare global {
  namespace NodeJS {
    interface Process {
      getBuiltinModule(name: 'node:tty'): typeof tty;
    }
  }
}
