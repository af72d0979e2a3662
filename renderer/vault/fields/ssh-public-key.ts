/** What an SSH public key says of itself: `ssh-ed25519 AAAA… comment` (RFC 4253, section 6.6; the form of authorized_keys). */

export interface PublicKey {
  readonly keyType: string;
  readonly comment: string;
  /** As `ssh-keygen -l` writes it. */
  readonly fingerprint: string;
}

const names: Readonly<Record<string, string>> = {
  'ssh-ed25519': 'Ed25519',
  'ssh-rsa': 'RSA',
  'ssh-dss': 'DSA',
  'sk-ssh-ed25519@openssh.com': 'Ed25519-SK',
  'sk-ecdsa-sha2-nistp256@openssh.com': 'ECDSA-SK',
};

export async function readPublicKey(text: string): Promise<PublicKey | undefined> {
  const match = /^\s*((?:ssh|ecdsa|sk)-[a-z0-9@.-]+) ([A-Za-z0-9+/]+={0,2})(?:[ \t]+([^\n]*))?\s*$/.exec(text);
  const [, algorithm = '', base64 = '', comment = ''] = match ?? [];
  if (match === null) return undefined;
  let blob: Uint8Array<ArrayBuffer>;
  try {
    blob = Uint8Array.from(atob(base64), (symbol) => symbol.charCodeAt(0));
  } catch {
    return undefined;
  }
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', blob));
  const hash = btoa(String.fromCharCode(...digest)).replace(/=+$/, '');
  const keyType = names[algorithm] ?? (algorithm.startsWith('ecdsa-') ? 'ECDSA' : algorithm);
  return { keyType, comment: comment.trim(), fingerprint: `SHA256:${hash}` };
}
