/** Items for `--json`. */
export { publicItem, publicVersion } from '../app/vault/public-item.ts';
export type { PublicField, PublicItem, PublicVersion } from '../app/vault/public-item.ts';
