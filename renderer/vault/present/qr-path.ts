/** A QR code as one SVG path: dark modules in rows, each run a rectangle. */
import { encodeQR } from 'qr';

export interface QrPath {
  readonly path: string;
  /** Modules along a side, with the quiet zone around. */
  readonly size: number;
}

/** Light modules around the code that readers need (ISO/IEC 18004, section 9.1). */
const quiet = 4;
/** Bytes that the largest code holds at the lowest correction (version 40, level L). */
export const mostBytes = 2_953;

/** undefined where the text is too long. */
export function qrPath(text: string): QrPath | undefined {
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > mostBytes) return undefined;
  const modules = encodeQR(text, 'raw', { ecc: bytes > 1_000 ? 'low' : 'medium', border: quiet });
  const parts = modules.flatMap((row, y) => runsOf(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`));
  return { path: parts.join(''), size: modules.length };
}

/** Start and length of each run of dark modules. */
function runsOf(row: readonly boolean[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const [x, dark] of row.entries()) {
    const last = runs.at(-1);
    if (!dark) continue;
    if (last !== undefined && last[0] + last[1] === x) last[1] += 1;
    else runs.push([x, 1]);
  }
  return runs;
}
