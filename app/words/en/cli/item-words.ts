/** What the commands for files, one-time codes and the editor of items say besides errors and help. ICU message syntax, sorted. */
export const itemWords = {
  'ask.editText': 'Edit it again? (Y/n) ',
  'ask.resumeText': 'Your text of {savedAt} was not saved then. Go on with it? (Y/n) ',
  'attach.done': 'Attached {count, plural, one {“{name}”} other {# files}} to “{title}”.',
  'detach.removed': 'Took “{name}” off “{title}”. frond undo brings it back.',
  'detach.written': 'Wrote {path}, readable by you only.',
  'editor.changedSince': '“{title}” has changed since that text was kept: only what you change in it is changed.',
  'editor.close': 'Save and close the editor to change the item. Leave the text as it is to change nothing.',
  'editor.fields':
    'Fields: name, value, kind ({kinds}). A field without an id is new; one that is left out is removed.',
  'editor.kept':
    'Your text is kept, encrypted. Go on with it by frond edit --editor, or change the item some other way.',
  'editor.others': 'expires is a date like 2026-12-31, rotateEvery a number of days. What is left out is emptied.',
  'editor.resumed': 'This is your text of {savedAt}, which was not saved then.',
  'editor.secret': 'The values of secrets stand here too.',
  'totp.clockWrong':
    'The clock of this computer seems to be wrong. Codes by time need a right one: the website may refuse this one.',
  'totp.counter': 'This was code number {counter, number, ::group-off}. The counter moved on.',
  'totp.left': 'Good for {seconds, plural, one {# more second} other {# more seconds}}.',
} as const satisfies Readonly<Record<string, string>>;
