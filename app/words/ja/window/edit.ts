/** edit in this language; the keys are those of en/window/edit.ts. */
import type { Words } from '../../say.ts';

export const editWords: Words = {
  'edit.newName': '新しい項目: {type}',
  'edit.name': '編集: {type}',
  'edit.title': 'タイトル',
  'edit.value': '値',
  'edit.fieldName': 'ラベル',
  'edit.unchanged': '変更なし – 入力すると置き換え',
  'edit.tags': 'タグ',
  'edit.tagsHint': 'タグを入力して Enter',
  'edit.removeTag': 'タグ {tag} を外す',
  'edit.folder': 'フォルダー',
  'edit.noFolder': 'フォルダーなし',
  'edit.addField': 'フィールドを追加',
  'edit.addUrl': 'ウェブサイトを追加',
  'edit.removeField': '{label}を外す',
  'edit.save': '保存',
  'edit.saveKeys': '保存 (Ctrl+S)',
  'edit.cancel': 'キャンセル',
  'edit.discarded': '変更を破棄しました。',
  'edit.removed': '「{label}」を外しました。',
  'edit.undone': '最後の操作を元に戻しました。',
  'edit.redone': '操作をやり直しました。',
};
