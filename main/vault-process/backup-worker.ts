/** The thread that opens backups: decrypting and counting a large one takes its time, and the vault goes on answering. */
import { parentPort } from 'node:worker_threads';
import { checkBackup } from '../../app/storage/check-backup.ts';
import { wipe } from '../../app/crypto/wipe.ts';
import type { LookAnswer, LookRequest } from './backup-watch.ts';

parentPort?.on('message', (request: LookRequest & { readonly id: number }) => {
  const { id, vaultKey } = request;
  void checkBackup(request, vaultKey)
    .then(
      (look): LookAnswer => ({ id, ...look }),
      (): LookAnswer => ({ id, state: 'bad' }),
    )
    .then((answer) => parentPort?.postMessage(answer))
    .finally(() => wipe(vaultKey));
});
