/** `frond --help` alone: the help without the machinery of a command. */
import { overview } from './help.ts';
import { writeData } from './output.ts';

export function printOverview(): void {
  writeData(overview());
}
