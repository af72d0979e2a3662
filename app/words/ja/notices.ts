/** notices in this language; the keys are those of en/notices.ts. */
import type { Words } from '../say.ts';

export const notices: Words = {
  older:
    'このファイル (リビジョン {revision}) は、このコンピューターが見たもの (リビジョン {seen}) より古いです。誰かが古いコピーを置いたのかもしれません。最新のバックアップを統合できます。',
  otherBytes:
    'このファイルは、同じリビジョンなのに、このコンピューターが保存したものと違います。別のコピーが置かれたのかもしれません。',
  otherHeader: 'このコンピューターが最後に開いてから、この保管庫のロック解除の方法が変更されました。',
  otherVault: '{name} には、前回と違う保管庫があります。',
  broughtBack:
    'このコンピューターで保存したものの代わりに、別のコピーが置かれていました。欠けていたものをバックアップから戻しました。',
  damagedReadOnly:
    '保管庫のファイル {path} は壊れていますが、中身はまだ開けます。読み取り専用で表示しています。続けるには最新のバックアップを復元してください。',
  draftApplied: '以前保存できなかった変更を戻しました。',
  weakSlot:
    'この保管庫は {iterations, number} 回の反復でしか守られていません。強めるにはパスフレーズを変更してください。',
  clockAhead:
    'この保管庫の一部の変更は {days, plural, other {# 日}}先の日付になっています。機器の時計を確認してください。',
  backupFailed: '保管庫は保存されましたが、バックアップへのコピーを書き込めませんでした ({path})。',
  backupDamaged:
    '{savedAt} のバックアップが破損し、開けなくなりました。保管庫自体とほかのバックアップは無事です。そのディスクを確認してください。',
  backupElsewhere: 'バックアップのフォルダー {path} が見つかりません。戻るまでは Frond のフォルダーに保存します。',
  backupsThinned:
    'バックアップのディスクがいっぱいです。最近数日の古いコピー {count, plural, other {# 件}}が場所を譲りました。日・週・月ごとのものは残っています。空きを増やしてください。',
  conflictCopies:
    '{count, plural, other {同期サービスがこの保管庫の横に # 件のコピーを作りました。複数の場所で同時に変更されたためです。}}統合すると、すべての変更がそろいます。',
  secondBackupFailed:
    '保管庫は保存され、バックアップもありますが、2 つ目のコピーを {path} に書き込めませんでした。その場所が戻ったときに補います。',
};
