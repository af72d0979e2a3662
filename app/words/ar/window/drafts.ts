/** drafts in this language; the keys are those of en/window/drafts.ts. */
import type { Words } from '../../say.ts';

export const draftWords: Words = {
  'draft.kept': 'حُفظ كمسودة.',
  'draft.isKept': 'المسودة محفوظة',
  'draft.here': 'تغييرات من {when} محفوظة كمسودة.',
  'draft.goesOn': 'تستمر مسودة {when}.',
  'draft.merged': 'تغيّر العنصر في هذه الأثناء. ما تغيّر هناك موجود هنا أيضًا.',
  'draft.count':
    '{count, plural, one {تحرير غير مكتمل واحد} two {تحريران غير مكتملين} few {# تحريرات غير مكتملة} many {# تحريرًا غير مكتمل} other {# تحرير غير مكتمل}}',
  'draft.newOf': 'جديد: {type}',
  'draft.gone': 'حُذف عنصرها نهائيًا. {when}',
  'draft.continue': 'متابعة',
  'draft.discard': 'تجاهل',
  'draft.continueOf': 'متابعة {name} {when}',
  'draft.discardOf': 'تجاهل مسودة {name}',
  'draft.discarded': 'أُلغيت المسودة.',
  'draft.wasGone': 'حُذف العنصر نهائيًا في هذه الأثناء. ما كتبته عنصر جديد.',
  'conflict.title': 'تغيّر «{title}» في هذه الأثناء',
  'conflict.text':
    '{count, plural, one {غيّر أحدهم الحقل نفسه} other {غيّر أحدهم الحقول نفسها}} وأنت تحرر. اختر ما يبقى. ما في الخزنة الآن يبقى في سجل العنصر على أي حال.',
  'conflict.mine': 'تعديلك',
  'conflict.theirs': 'في الخزنة الآن',
  'conflict.removed': 'أُزيل',
  'conflict.use': 'استخدام هذه',
  'conflict.allMine': 'كل تعديلاتي',
  'conflict.allTheirs': 'كل ما في الخزنة',
};
