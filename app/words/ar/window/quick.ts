/** quick in this language; the keys are those of en/window/quick.ts. */
import type { Words } from '../../say.ts';

export const quickWords: Words = {
  'quick.title': 'الوصول السريع',
  'quick.search': 'بحث',
  'quick.placeholder': 'البحث في العناصر',
  'quick.list': 'العناصر',
  'quick.none': 'لا عنصر يطابق.',
  'quick.locked': 'Frond مقفل',
  'quick.locked.why': 'افتح قفله بعبارة مرورك، ثم افتح الوصول السريع مجددًا.',
  'quick.unlock': 'فتح القفل…',
  'setting.tray.none': 'ليس في سطح المكتب هذا مكان للأيقونة، لذا يُنهي إغلاق النافذة Frond.',
  'quick.hint': 'Enter ينسخ كلمة المرور · {keys} اسم المستخدم · {code} الرمز · Esc يغلق',
};
