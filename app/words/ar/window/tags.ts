/** tags in this language; the keys are those of en/window/tags.ts. */
import type { Words } from '../../say.ts';

export const tagsWords: Words = {
  'tags.choose': 'اختر وسمًا…',
  'tags.menu': 'الوسم «{name}»',
  'tags.rename': 'إعادة تسمية الوسم',
  'tags.renameEntry': 'إعادة تسمية الوسم…',
  'tags.name': 'اسم الوسم',
  'tags.renameYes': 'إعادة التسمية',
  'tags.mergeYes': 'دمج',
  'tags.merges': 'يوجد وسم «{name}» من قبل. سيصير الاثنان واحدًا.',
  'tags.noComma': 'الفاصلة تفصل بين الوسوم ولا يمكن أن تكون جزءًا من وسم.',
  'tags.removeEntry': 'إزالة الوسم من كل العناصر',
  'tags.renamed':
    '{count, plural, one {صار اسم الوسم «{tag}» الآن «{name}» في عنصر واحد.} two {صار اسم الوسم «{tag}» الآن «{name}» في عنصرين.} few {صار اسم الوسم «{tag}» الآن «{name}» في # عناصر.} many {صار اسم الوسم «{tag}» الآن «{name}» في # عنصرًا.} other {صار اسم الوسم «{tag}» الآن «{name}» في # عنصر.}}',
  'tags.merged':
    '{count, plural, one {صار «{tag}» هو «{name}» في عنصر واحد.} two {صار «{tag}» هو «{name}» في عنصرين.} few {صار «{tag}» هو «{name}» في # عناصر.} many {صار «{tag}» هو «{name}» في # عنصرًا.} other {صار «{tag}» هو «{name}» في # عنصر.}}',
  'tags.removed':
    '{count, plural, one {أُزيل الوسم «{tag}» من عنصر واحد.} two {أُزيل الوسم «{tag}» من عنصرين.} few {أُزيل الوسم «{tag}» من # عناصر.} many {أُزيل الوسم «{tag}» من # عنصرًا.} other {أُزيل الوسم «{tag}» من # عنصر.}}',
  'place.menu': 'إجراءات {name}',
};
