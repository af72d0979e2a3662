/** toolbox-errors in this language; the keys are those of en/toolbox-errors.ts. */
import type { Words } from '../say.ts';

export const toolboxErrors: Words = {
  'flet.notText':
    '暗号化できるのは完全な文字だけですが、このテキストには文字の半分が含まれています。何も行われませんでした。入力し直してください。',
  'flet.refused':
    'テキストは拒否されました。破損しているか、別の形式か、別の秘密で作られています。何も行われませんでした。',
  'hash.empty': 'パスワードが空です。ハッシュは作成されませんでした。',
  'hash.form': 'これはbcryptやArgon2のハッシュではありません。すべてコピーされたか確認してください。',
  'hash.tooCostly': 'このハッシュは通常より多くのメモリーや時間を要求します。計算しませんでした。',
  'hash.tooLong':
    'bcryptが見るのは最初の{most, number}バイトだけで、このパスワードはそれより長いです。計算しませんでした。Argon2idを使うか、先にSHA-256でハッシュしてください。',
  'hash.zeroByte':
    'bcryptはゼロバイトで止まり、このパスワードには含まれています。計算しませんでした。Argon2idを使うか、先にSHA-256でハッシュしてください。',
  'jwt.algorithm': 'トークンは拒否されました。選ばれたアルゴリズムで署名されていません。',
  'jwt.audience': 'トークンは拒否されました。対象者が異なります。どの対象者向けかを指定してください。',
  'jwt.claims': 'トークンは拒否されました。クレームの一つが正しくありません。',
  'jwt.claimsForm': 'クレームが\'{\'"role": "admin"\'}\'のようなJSONオブジェクトではありません。署名しませんでした。',
  'jwt.expired': 'トークンは拒否されました。期限が切れています。',
  'jwt.issuer': 'トークンは拒否されました。発行者が異なります。',
  'jwt.key': 'トークン用の鍵ではありません。秘密、またはPEMかJWKのEd25519鍵が必要です。何も行われませんでした。',
  'jwt.malformed':
    'JSON Web Tokenではありません。点で区切られたbase64urlの3つの部分が必要です。すべてコピーされたか確認してください。',
  'jwt.malformedRefused': 'トークンは拒否されました。JSON Web Tokenではないか、破損しています。',
  'jwt.notYet': 'トークンは拒否されました。まだ有効ではありません。',
  'jwt.otherKey':
    'この鍵は{algorithm}用ではありません。何も行われませんでした。別のアルゴリズムか別の鍵を選んでください。',
  'jwt.publicKey': '公開鍵では検証しかできません。署名しませんでした。秘密鍵を指定してください。',
  'jwt.shortSecret':
    '秘密が{least, number}バイトより短く、推測される恐れがあります。署名しませんでした。より長いものを使ってください。',
  'jwt.signature': 'トークンは拒否されました。別の鍵で署名されたか、改変されています。',
  'jwt.time': 'クレーム{name}は1970年からの秒数でなければなりません。署名しませんでした。',
  'programs.gone': 'このプログラムはもう回答を待っていません。何も許可されませんでした。',
  'toolbox.noSecret': '秘密が空では何も守れません。何も行われませんでした。指定してください。',
};
