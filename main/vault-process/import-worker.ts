/** The thread that reads files of other programs. It knows nothing of the vault, and ends with what it read. */
import { parentPort } from 'node:worker_threads';
import { readFor } from './imports/reading.ts';
import type { ReadJob } from './imports/reading.ts';
import type { Numbered } from './work-thread.ts';

parentPort?.on('message', (request: ReadJob & Numbered) => {
  void readFor(request).then((answer) => parentPort?.postMessage({ id: request.id, ...answer }));
});
