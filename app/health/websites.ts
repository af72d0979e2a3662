/** Websites whose connection isn't protected. Machines of one's own and of the local network are left alone. */

const privateHosts = [
  /^localhost$/,
  /\.(?:localhost|local|lan|home|internal|test|home\.arpa)$/,
  /^127\./,
  /^10\./,
  /^192\.168\./,
  /^172\.(?:1[6-9]|2\d|3[01])\./,
  /^169\.254\./,
  /^\[(?:::1|f[cd][0-9a-f]{2}:.*|fe[89ab][0-9a-f]:.*)\]$/,
];

/** The host of an address that begins with http: and leads into the open network; undefined for every other. */
export function insecureHost(text: string): string | undefined {
  if (!/^\s*http:/i.test(text)) return undefined;
  let host: string;
  try {
    host = new URL(text.trim()).hostname.toLowerCase();
  } catch {
    return undefined;
  }
  // A name without a dot is one of the local network.
  if (host === '' || (!host.includes('.') && !host.startsWith('['))) return undefined;
  return privateHosts.some((form) => form.test(host)) ? undefined : host;
}
