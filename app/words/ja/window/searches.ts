/** searches in this language; the keys are those of en/window/searches.ts. */
import type { Words } from '../../say.ts';

export const searchesWords: Words = {
  'search.badValue': '「{term}」はここでは意味がないため無視しました。使えるもの：{known}。',
  'search.badDate': '「{term}」は日付ではないため無視しました。2026、2026-03、2026-03-31 のように入力してください。',
  'searches.save': '検索を保存…',
  'searches.hint': '「{query}」に一致するものを表示します。後から追加したものも含みます。',
  'searches.name': '検索の名前',
  'searches.yes': '検索を保存',
  'searches.saved': '検索「{name}」を保存しました。',
  'searches.rename': '検索の名前を変更',
  'searches.renameYes': '名前を変更',
  'searches.renameEntry': '検索の名前を変更…',
  'searches.removeEntry': '検索を削除',
  'searches.removed': '検索「{name}」を削除しました。',
  'searches.menu': '検索「{name}」',
  'shortcuts.conditions': '言葉以外で検索',
  'condition.place': 'タグ、フォルダー、種類',
  'condition.text': 'タイトル、ユーザー名、ウェブサイト、メモ',
  'condition.has': '項目が持つもの',
  'condition.is': '状態と健全性',
  'condition.changed': '最後の変更',
  'condition.not': '語を除く、続いた語',
};
