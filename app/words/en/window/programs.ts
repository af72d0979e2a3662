/** Programs that read the vault: what people read. */
export const programsWords = {
  'programs.lastRead': 'last read {when}',
  'programs.neverRead': 'not read yet',
  'programs.elsewhere': 'noted on another computer, or earlier',
  'programs.change':
    'A new value reaches them at their next start. Renaming the item or the field, moving it or deleting it breaks references to it.',
  'programs.activity': 'Show in Activity',
  'programs.withdraw': 'Withdraw',
  'programs.withdrawOf': 'Withdraw the approval of {program}',
  'programs.withdrawn': '{program} will be asked about again.',
  'programs.allowed': 'May read without asking',
  'settings.section.programs': 'Programs',
  'programs.why':
    'What programs may read without asking, in a project on this computer, by frond run and frond inject. Withdrawn ones are asked about again.',
  'programs.none':
    'No program may read without asking. The first time that frond run gives a program something of the vault, it asks: on the terminal, or in this window.',
  'programs.reads': 'May read: {values}',
  'programs.refused': 'Never gets: {values}',
  'programs.asks': '{program} wants to read {count, plural, one {a value} other {# values}} of this vault',
  'programs.first':
    'It asks for this for the first time, by frond run. Without an answer it is refused within a minute.',
  'programs.program': 'Program',
  'programs.folder': 'Folder',
  'programs.values': 'What it wants',
  'programs.once': 'Allow once',
  'programs.always': 'Always allow',
  'programs.never': 'Never',
} as const;
