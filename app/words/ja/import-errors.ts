/** Failures of imports in this language; the keys are those of en/import-errors.ts. */
import type { Words } from '../say.ts';

export const importErrors: Words = {
  'import.accountRestricted':
    'この Bitwarden の書き出しはアカウントの鍵で暗号化されていて、その鍵はファイルにありません。何も変更していません。「パスワード保護」または JSON を選んで書き出し直してください。',
  'import.cancelled': '取り込みを中止しました。何も変更していません。',
  'import.codeLine':
    '{line, number, ::group-off} 行目は読めるワンタイムコードではありません。何も変更していません。確かめるか、取り除いてください。',
  'import.csvAfterQuote':
    '{line, number, ::group-off} 行目の閉じ引用符の後に文字があります。何も変更していません。ファイルを書き出し直してください。',
  'import.csvUnclosed':
    '{line, number, ::group-off} 行目の引用符が閉じられていません。何も変更していません。ファイルを書き出し直してください。',
  'import.damaged':
    'ファイルが壊れているか途切れています{place, select, other { ({place})}}。何も変更していません。書き出し直してください。',
  'import.doctype': 'ファイルが文書型を宣言しています。パスワード管理アプリはそうしません。何も変更していません。',
  'import.empty': 'ファイルが空です。何も変更していません。書き出し直してください。',
  'import.encoding':
    'ファイルは UTF-8 や UTF-16 のテキストではありません。何も変更していません。まず UTF-8 で保存してください。',
  'import.fileChanged':
    '{path} は取り込んだファイルではなくなっています。削除していません。削除する前に確かめてください。',
  'import.gone': 'この取り込みはその間に片付けられました。何も変更していません。ファイルを選び直してください。',
  'import.keyWrong': 'パスワードか鍵ファイルが違います。何も変更していません。両方を確かめてもう一度試してください。',
  'import.missingPart': 'アーカイブに {name} がありません。何も変更していません。書き出し直してください。',
  'import.needsPassword': 'ファイルはロックされています。何も変更していません。パスワードを入力してください。',
  'import.notJson': 'ファイルは正しい JSON ではありません。何も変更していません。書き出し直してください。',
  'import.passArchive':
    'これは pass の保管庫です。ご自身の gpg でしか開けず、ウィンドウは gpg を起動しません。何も変更していません。コマンドラインで取り込んでください: frond import ファイル。',
  'import.running': '取り込みの途中です。ほかには何も変更していません。終わるまで待つか、中止してください。',
  'import.twice':
    'アーカイブに {name} という名前のファイルが二つあり、どちらが正しいか分かりません。何も変更していません。書き出し直してください。',
  'import.tooCostly':
    'このファイルを開くには負担が大きすぎます ({cost})。何も変更していません。負担を下げて保存し、書き出し直してください。',
  'import.tooDeep': 'ファイルの入れ子が深すぎます。何も変更していません。',
  'import.tooLarge':
    'ファイルが大きすぎます。最大 {mebibytes, number, ::group-off} MiB です。何も変更していません。分けて書き出してください。',
  'import.tooMany':
    'ファイルの中身が多すぎます。一種類につき最大 {most, number, ::group-off} です。何も変更していません。分けて書き出してください。',
  'import.unknown':
    'Frond が知っている書き出しではありません。何も変更していません。Bitwarden、Chrome、Edge、Firefox、Apple のパスワード、LastPass、KeePass、KeePassXC、1Password、Dashlane、Proton Pass、Enpass、Aegis、Google Authenticator、otpauth URI の一覧、.env ファイル、Frond 自身の書き出しを読めます。',
  'import.unsupported':
    'Frond は {what} を読めません。何も変更していません。より新しい形か、より普通の形で保存してください。',
  'import.vaultChanged':
    'その間に保管庫が変わりました。何も取り込んでいません。今取り込むとどうなるかを見て、もう一度試してください。',
  'import.wrongPassword':
    'このパスワードではファイルが開きません。何も変更していません。確かめてもう一度試してください。',
  'import.zipEncrypted':
    'アーカイブ自体が暗号化されています。何も変更していません。展開してから中身を取り込んでください。',
  'import.zipMethod':
    'アーカイブは Frond が読めない方法で圧縮されています (方法 {method, number})。何も変更していません。',
};
