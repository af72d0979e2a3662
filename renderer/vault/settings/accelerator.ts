/** Keys as they are pressed, as Electron writes them (an "accelerator"), and as people read them. */

export interface Pressed {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly metaKey: boolean;
}

const named: Readonly<Record<string, string>> = {
  Space: 'Space',
  Enter: 'Enter',
  Insert: 'Insert',
  Home: 'Home',
  End: 'End',
  PageUp: 'PageUp',
  PageDown: 'PageDown',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
};

/** A modifier alone: more keys follow. */
export const isModifier = ({ key }: Pressed): boolean => /^(?:Control|Alt|AltGraph|Shift|Meta|Super|OS)$/.test(key);

/** The accelerator, or undefined where these keys can't be one for the whole system. */
export function acceleratorOf({ code, ctrlKey, altKey, shiftKey, metaKey }: Pressed): string | undefined {
  // By its place on the keyboard: Alt and Shift turn the letter itself into others.
  const key =
    /^Key([A-Z])$/.exec(code)?.[1] ?? /^Digit(\d)$/.exec(code)?.[1] ?? /^F\d{1,2}$/.exec(code)?.[0] ?? named[code];
  if (key === undefined || !(ctrlKey || altKey || metaKey)) return undefined;
  const modifiers = [ctrlKey && 'Control', altKey && 'Alt', shiftKey && 'Shift', metaKey && 'Super'];
  return [...modifiers.filter((one) => one !== false), key].join('+');
}

/** The keys, one by one. */
export const keysIn = (accelerator: string): readonly string[] =>
  accelerator.split('+').map((key) => (key === 'Control' || key === 'CommandOrControl' ? 'Ctrl' : key));
