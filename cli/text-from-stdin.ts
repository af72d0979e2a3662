/** The text on stdin without one newline at its end. */
import { decodeText, withoutNewline } from './passphrase.ts';
import type { Context } from './context.ts';

export function textFromStdin(context: Context, command: string): string {
  return decodeText(withoutNewline(context.stdin.read(command)), 'stdin');
}
