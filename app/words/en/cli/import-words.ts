/** What `frond import` says. ICU message syntax, sorted. */
import { droppedWords } from '../dropped.ts';

export const importWords = {
  ...droppedWords,
  'ask.importPassword': 'Password of the file: ',
  'import.counts':
    '{format}: {fresh, number, ::group-off} new, {changed, number, ::group-off} changed, {same, number, ::group-off} as they were, {skipped, number, ::group-off} skipped.',
  'import.done':
    'Imported {items, plural, =0 {nothing: the vault has it all} one {# item} other {# items}}.{items, plural, =0 {} other { frond undo takes it back.}}',
  'import.dropped': 'Can’t be carried:',
  'import.dryRun': 'Nothing was changed: this was a rehearsal.',
  'import.kept': 'newer here: {fields}',
  'import.plain': 'Delete {path} when all is there: it holds every secret readably.',
  'import.skipped.asked': 'as asked',
  'import.skipped.inTrash': 'in the trash',
  'outcome.changed': 'changed',
  'outcome.new': 'new',
  'outcome.same': 'same',
  'outcome.skipped': 'skipped',
} as const satisfies Readonly<Record<string, string>>;
