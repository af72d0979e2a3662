/** References that a program or a template wants, all looked up before anything happens: what is missing is told at once. */
import { parseReference } from '../../app/developer/reference.ts';
import { FrondError, isFrondError } from '../../app/errors.ts';
import { valueOf } from '../resolve-item.ts';
import type { ErrorCode } from '../../app/errors.ts';
import type { OpenVault } from '../../app/vault/open-vault.ts';
import type { FoundValue } from '../resolve-item.ts';

export interface WantedReference {
  /** The variable, or the line of the template. */
  readonly where: string;
  readonly reference: string;
}

export interface MissingReference extends WantedReference {
  readonly code: ErrorCode;
}

/** Some references have no value; nothing was done. The failure carries them all. */
export class MissingReferences extends FrondError {
  readonly missing: readonly MissingReference[];

  constructor(reason: 'run.missing' | 'inject.missing', missing: readonly MissingReference[]) {
    const malformed = missing.find(({ code }) => code === 'INVALID');
    super(malformed?.code ?? missing[0]?.code ?? 'NOT_FOUND', reason, { count: missing.length });
    this.missing = missing;
  }
}

/** Throws INVALID for texts that are no references, before a vault is opened for them. */
export function checkReferences(wanted: readonly WantedReference[], reason: 'run.missing' | 'inject.missing'): void {
  failWith(reason, wanted, parseReference);
}

/** The value of each reference. */
export function lookUp(
  vault: OpenVault,
  wanted: readonly WantedReference[],
  reason: 'run.missing' | 'inject.missing',
): ReadonlyMap<string, FoundValue> {
  const found = new Map<string, FoundValue>();
  failWith(reason, wanted, (reference) => found.set(reference, found.get(reference) ?? valueOf(vault, reference)));
  return found;
}

function failWith(
  reason: 'run.missing' | 'inject.missing',
  wanted: readonly WantedReference[],
  look: (reference: string) => unknown,
): void {
  const missing: MissingReference[] = [];
  for (const one of wanted) {
    try {
      look(one.reference);
    } catch (error) {
      if (!isFrondError(error)) throw error;
      missing.push({ ...one, code: error.code });
    }
  }
  if (missing.length > 0) throw new MissingReferences(reason, missing);
}
