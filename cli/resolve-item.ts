/** The one item that a name or a reference on the command line means: the same as for programs. */
export { oneItem, valueOf } from '../app/developer/one-item.ts';
export type { FoundValue } from '../app/developer/one-item.ts';
