/** What the activity log calls a program that doesn't name itself: the script that Node runs. */
import { basename } from 'node:path';

export function programName(): string {
  const [, script = process.execPath] = process.argv;
  return basename(script);
}
