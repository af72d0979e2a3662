/** A name that several items bear, as the command line lists them. */
export { AmbiguousItem } from '../app/developer/ambiguous-item.ts';
export type { Candidate } from '../app/developer/ambiguous-item.ts';
