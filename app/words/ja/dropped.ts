/** What an import can’t carry, in this language; the keys are those of en/dropped.ts. */
import type { Words } from '../say.ts';

export const droppedWords: Words = {
  'dropped.attachmentDamaged': '添付ファイル {detail} が壊れています',
  'dropped.attachmentMissing': '添付ファイル {detail} がファイルにありません',
  'dropped.attachmentTooLarge': '添付ファイル {detail} が大きすぎます',
  'dropped.autoType': '自動入力の設定: Frond は入力しません',
  'dropped.code': 'ワンタイムコード {detail} は読めません。秘密の欄として残します',
  'dropped.colours': '色',
  'dropped.controlCharacters': '見えない制御文字はそのまま残しました',
  'dropped.extraCells': '{detail} 行目は見出しよりセルが多いです',
  'dropped.groupNotes': 'フォルダー {detail} のメモ: フォルダーにメモはありません',
  'dropped.groupTags': 'フォルダー {detail} のタグ: フォルダーにタグはありません',
  'dropped.history': '以前の版 ({detail})',
  'dropped.icon': 'アイコン',
  'dropped.item': '{detail} 番目は読める項目ではありません',
  'dropped.line': '{detail} 行目は読めるワンタイムコードではありません',
  'dropped.overrideUrl': '置き換え用の URL',
  'dropped.passkey': 'パスキー ({detail})',
  'dropped.session': 'ブラウザー自身のセッションで、ログインではありません',
};
