/** timeline in this language; the keys are those of en/window/timeline.ts. */
import type { Words } from '../../say.ts';

export const timelineWords: Words = {
  'timeline.name': 'السجل',
  'timeline.by.now': 'منذ فتح القفل',
  'timeline.by.here': 'في Frond على هذا الحاسوب',
  'timeline.by.elsewhere': 'ببرنامج أو حاسوب آخر',
  'timeline.before': 'قبل:',
  'timeline.after': 'بعد:',
  'timeline.attachment': 'مرفق',
  'timeline.tag': 'وسم',
  'timeline.days': '{days, plural, one {يوم واحد} two {يومان} few {# أيام} many {# يومًا} other {# يوم}}',
  'timeline.wasNamed': 'كان اسمه «{name}»',
  'timeline.secretSet': 'وُضع',
  'timeline.secretChanged': 'تغيّر',
  'timeline.secretRemoved': 'أُزيل',
  'timeline.created': 'أُنشئ في {when}',
  'timeline.cleared': 'مُسح السجل حتى {when}.',
  'timeline.clear': 'مسح السجل…',
  'timeline.clearTitle': 'مسح سجل «{title}»؟',
  'timeline.clearText':
    '{count, plural, one {تختفي قيمة سابقة واحدة} two {تختفي قيمتان سابقتان} few {تختفي # قيم سابقة} many {تختفي # قيمة سابقة} other {تختفي # قيمة سابقة}}، ومنها كلمات المرور والمرفقات المزالة، هنا وفي كل نسخة تُدمج مع هذه الخزنة. لا يعيدها أي تراجع، ولا يمكن بعدها التراجع عما فُعل بهذا العنصر من قبل. ما زالت النسخ الاحتياطية السابقة تحتويها.',
  'timeline.clearYes': 'مسح السجل',
  'detail.trashedAt': 'في المهملات منذ {when}. يبقى فيها حتى تحذفه نهائيًا.',
  'row.deleted': 'حُذف في {when}',
  'action.undoOf': 'تراجع: {name}',
  'action.redoOf': 'إعادة: {name}',
  'toast.redo': 'إعادة',
  'timeline.clearDone': 'مُسح سجل «{title}».',
};
