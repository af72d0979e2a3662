/** quick in this language; the keys are those of en/window/quick.ts. */
import type { Words } from '../../say.ts';

export const quickWords: Words = {
  'quick.title': 'クイックアクセス',
  'quick.search': '検索',
  'quick.placeholder': '項目を検索',
  'quick.list': '項目',
  'quick.none': '一致する項目はありません。',
  'quick.locked': 'Frond はロックされています',
  'quick.locked.why': 'パスフレーズでロックを解除してから、もう一度クイックアクセスを開いてください。',
  'quick.unlock': 'ロックを解除…',
  'setting.tray.none': 'このデスクトップにはアイコンの場所がないため、ウィンドウを閉じると終了します。',
  'quick.hint': 'Enter でパスワード · {keys} でユーザー名 · {code} でコードをコピー · Esc で閉じる',
};
