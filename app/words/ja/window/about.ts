/** about in this language; the keys are those of en/window/about.ts. */
import type { Words } from '../../say.ts';

export const aboutWords: Words = {
  'action.about': 'Frond について',
  'action.whatsNew': '新着情報',
  'action.openVault': '別の保管庫を開く…',
  'action.newVault': '新しい保管庫…',
  'about.title': 'Frond について',
  'about.version': 'バージョン {version}',
  'about.compat': '開発用の実行環境です。セキュリティ更新がないため、本物のパスワードを保存しないでください。',
  'about.made':
    'あなた自身の暗号化ファイルひとつ。アカウントもサーバーもなく、どこにも何も送りません。MIT ライセンスの自由なソフトウェアです。',
  'about.licences': '使っているもの',
  'about.noText': 'このパッケージに独自の文面はありません。ライセンスはこの名前の標準のものです。',
  'news.title': '新着情報',
  'news.updated': 'Frond はバージョン {version} に更新されました。',
  'news.show': '新着情報',
  'news.dismiss': '後で',
  'vaults.title': '保管庫',
  'vaults.gone': 'もうありません',
  'first.title': 'はじめに',
  'first.item': '最初のログインを追加',
  'first.item.why': '毎日使うアカウント。',
  'first.sheet': '回復シートを作る',
  'first.sheet.why': 'パスフレーズを忘れた日のための紙のコード。',
  'first.sheet.done': '完了: コードでこの保管庫を開けます。',
  'first.settings': '設定を見る',
  'first.settings.why': '保管庫を開いておく時間、クリップボード、色。',
};
