/** Programs that read the vault, in this language; the keys are those of en/window/programs.ts. */
import type { Words } from '../../say.ts';

export const programsWords: Words = {
  'programs.lastRead': '最後の読み取り：{when}',
  'programs.neverRead': 'まだ読まれていません',
  'programs.elsewhere': '別のコンピューターまたは以前の記録',
  'programs.change':
    '新しい値は次回の起動時に渡されます。アイテムやフィールドの名前の変更、移動、削除をすると参照が壊れます。',
  'programs.activity': 'アクティビティで表示',
  'programs.withdraw': '取り消す',
  'programs.withdrawOf': '{program}の許可を取り消す',
  'programs.withdrawn': '{program}については再び確認します。',
  'programs.allowed': '確認なしで読み取り可',
  'settings.section.programs': 'プログラム',
  'programs.why':
    'このコンピューターのプロジェクトで、frond runとfrond injectを通じてプログラムが確認なしで読める値です。取り消すと再び確認します。',
  'programs.none':
    '確認なしで読めるプログラムはありません。frond runがプログラムに保管庫の値を初めて渡すとき、端末またはこのウィンドウで確認します。',
  'programs.reads': '読み取り可：{values}',
  'programs.refused': '決して渡さない：{values}',
  'programs.asks': '{program}がこの保管庫の値を{count, plural, other {#件}}読もうとしています',
  'programs.first': 'frond runを通じた初めての要求です。回答がなければ1分以内に拒否されます。',
  'programs.program': 'プログラム',
  'programs.folder': 'フォルダー',
  'programs.values': '要求する値',
  'programs.once': '一度だけ許可',
  'programs.always': '常に許可',
  'programs.never': '許可しない',
};
