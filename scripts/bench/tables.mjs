/** Tables of docs/BENCHMARKS.md: programs with their times beside Frond's, and targets with whether they are met. */

export const ms = (value) => (value < 10 ? value.toFixed(1) : String(Math.round(value)));
export const times = (a, b) => (a === undefined || b === undefined ? '' : `${(a / b).toFixed(2)} ×`);
export const count = (value) => value.toLocaleString('en');

export function table(head, rows) {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** Programs with their times, each beside both builds of Frond; those that were not there are left out. */
export function beside(rows, node, executable) {
  return table(
    ['program', 'ms', '÷ Frond on Node', '÷ executable'],
    rows
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, ms(value), times(value, node), times(value, executable)]),
  );
}

/** Whether `figure` keeps to so many times `of`; undefined where there is nothing to compare with. */
export function target(text, figure, most, of) {
  if (figure === undefined || of === undefined) return undefined;
  return [text, times(figure, of), figure <= most * of ? 'yes' : 'no'];
}
