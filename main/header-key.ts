/** By what main and the vault process tell that they read the same header. */
import type { Header } from '../app/format/header.ts';

export function headerKey({ vault, slots }: Header): string {
  return JSON.stringify([vault, slots]);
}
