/** The small search window, and what settings say of tray and keys. */
export const quickWords = {
  'quick.title': 'Quick access',
  'quick.search': 'Search',
  'quick.placeholder': 'Search items',
  'quick.list': 'Items',
  'quick.none': 'No item matches.',
  'quick.hint': 'Enter copies the password · {keys} the username · {code} the code · Esc closes',
  'quick.locked': 'Frond is locked',
  'quick.locked.why': 'Unlock it with your passphrase; then open quick access again.',
  'quick.unlock': 'Unlock…',
  'setting.tray.none': 'This desktop has no place for the icon, so closing the window quits.',
} as const;
