/**
 * Frond for programs: `import … from 'frond'`. Vaults and their values, configuration with references, and what the Python tools that
 * Frond comes from do. Described in docs/LIBRARY.md.
 *
 * Everything that fails throws a FrondError, whose `code` says what kind of failure it is and whose `message` says what happened.
 */
export { openVault } from './open-vault.ts';
export type { ItemChange, ItemFilter, NewItem, OpenOptions, Passphrase, Vault, VaultItem } from './types.ts';
export { loadSecrets } from './load-secrets.ts';
export type { LoadOptions } from './load-secrets.ts';
export { loadEnv } from './load-env.ts';
export type { LoadEnvOptions } from './load-env.ts';
export { aesGcmDecrypt, aesGcmEncrypt, getSecret } from './flask-vault.ts';
export type { CredentialsOptions, MasterKeyOptions } from './flask-vault.ts';
export { Fernet, MultiFernet } from './fernet.ts';
export type { FernetDecryptOptions, FernetEncryptOptions, Pieces } from './fernet.ts';
export { decrypt, decryptAesGcm256, encrypt, encryptAesGcm256 } from '../app/developer/flet.ts';
export type { FletOptions } from '../app/developer/flet.ts';
export { hashPassword, needsRehash, verifyPassword } from './password-hash.ts';
export type { Argon2Options, BcryptOptions, HashOptions } from './password-hash.ts';
export { decodeJwt, signJwt, verifyJwt } from './jwt.ts';
export type { Claims, SignOptions, VerifyOptions } from './jwt.ts';
export { AmbiguousItem } from '../app/developer/ambiguous-item.ts';
export type { Candidate } from '../app/developer/ambiguous-item.ts';
export { MissingReferences } from './missing-references.ts';
export type { MissingReference } from './missing-references.ts';
export { FrondError, isFrondError } from '../app/errors.ts';
export type { ErrorCode, ErrorParams } from '../app/errors.ts';
export type { Attachment, FieldKind, ItemType, ItemUrl } from '../app/vault/item.ts';
export type { Data } from './data.ts';
