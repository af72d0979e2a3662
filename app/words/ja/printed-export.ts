/** The sheet of all items that is printed. ICU message syntax, sorted. */
import type { Words } from '../say.ts';

export const printedExport: Words = {
  'printed.archived': 'アーカイブ済み',
  'printed.bin': 'ゴミ箱',
  'printed.empty': '無題',
  'printed.expires': '有効期限',
  'printed.made': '{items, plural, other {# 個の項目}}、{date}',
  'printed.no': 'いいえ',
  'printed.noFolder': 'フォルダーなし',
  'printed.notes': 'メモ',
  'printed.tags': 'タグ',
  'printed.title': 'パスワードと秘密',
  'printed.warning': 'この紙を手にした人は誰でもすべてを読めます。パスポートのように保管してください。',
  'printed.website': 'Web サイト',
  'printed.yes': 'はい',
};
