/** Failures of the commands for files, one-time codes and the editor of items: what happened, what was (not) lost, and what to do. */
export const itemErrors = {
  'attachment.ambiguous':
    '{count} files of this item are called {name}. Nothing was changed. Choose one by its id: {ids}.',
  'attachment.near': 'This item has no file {name}. Nothing was changed. Did you mean {near}?',
  'attachment.noSuch': 'This item has no file {name}. Nothing was changed. See frond show.',
  'code.byCounter':
    'This is a code by counter: to read it is to change the vault, which a reference can’t. Nothing was changed. Use frond totp.',
  'code.inTrash':
    'This item is in the trash, so its counter stays as it is. Nothing was changed. Use frond restore first.',
  'code.noCode': 'There is no such one-time code in this item. Nothing was changed. Add one with --totp-stdin.',
  'editor.failed': 'The editor {editor} ended with an error ({status}). Nothing was saved.',
  'itemText.changed':
    '{key} stands for what the item is and can’t be changed{line, plural, =0 {} other { (line {line, number, ::group-off})}}. Nothing was changed. Put {was} back.',
  'itemText.empty': 'The text is empty. Nothing was changed. Remove an item with frond remove.',
  'itemText.kind':
    'There is no kind {kind} of field (line {line, number, ::group-off}). Nothing was changed. Choose one of {kinds}.',
  'itemText.malformed':
    'This is not valid YAML (line {line, number, ::group-off}, column {column, number, ::group-off}). Nothing was changed.',
  'itemText.noName': 'A field has no name (line {line, number, ::group-off}). Nothing was changed.',
  'itemText.shape':
    '{key} has another form than it should (line {line, number, ::group-off}): {wanted, select, list {a list} map {names and values} number {a whole number of days} boolean {true or false} date {a date like 2026-12-31} other {a text}}. Nothing was changed.',
  'itemText.twice': '{key} stands there twice (line {line, number, ::group-off}). Nothing was changed. Remove one.',
  'itemText.unknownId':
    'The item has no {kind, select, url {web address} other {field}} with the id {id} (line {line, number, ::group-off}). Nothing was changed. Leave the id out for a new one.',
  'itemText.unknownKey':
    'There is nothing called {key} here (line {line, number, ::group-off}). Nothing was changed. Fields of your own go under fields.',
  'itemText.unknownKeyNear':
    'There is nothing called {key} here (line {line, number, ::group-off}). Nothing was changed. Did you mean {near}?',
  'usage.editorAlone': '--editor changes everything at once. Give it without other changes.',
  'usage.removeNeedsOutput': '--remove goes with -o FILE. Without -o the file is taken off the item anyway.',
} as const satisfies Readonly<Record<string, string>>;
