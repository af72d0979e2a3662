/** searches in this language; the keys are those of en/window/searches.ts. */
import type { Words } from '../../say.ts';

export const searchesWords: Words = {
  'search.badValue': 'لا معنى لـ «{term}» هنا فتُجوهل. الممكن: {known}.',
  'search.badDate': '«{term}» ليس تاريخًا فتُجوهل. اكتب 2026 أو 2026-03 أو 2026-03-31.',
  'searches.save': 'حفظ البحث…',
  'searches.hint': 'يعرض ما يطابق «{query}»، وما يضاف لاحقًا أيضًا.',
  'searches.name': 'اسم البحث',
  'searches.yes': 'حفظ البحث',
  'searches.saved': 'حُفظ البحث «{name}».',
  'searches.rename': 'إعادة تسمية البحث',
  'searches.renameYes': 'إعادة التسمية',
  'searches.renameEntry': 'إعادة تسمية البحث…',
  'searches.removeEntry': 'إزالة البحث',
  'searches.removed': 'أُزيل البحث «{name}».',
  'searches.menu': 'البحث «{name}»',
  'shortcuts.conditions': 'البحث عن أكثر من الكلمات',
  'condition.place': 'الوسم والمجلد والنوع',
  'condition.text': 'العنوان واسم المستخدم والموقع والملاحظات',
  'condition.has': 'ما يحتويه العنصر',
  'condition.is': 'الحالة والسلامة',
  'condition.changed': 'آخر تغيير',
  'condition.not': 'بلا كلمة؛ كلمات متتالية',
};
