/** The text of a QR code that joins a Wi-Fi network, as phones read it (Wi-Fi Alliance, WPA3 specification, section 7). */

export interface WifiNetwork {
  readonly network: string;
  readonly password: string;
  /** As people write it: WPA2, WPA3, WEP … */
  readonly security: string;
  readonly hidden: boolean;
}

export function wifiText({ network, password, security, hidden }: WifiNetwork): string {
  const type = password === '' ? 'nopass' : /wep/i.test(security) ? 'WEP' : 'WPA';
  const secret = password === '' ? '' : `P:${escaped(password)};`;
  return `WIFI:T:${type};S:${escaped(network)};${secret}${hidden ? 'H:true;' : ''};`;
}

/** These part the fields, so a backslash stands before them. */
function escaped(text: string): string {
  return text.replace(/[\\;,:"]/g, '\\$&');
}
