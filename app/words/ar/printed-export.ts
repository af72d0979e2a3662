/** The sheet of all items that is printed. ICU message syntax, sorted. */
import type { Words } from '../say.ts';

export const printedExport: Words = {
  'printed.archived': 'مؤرشف',
  'printed.bin': 'المهملات',
  'printed.empty': 'بلا عنوان',
  'printed.expires': 'ينتهي في',
  'printed.made': '{items, plural, one {عنصر واحد} two {عنصران} few {# عناصر} many {# عنصرًا} other {# عنصر}}، {date}',
  'printed.no': 'لا',
  'printed.noFolder': 'بلا مجلد',
  'printed.notes': 'ملاحظات',
  'printed.tags': 'وسوم',
  'printed.title': 'كلمات المرور والأسرار',
  'printed.warning': 'يستطيع من يحمل هذه الصفحات قراءة كل ما فيها. احفظها كما تحفظ جواز السفر.',
  'printed.website': 'الموقع',
  'printed.yes': 'نعم',
};
