/** Tags as a whole: what people read. */
export const tagsWords = {
  'tags.choose': 'Choose a tag…',
  'tags.menu': 'Tag “{name}”',
  'tags.rename': 'Rename tag',
  'tags.renameEntry': 'Rename tag…',
  'tags.name': 'Name of the tag',
  'tags.renameYes': 'Rename',
  'tags.mergeYes': 'Merge',
  'tags.merges': 'There is a tag “{name}” already. The two become one.',
  'tags.noComma': 'A comma parts tags and can’t be a part of one.',
  'tags.removeEntry': 'Remove tag from all items',
  'tags.renamed':
    '{count, plural, one {Tag “{tag}” is called “{name}” now, in # item.} other {Tag “{tag}” is called “{name}” now, in # items.}}',
  'tags.merged':
    '{count, plural, one {“{tag}” has become “{name}” in # item.} other {“{tag}” has become “{name}” in # items.}}',
  'tags.removed': '{count, plural, one {Tag “{tag}” was taken off # item.} other {Tag “{tag}” was taken off # items.}}',
  'place.menu': 'Actions for {name}',
} as const;
