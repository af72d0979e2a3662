/** edit in this language; the keys are those of en/window/edit.ts. */
import type { Words } from '../../say.ts';

export const editWords: Words = {
  'edit.newName': 'عنصر جديد: {type}',
  'edit.name': 'تحرير: {type}',
  'edit.title': 'العنوان',
  'edit.value': 'القيمة',
  'edit.fieldName': 'التسمية',
  'edit.unchanged': 'دون تغيير – اكتب للاستبدال',
  'edit.tags': 'الوسوم',
  'edit.tagsHint': 'اكتب وسمًا واضغط Enter',
  'edit.removeTag': 'إزالة الوسم {tag}',
  'edit.folder': 'المجلد',
  'edit.noFolder': 'بلا مجلد',
  'edit.addField': 'إضافة حقل',
  'edit.addUrl': 'إضافة موقع ويب',
  'edit.removeField': 'إزالة {label}',
  'edit.save': 'حفظ',
  'edit.saveKeys': 'حفظ (Ctrl+S)',
  'edit.cancel': 'إلغاء',
  'edit.discarded': 'أُلغيت التغييرات.',
  'edit.removed': 'أُزيل «{label}».',
  'edit.undone': 'تُراجع عن الخطوة الأخيرة.',
  'edit.redone': 'أُعيدت الخطوة.',
};
