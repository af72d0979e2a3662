/** The sheet of all items that is printed. ICU message syntax, sorted. */
export const printedExport = {
  'printed.archived': 'archived',
  'printed.bin': 'Recycle Bin',
  'printed.empty': 'Untitled',
  'printed.expires': 'Expires',
  'printed.made': '{items, plural, one {# item} other {# items}}, {date}',
  'printed.no': 'No',
  'printed.noFolder': 'Without a folder',
  'printed.notes': 'Notes',
  'printed.tags': 'Tags',
  'printed.title': 'Passwords and secrets',
  'printed.warning': 'Everything on these pages can be read by anyone who holds them. Keep them like a passport.',
  'printed.website': 'Website',
  'printed.yes': 'Yes',
} as const satisfies Readonly<Record<string, string>>;
