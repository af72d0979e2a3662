/** References that a program or a template wants, all looked up before anything happens: what is missing is told at once. */
import { parseReference } from '../../app/developer/reference.ts';
import { FrondError, isFrondError } from '../../app/errors.ts';
import type { MissingValue, PlacedReference } from '../../app/background/operations.ts';

type Reason = 'run.missing' | 'inject.missing';

/** Some references have no value; nothing was done. The failure carries them all. */
export class MissingReferences extends FrondError {
  readonly missing: readonly MissingValue[];

  constructor(reason: Reason, missing: readonly MissingValue[]) {
    const malformed = missing.find(({ code }) => code === 'INVALID');
    super(malformed?.code ?? missing[0]?.code ?? 'NOT_FOUND', reason, { count: missing.length });
    this.missing = missing;
  }
}

/** Throws INVALID for texts that are no references, before a vault is opened for them. */
export function checkReferences(wanted: readonly PlacedReference[], reason: Reason): void {
  const missing = wanted.flatMap((one) => {
    try {
      parseReference(one.reference);
      return [];
    } catch (error) {
      if (!isFrondError(error)) throw error;
      return [{ ...one, code: error.code }];
    }
  });
  if (missing.length > 0) throw new MissingReferences(reason, missing);
}
