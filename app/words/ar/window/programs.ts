/** Programs that read the vault, in this language; the keys are those of en/window/programs.ts. */
import type { Words } from '../../say.ts';

export const programsWords: Words = {
  'programs.lastRead': 'آخر قراءة {when}',
  'programs.neverRead': 'لم يُقرأ بعد',
  'programs.elsewhere': 'دُوِّن على جهاز آخر أو سابقًا',
  'programs.change':
    'تصلها القيمة الجديدة عند تشغيلها التالي. إعادة تسمية العنصر أو الحقل أو نقله أو حذفه يكسر الإحالات إليه.',
  'programs.activity': 'عرض في النشاط',
  'programs.withdraw': 'سحب',
  'programs.withdrawOf': 'سحب إذن {program}',
  'programs.withdrawn': 'سيُسأل عن {program} من جديد.',
  'programs.allowed': 'يمكنه القراءة دون سؤال',
  'settings.section.programs': 'البرامج',
  'programs.why':
    'ما يمكن للبرامج قراءته دون سؤال في مشروع على هذا الجهاز عبر frond run وfrond inject. ما يُسحب يُسأل عنه من جديد.',
  'programs.none':
    'لا برنامج يمكنه القراءة دون سؤال. أول مرة يعطي فيها frond run برنامجًا شيئًا من الخزنة يسأل: في الطرفية أو في هذه النافذة.',
  'programs.reads': 'يمكنه قراءة: {values}',
  'programs.refused': 'لا يحصل أبدًا على: {values}',
  'programs.asks':
    'يريد {program} قراءة {count, plural, one {قيمة} two {قيمتين} few {# قيم} many {# قيمة} other {# قيمة}} من هذه الخزنة',
  'programs.first': 'يطلب هذا لأول مرة عبر frond run. دون إجابة يُرفض خلال دقيقة.',
  'programs.program': 'البرنامج',
  'programs.folder': 'المجلد',
  'programs.values': 'ما يريده',
  'programs.once': 'السماح مرة',
  'programs.always': 'السماح دائمًا',
  'programs.never': 'أبدًا',
};
