/** messages in this language; the keys are those of en/window/messages.ts. */
import type { Words } from '../../say.ts';

export const messagesWords: Words = {
  'toast.undo': '元に戻す',
  'toast.dismiss': 'メッセージを閉じる',
  copied: '{label}をコピーしました。',
  'copied.clears': '{label}をコピーしました。クリップボードは {seconds} 秒後に消去されます。',
  'copy.no.secret': 'この種類の項目にはコピーするパスワードがありません。',
  'copy.no.username': 'この種類の項目にはコピーするユーザー名がありません。',
  'url.none': 'この項目にウェブサイトはありません。',
  'undo.done': '元に戻しました: {name}',
  'undo.nothing': '元に戻すものはありません。',
  'redo.done': 'やり直しました: {name}',
  'redo.nothing': 'やり直すものはありません。',
  'trash.done': '{count, plural, =1 {「{title}」をゴミ箱に入れました。} other {# 個の項目をゴミ箱に入れました。}}',
  'trash.restored': '{count, plural, =1 {「{title}」が戻りました。} other {# 個の項目が戻りました。}}',
  'trash.empty': 'ゴミ箱を空にする',
  'trash.emptyTitle': '{count, plural, other {# 個の項目を完全に削除しますか?}}',
  'trash.emptied': '{count, plural, other {# 個の項目を完全に削除しました。}}',
  'archive.done': '{count, plural, =1 {「{title}」をアーカイブしました。} other {# 個の項目をアーカイブしました。}}',
  'archive.undone':
    '{count, plural, =1 {「{title}」をアーカイブから出しました。} other {# 個の項目をアーカイブから出しました。}}',
  'duplicate.done': '{count, plural, =1 {「{title}」を複製しました。} other {# 個の項目を複製しました。}}',
  'remove.title': '{count, plural, =1 {「{title}」を完全に削除しますか?} other {# 個の項目を完全に削除しますか?}}',
  'remove.text': '履歴も一緒に消え、元に戻せません。以前のバックアップには残っています。',
  'remove.yes': '完全に削除',
  'remove.done': '{count, plural, =1 {「{title}」を完全に削除しました。} other {# 個の項目を完全に削除しました。}}',
  'confirm.no': 'キャンセル',
  'backup.verified': 'バックアップを確認しました: {count, plural, other {# 個の項目}}',
};
