/** sheet in this language; the keys are those of en/sheet.ts. */
import type { Words } from '../say.ts';

export const sheet: Words = {
  'sheet.check': '検査',
  'sheet.code': '回復コード',
  'sheet.date': '作成日: {date}',
  'sheet.intro':
    'このシートと保管庫のファイルを持つ人は、保管庫を開けます。旅券のように、紙で、安全な場所に、コンピューターから離して保管してください。',
  'sheet.keep.1': 'パスフレーズがなくても、また鍵ファイルがある場合はそれがなくても保管庫を開けます。',
  'sheet.keep.2':
    'パスフレーズか回復コードを変更すると使えなくなります。そのときは新しいシートを作り、これを破棄してください。',
  'sheet.keep.3': 'ほかに控えを持つ人はいません。Frond がコードを再び表示することはできません。',
  'sheet.keepTitle': '知っておくこと',
  'sheet.step.1': 'Frond を起動し、保管庫のファイルを選びます。',
  'sheet.step.2': 'パスフレーズを求めるページで「回復コードを使う」を選びます。',
  'sheet.step.3':
    '7 つの組を入力します。大文字と小文字、空白、ハイフンは区別しません。各組の隣に Frond が検査文字を示します。ここに印刷されたものと同じはずです。',
  'sheet.step.4': '保管庫に新しいパスフレーズを付けます。',
  'sheet.stepsTitle': '使い方',
  'sheet.title': '回復シート',
  'sheet.vault': '保管庫',
  'sheet.where': '保管庫のファイルとバックアップの場所:',
};
