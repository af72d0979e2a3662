/** What an import can’t carry, in this language; the keys are those of en/dropped.ts. */
import type { Words } from '../say.ts';

export const droppedWords: Words = {
  'dropped.attachmentDamaged': 'المرفق {detail} تالف',
  'dropped.attachmentMissing': 'ليس في الملف المرفق {detail}',
  'dropped.attachmentTooLarge': 'المرفق {detail} كبير جدًا',
  'dropped.autoType': 'إعدادات الكتابة التلقائية: Frond لا يكتب',
  'dropped.code': 'تعذّرت قراءة رمز المرة الواحدة {detail}؛ بقي حقلًا سريًا',
  'dropped.colours': 'الألوان',
  'dropped.controlCharacters': 'بقيت محارف تحكم لا تُرى',
  'dropped.extraCells': 'في السطر {detail} خلايا أكثر مما في الترويسة',
  'dropped.groupNotes': 'ملاحظات المجلد {detail}: ليس للمجلدات ملاحظات',
  'dropped.groupTags': 'وسوم المجلد {detail}: ليس للمجلدات وسوم',
  'dropped.history': 'النسخ السابقة ({detail})',
  'dropped.icon': 'أيقونته',
  'dropped.item': 'المدخل {detail} ليس عنصرًا يمكن قراءته',
  'dropped.line': 'السطر {detail} ليس رمز مرة واحدة يمكن قراءته',
  'dropped.overrideUrl': 'الرابط البديل',
  'dropped.passkey': 'مفاتيح المرور ({detail})',
  'dropped.session': 'جلسة المتصفح نفسه، لا تسجيل دخول',
};
