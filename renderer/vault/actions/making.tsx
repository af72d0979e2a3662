/** The generator as a dialog over the page. */
import { GeneratorSheet } from '../making/generator-sheet-lazy.tsx';
import type { Tools } from './tools.ts';

export interface MakingActions {
  readonly generator: () => void;
}

export function makingActions({ page }: Tools): MakingActions {
  return {
    generator: () => page.show((close) => <GeneratorSheet close={close} />),
  };
}
