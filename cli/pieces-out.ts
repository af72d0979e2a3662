/** Bytes to stdout: as they come, or as one value of the JSON document. A newline only where people read. */
import { joinBytes } from '../app/crypto/join-bytes.ts';
import { writeData } from './output.ts';
import { doneWith } from './runtime.ts';
import { stdoutIsTerminal } from './stdout-terminal.ts';
import type { Context } from './context.ts';

const newline = 10;

/** A text of ASCII. */
export function textOut(context: Context, name: 'token' | 'key', pieces: Iterable<Uint8Array>): void {
  if (context.flags.json) {
    context.json({ [name]: Buffer.from(joinBytes(...pieces)).toString('latin1') });
    return;
  }
  for (const piece of pieces) {
    writeData(piece);
    doneWith(piece);
  }
  if (stdoutIsTerminal()) writeData('\n');
}

/** Any bytes. In JSON as text where they are text, else as base64. */
export function bytesOut(context: Context, pieces: Iterable<Uint8Array>): void {
  if (!context.flags.json) {
    let last: number | undefined;
    for (const piece of pieces) {
      writeData(piece);
      last = piece.at(-1) ?? last;
      doneWith(piece);
    }
    if (last !== newline && stdoutIsTerminal()) writeData('\n');
    return;
  }
  const bytes = joinBytes(...Array.from(pieces, (piece) => piece.slice()));
  const text = textOf(bytes);
  context.json(
    text === undefined
      ? { data: Buffer.from(bytes).toString('base64'), encoding: 'base64' }
      : { data: text, encoding: 'utf8' },
  );
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
