/** A name that several items bear: the failure carries them, so that people and programs can choose. */
import { FrondError } from '../errors.ts';

export interface Candidate {
  readonly id: string;
  readonly title: string;
  readonly folder: readonly string[];
  readonly subtitle: string;
}

export class AmbiguousItem extends FrondError {
  readonly candidates: readonly Candidate[];

  constructor(name: string, candidates: readonly Candidate[]) {
    super('AMBIGUOUS', 'item.ambiguous', { name, count: candidates.length });
    this.candidates = candidates;
  }
}
