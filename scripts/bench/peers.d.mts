/** Types of what tests use of peers.mjs. */
export function find(program: string): string | undefined;
export function peerEnvironment(): { readonly PATH: string; readonly LD_LIBRARY_PATH: string };
