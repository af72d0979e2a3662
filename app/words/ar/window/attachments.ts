/** attachments in this language; the keys are those of en/window/attachments.ts. */
import type { Words } from '../../say.ts';

export const attachmentWords: Words = {
  'attach.add': 'إضافة ملفات…',
  'attach.hint': 'حتى {size} لكل ملف. يمكنك أيضًا إفلاتها هنا.',
  'attach.drop': 'أفلت للإضافة إلى «{title}»',
  'attach.dropHint': 'حتى {size} لكل ملف',
  'attach.adding': '{count, plural, one {جارٍ إضافة «{name}»…} other {جارٍ إضافة «{name}» ({number} من {count})…}}',
  'attach.added':
    '{count, plural, one {أُضيف ملف واحد.} two {أُضيف ملفان.} few {أُضيفت # ملفات.} many {أُضيف # ملفًا.} other {أُضيف # ملف.}}',
  'attach.tooLarge': '«{name}» كبير جدًا ({size}): حد المرفق {limit}. لم يُضف.',
  'attach.unreadable': 'تعذّرت قراءة «{name}»: هل هو مجلد؟ لم يُضف.',
  'attach.needsItem': 'احفظ العنصر أولًا ثم أضف إليه ملفات.',
  'attach.showSized': 'إظهار {name} {size}',
  'attach.save': 'حفظ {name} ملفًا…',
  'attach.saved': 'حُفظ «{name}» ملفًا. ليس مشفّرًا هناك.',
  'attach.more': 'المزيد لـ {name}',
  'attach.rename': 'إعادة التسمية…',
  'attach.renameTitle': 'إعادة تسمية المرفق',
  'attach.renameLabel': 'الاسم',
  'attach.renameYes': 'إعادة التسمية',
  'attach.remove': 'إزالة',
  'attach.removed': 'أُزيل «{name}».',
  'attach.unnamed': 'ملف بلا اسم',
  'preview.close': 'إغلاق',
  'preview.save': 'حفظ كملف…',
  'preview.text': 'نص {name}',
  'preview.cut': 'تُعرض البداية فقط. احفظ الملف لرؤيته كله.',
  'preview.unknown': 'لا معاينة لهذا النوع من الملفات.',
  'preview.tooLarge': 'هذه الصورة أكبر من أن تُعرض هنا.',
  'preview.broken': 'هذه الصورة تالفة ولا يمكن عرضها.',
};
