/** A process that reads files of strangers and says of each what came of it, watched from outside: it may get stuck, grow or end. */
import { createInterface } from 'node:readline';
import { startChild } from '../../crash/workshop.ts';

/** Seconds of work, and megabytes of the whole process, that one file may cost. */
export const most = { cpu: 2, rss: 256 };

export interface Said {
  readonly outcome: string;
  readonly cpu: number;
  readonly rss: number;
}

/** What was said, and what of it must not be; `patience`: seconds without a word after which the process is taken to be stuck. */
export async function watched<Line extends Said>(
  program: string,
  args: readonly string[],
  options: { readonly patience: number; readonly nodeArgs?: readonly string[]; readonly name: (line: Line) => string },
): Promise<{ readonly lines: readonly Line[]; readonly wrong: readonly string[] }> {
  const { patience, nodeArgs = [], name } = options;
  const child = await startChild(program, args, {}, nodeArgs);
  const lines: Line[] = [];
  const wrong: string[] = [];
  let stuck: NodeJS.Timeout | undefined;
  const wait = (): void => {
    clearTimeout(stuck);
    stuck = setTimeout(() => {
      wrong.push(`stuck after ${lines.length}`);
      child.kill('SIGKILL');
    }, patience * 1000);
  };
  wait();
  let errors = '';
  child.stderr?.on('data', (data: Buffer) => (errors += data.toString()));
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  if (child.stdout === null) throw new Error('the process is silent');
  for await (const text of createInterface(child.stdout)) {
    wait();
    const line = JSON.parse(text) as Line;
    lines.push(line);
    const { outcome, cpu, rss } = line;
    if (outcome !== 'refused' && outcome !== 'read') wrong.push(`${name(line)}: ${outcome}`);
    if (cpu >= most.cpu) wrong.push(`${name(line)}: ${cpu} s`);
    if (rss >= most.rss) wrong.push(`${name(line)}: ${Math.round(rss)} MB`);
  }
  const status = await ended;
  clearTimeout(stuck);
  if (status !== 0 && wrong.length === 0) wrong.push(`ended with ${String(status)}: ${errors}`);
  return { lines, wrong };
}
