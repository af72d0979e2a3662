/**
 * Stamps say when a register was written and by which unlock: `<ISO time with ms, UTC>/<session id>`. They are compared
 * as text. A new one is later than every stamp in the vault even where clocks are wrong (a hybrid logical clock;
 * docs/MERGE.md, "Stamps").
 */

/** One unlock of a vault. */
export interface Session {
  /** Random id of this unlock; part of every stamp it makes. */
  readonly id: string;
  /** Milliseconds since 1970. */
  now(): number;
  /** Makes ids of items, folders, fields and URLs; random ones where it is absent (tests and samples give their own). */
  newId?(): string;
}

/** Before every real stamp: a register of an item that has none. */
export const noStamp = '';

const form = /^[0-8]\d{3}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z\/[A-Za-z0-9_-]{1,64}$/;
/** Stamps end with the year 8999, so that there is always a later time that four digits can write. */
const timeLength = 24;

/** The last one that was well-formed: mostly the next is the same, since one operation writes many. */
let known = noStamp;

/** A well-formed stamp as it is; anything else counts as no stamp, so that it can never win over a real one. */
export function asStamp(value: unknown): string {
  if (typeof value !== 'string') return noStamp;
  if (value === known) return value;
  if (!form.test(value) || Number.isNaN(stampMs(value))) return noStamp;
  known = value;
  return value;
}

/** ISO time of a stamp; 1970 for none. */
export function stampTime(stamp: string): string {
  return stamp === noStamp ? '1970-01-01T00:00:00.000Z' : stamp.slice(0, timeLength);
}

export function stampMs(stamp: string): number {
  return Date.parse(stampTime(stamp));
}

/** Makes stamps that are later than every one it has seen. */
export class StampClock {
  readonly #session: Session;
  #greatest = noStamp;
  #unseen: (() => void)[] = [];

  constructor(session: Session) {
    this.#session = session;
  }

  /** Looks at stamps when a new one is needed for the first time: opening a vault to read it need not. */
  seeLater(look: () => void): void {
    this.#unseen.push(look);
  }

  #look(): void {
    for (const look of this.#unseen.splice(0)) look();
  }

  /** Takes note of a stamp in the vault. */
  see(stamp: unknown): void {
    if (typeof stamp === 'string' && stamp > this.#greatest && asStamp(stamp) !== noStamp) this.#greatest = stamp;
  }

  next(): string {
    this.#look();
    const now = this.#session.now();
    const ms = this.#greatest === noStamp ? now : Math.max(now, stampMs(this.#greatest) + 1);
    this.#greatest = `${new Date(ms).toISOString()}/${this.#session.id}`;
    return this.#greatest;
  }

  now(): string {
    return new Date(this.#session.now()).toISOString();
  }

  /** Time of the latest stamp, milliseconds since 1970; 0 where there is none. */
  latest(): number {
    this.#look();
    return stampMs(this.#greatest);
  }

  /** Milliseconds by which the latest stamp is ahead of this machine's clock; 0 where it is not. */
  ahead(): number {
    return Math.max(0, this.latest() - this.#session.now());
  }
}
