/** timeline in this language; the keys are those of en/window/timeline.ts. */
import type { Words } from '../../say.ts';

export const timelineWords: Words = {
  'timeline.name': '履歴',
  'timeline.by.now': 'ロック解除の後',
  'timeline.by.here': 'このコンピューターの Frond で',
  'timeline.by.elsewhere': '別のプログラムかコンピューターで',
  'timeline.before': '前:',
  'timeline.after': '後:',
  'timeline.attachment': '添付',
  'timeline.tag': 'タグ',
  'timeline.days': '{days, plural, other {# 日}}',
  'timeline.wasNamed': '以前の名前は「{name}」',
  'timeline.secretSet': '設定',
  'timeline.secretChanged': '変更',
  'timeline.secretRemoved': '削除',
  'timeline.created': '{when} に作成',
  'timeline.cleared': '{when} までの履歴を消去しました。',
  'timeline.clear': '履歴を消去…',
  'timeline.clearTitle': '「{title}」の履歴を消去しますか?',
  'timeline.clearText':
    '{count, plural, other {# 個の以前の値}}が消えます。パスワードや外した添付も含み、ここでも、この保管庫と統合されるすべてのコピーでも消えます。元に戻せず、この項目に以前行ったことも元に戻せなくなります。以前のバックアップには残っています。',
  'timeline.clearYes': '履歴を消去',
  'detail.trashedAt': '{when} からゴミ箱にあります。完全に削除するまで残ります。',
  'row.deleted': '{when} に削除',
  'action.undoOf': '元に戻す: {name}',
  'action.redoOf': 'やり直す: {name}',
  'toast.redo': 'やり直す',
  'timeline.clearDone': '「{title}」の履歴を消去しました。',
};
