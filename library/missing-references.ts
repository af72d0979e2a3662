/** References without a value: the failure carries all of them, so that they can be mended at once. */
import { FrondError, isFrondError } from '../app/errors.ts';
import type { ErrorCode } from '../app/errors.ts';

export interface MissingReference {
  readonly reference: string;
  /** Where it stands: the name of a variable, or the path of a value such as `database.password`. */
  readonly where: string;
  readonly code: ErrorCode;
}

/** Some references have no value; nothing was loaded. */
export class MissingReferences extends FrondError {
  readonly missing: readonly MissingReference[];

  constructor(missing: readonly MissingReference[]) {
    const malformed = missing.find(({ code }) => code === 'INVALID');
    const list = missing.map(({ where, reference }) => (where === reference ? where : `${where} (${reference})`));
    super(malformed?.code ?? missing[0]?.code ?? 'NOT_FOUND', 'library.missing', {
      count: missing.length,
      list: list.join(', '),
    });
    this.missing = missing;
  }
}

/** A reference and where it stands. */
export interface WantedReference {
  readonly reference: string;
  readonly where: string;
}

/** What `look` finds for each reference, or MissingReferences. */
export function lookUpAll<T>(
  wanted: Iterable<WantedReference>,
  look: (reference: string) => T,
): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  const missing: MissingReference[] = [];
  for (const { reference, where } of wanted) {
    try {
      if (!found.has(reference)) found.set(reference, look(reference));
    } catch (error) {
      if (!isFrondError(error)) throw error;
      missing.push({ reference, where, code: error.code });
    }
  }
  if (missing.length > 0) throw new MissingReferences(missing);
  return found;
}
