/** What Node 20 has and the types of Node 16 (docs/ARCHITECTURE.md, "Two Electrons") lack; nothing of this room runs in Electron. */
import type * as net from 'node:net';

declare global {
  namespace NodeJS {
    interface Process {
      getBuiltinModule(name: 'node:net'): typeof net;
    }
  }
}
