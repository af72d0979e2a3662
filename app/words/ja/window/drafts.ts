/** drafts in this language; the keys are those of en/window/drafts.ts. */
import type { Words } from '../../say.ts';

export const draftWords: Words = {
  'draft.kept': '下書きとして残しました。',
  'draft.isKept': '下書きを保存',
  'draft.here': '{when} の変更が下書きに残っています。',
  'draft.goesOn': '{when} の下書きを続けます。',
  'draft.merged': 'その間に項目が変更されました。その変更もここに入っています。',
  'draft.count': '{count, plural, other {# 件の未完了の編集}}',
  'draft.newOf': '新規: {type}',
  'draft.gone': '項目は完全に削除されています。{when}',
  'draft.continue': '続ける',
  'draft.discard': '破棄',
  'draft.continueOf': '{name} {when} を続ける',
  'draft.discardOf': '{name}の下書きを破棄',
  'draft.discarded': '下書きを破棄しました。',
  'draft.wasGone': 'その間に項目が完全に削除されました。書いたものは新しい項目になります。',
  'conflict.title': 'その間に「{title}」が変更されました',
  'conflict.text':
    '編集中に同じ{count, plural, other {フィールド}}が変更されました。残すものを選んでください。今保管庫にあるものは、いずれにしても項目の履歴に残ります。',
  'conflict.mine': 'あなたの編集',
  'conflict.theirs': '今の保管庫',
  'conflict.removed': '削除済み',
  'conflict.use': 'これを使う',
  'conflict.allMine': 'すべて自分の編集',
  'conflict.allTheirs': 'すべて保管庫の内容',
};
