/** tags in this language; the keys are those of en/window/tags.ts. */
import type { Words } from '../../say.ts';

export const tagsWords: Words = {
  'tags.choose': 'タグを選択…',
  'tags.menu': 'タグ「{name}」',
  'tags.rename': 'タグの名前を変更',
  'tags.renameEntry': 'タグの名前を変更…',
  'tags.name': 'タグの名前',
  'tags.renameYes': '変更',
  'tags.mergeYes': '統合',
  'tags.merges': 'タグ「{name}」はすでにあります。2 つは 1 つになります。',
  'tags.noComma': 'コンマはタグの区切りなので、タグには使えません。',
  'tags.removeEntry': 'すべての項目からタグを外す',
  'tags.renamed': '{count, plural, other {# 個の項目でタグ「{tag}」を「{name}」に変更しました。}}',
  'tags.merged': '{count, plural, other {# 個の項目で「{tag}」を「{name}」に統合しました。}}',
  'tags.removed': '{count, plural, other {# 個の項目からタグ「{tag}」を外しました。}}',
  'place.menu': '{name} の操作',
};
