/** Which key does what in the vault page. Inside a text box the usual editing keys win. */

export const actionNames = [
  'new',
  'search',
  'palette',
  'lock',
  'copyPassword',
  'copyUsername',
  'copyCode',
  'addCode',
  'generator',
  'toolbox',
  'backups',
  'import',
  'openUrl',
  'edit',
  'save',
  'favourite',
  'moveToFolder',
  'duplicate',
  'archive',
  'trash',
  'undo',
  'redo',
  'shortcuts',
  'settings',
  'about',
  'whatsNew',
  'openVault',
  'newVault',
] as const;
export type KeyAction = (typeof actionNames)[number] | { readonly sidebar: number };

export interface KeyPress {
  readonly key: string;
  /** Ctrl, or Cmd on macOS. */
  readonly control: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
}

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/**
 * A press as the keys of this page are written. A keyboard of other letters (Arabic, Greek, Cyrillic …) has none of them: there a key with
 * Control means the letter that stands in its place on an English one, as it does in other programs.
 */
export function pressOf({ key, code, ctrlKey, metaKey, shiftKey, altKey }: Pressed): KeyPress {
  const control = ctrlKey || metaKey;
  const [, letter] = /^Key([A-Z])$/.exec(code) ?? [];
  const isOther = control && /^[^\u0020-\u007e]$/u.test(key);
  return {
    key: isOther && letter !== undefined ? letter.toLowerCase() : key,
    control,
    shift: shiftKey,
    alt: altKey,
  };
}

export interface KeyPlace {
  /** The focus is in a text box. */
  readonly typing: boolean;
  /** Text is selected, so that copying means copying that. */
  readonly selection: boolean;
}

const withControl: Readonly<Record<string, KeyAction>> = {
  n: 'new',
  f: 'search',
  k: 'palette',
  l: 'lock',
  b: 'copyUsername',
  u: 'openUrl',
  e: 'edit',
  s: 'save',
  g: 'generator',
  d: 'favourite',
  ',': 'settings',
};

export function keyAction(press: KeyPress, place: KeyPlace): KeyAction | undefined {
  const { control, shift, alt } = press;
  if (alt) return undefined;
  const key = press.key.toLowerCase();
  if (!control) {
    if (place.typing) return undefined;
    if (press.key === '/') return 'search';
    if (press.key === '?') return 'shortcuts';
    return press.key === 'Delete' && !shift ? 'trash' : undefined;
  }
  if (key === 'z' && !place.typing) return shift ? 'redo' : 'undo';
  if (key === 'y' && !place.typing && !shift) return 'redo';
  if (key === 'c' && shift) return place.typing ? undefined : 'copyCode';
  if (shift) return key === 'm' ? 'moveToFolder' : undefined;
  if (key === 'c') return place.selection ? undefined : 'copyPassword';
  if (/^[1-9]$/.test(key)) return { sidebar: Number(key) };
  return Object.hasOwn(withControl, key) ? withControl[key] : undefined;
}

/** A key that writes a letter, digit, sign or space. */
export function writes(press: KeyPress): boolean {
  // Names of keys that write nothing have several letters.
  return !press.control && !press.alt && /^.$/u.test(press.key);
}

/** A letter, digit or sign that begins a search when it is typed outside a text box. */
export function beginsSearch(press: KeyPress, place: KeyPlace): boolean {
  return writes(press) && press.key !== ' ' && !place.typing;
}

/** How the keys of an action are written. */
export const keysOf: Readonly<Partial<Record<string, string>>> = {
  new: 'Ctrl+N',
  search: 'Ctrl+F',
  palette: 'Ctrl+K',
  lock: 'Ctrl+L',
  copyPassword: 'Ctrl+C',
  copyUsername: 'Ctrl+B',
  copyCode: 'Ctrl+Shift+C',
  openUrl: 'Ctrl+U',
  edit: 'Ctrl+E',
  save: 'Ctrl+S',
  generator: 'Ctrl+G',
  favourite: 'Ctrl+D',
  moveToFolder: 'Ctrl+Shift+M',
  trash: 'Delete',
  undo: 'Ctrl+Z',
  redo: 'Ctrl+Shift+Z',
  shortcuts: '?',
  settings: 'Ctrl+,',
};
