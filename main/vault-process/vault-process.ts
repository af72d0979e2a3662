/**
 * The process that holds an unlocked vault: the only one. Main forks it empty while the passphrase is typed, hands it the
 * vault key, asks it for everything, and kills it on lock, with all its memory.
 */
import type {} from 'electron';
import '../../app/words/translations.ts';
import { languageFor, speak } from '../../app/words/languages.ts';
import { errorParts } from './error-parts.ts';
import { VaultServer } from './vault-server.ts';
import type { AnswerMessage, RequestMessage } from './requests.ts';

// The words that it says are for the window: it speaks its language.
speak(languageFor(process.argv.slice(-1)));

const port = process.parentPort;
const post = (message: AnswerMessage): void => port.postMessage(message);

const server = new VaultServer((changed) => post({ changed }));

port.on('message', ({ data }: { readonly data: unknown }) => {
  const { id, name, args } = data as RequestMessage;
  server.answer(name, args).then(
    (value) => post({ id, value }),
    (error: unknown) => post({ id, error: errorParts(error) }),
  );
});
