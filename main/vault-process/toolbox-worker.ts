/** The thread of the toolbox: hashes and derived keys take their time, and the process that holds the vault goes on answering. */
import { parentPort } from 'node:worker_threads';
import { answerOf } from './toolbox/answer.ts';
import type { JobAnswer, JobRequest } from './toolbox/jobs.ts';

parentPort?.on('message', (request: JobRequest) => {
  void answerOf(request).then((answer) => {
    const numbered: JobAnswer = { id: request.id, ...answer };
    parentPort?.postMessage(numbered);
  });
});
