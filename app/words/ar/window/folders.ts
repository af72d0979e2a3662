/** folders in this language; the keys are those of en/window/folders.ts. */
import type { Words } from '../../say.ts';

export const foldersWords: Words = {
  'folder.new': 'مجلد جديد',
  'folder.newInside': 'مجلد جديد داخله…',
  'folder.inside': 'يُنشأ داخل «{name}».',
  'folder.name': 'اسم المجلد',
  'folder.yes': 'إنشاء المجلد',
  'folder.made': 'أُنشئ المجلد «{name}».',
  'folder.rename': 'إعادة تسمية المجلد',
  'folder.renameEntry': 'إعادة تسمية المجلد…',
  'folder.renameYes': 'إعادة التسمية',
  'folder.moveEntry': 'نقل المجلد…',
  'folder.moveTitle': 'نقل المجلد «{name}»',
  'folder.moved': 'المجلد «{name}» الآن في «{folder}».',
  'folder.movedTop': 'المجلد «{name}» الآن في الأعلى.',
  'folder.top': 'في الأعلى',
  'folder.remove': 'إزالة المجلد',
  'folder.removed': 'أُزيل المجلد «{name}». ما زالت عناصره هنا بلا مجلد.',
  'folder.removedUp': 'أُزيل المجلد «{name}». ما كان فيه صار في «{folder}».',
  'folder.menu': 'المجلد «{name}»',
  'folder.expand': 'إظهار مجلدات {name}',
  'folder.collapse': 'إخفاء مجلدات {name}',
  'folder.box': 'المجلد',
  'folder.find': 'البحث عن مجلد',
  'folder.findOrMake': 'ابحث عن مجلد أو اكتب اسمًا جديدًا',
  'folder.make': 'مجلد جديد «{name}»',
  'folder.none': 'لا مجلد بهذا الاسم.',
  'action.moveToFolder': 'نقل إلى مجلد…',
  'action.tag': 'تغيير الوسوم…',
  'action.selectAll': 'تحديد كل عناصر القائمة',
  'shortcuts.several': 'تحديد عدة عناصر',
  'shortcuts.menu': 'قائمة عنصر أو مجلد',
  'favourite.on': 'إضافة إلى المفضلة',
  'favourite.off': 'إزالة من المفضلة',
  'favourite.toggle': 'تبديل علامة المفضلة',
  'favourite.done':
    '{count, plural, one {عنصر واحد مفضل الآن.} two {عنصران مفضلان الآن.} few {# عناصر مفضلة الآن.} many {# عنصرًا مفضلًا الآن.} other {# عنصر مفضل الآن.}}',
  'favourite.undone':
    '{count, plural, one {لم يعد عنصر واحد مفضلًا.} two {لم يعد عنصران مفضلين.} few {لم تعد # عناصر مفضلة.} many {لم يعد # عنصرًا مفضلًا.} other {لم يعد # عنصر مفضلًا.}}',
  'tag.title':
    '{count, plural, one {وسوم «{title}»} two {وسوم عنصرين} few {وسوم # عناصر} many {وسوم # عنصرًا} other {وسوم # عنصر}}',
  'tag.add': 'إضافة وسوم',
  'tag.remove': 'إزالة وسوم',
  'tag.yes': 'تغيير الوسوم',
  'tag.done':
    '{count, plural, one {تغيّرت وسوم «{title}».} two {تغيّرت وسوم عنصرين.} few {تغيّرت وسوم # عناصر.} many {تغيّرت وسوم # عنصرًا.} other {تغيّرت وسوم # عنصر.}}',
  'several.title':
    '{count, plural, one {عنصر واحد محدد} two {عنصران محددان} few {# عناصر محددة} many {# عنصرًا محددًا} other {# عنصر محدد}}',
  'several.hint': 'ما تفعله الآن يُنفّذ عليها كلها ويُتراجع عنه دفعة واحدة.',
  'several.clear': 'تحديد واحد فقط',
  'several.actions': 'العناصر المحددة',
  'row.menu': '{title}: إجراءات',
  'action.newFolder': 'مجلد جديد…',
  'move.title':
    '{count, plural, one {نقل «{title}» إلى مجلد} two {نقل عنصرين إلى مجلد} few {نقل # عناصر إلى مجلد} many {نقل # عنصرًا إلى مجلد} other {نقل # عنصر إلى مجلد}}',
  'move.done':
    '{count, plural, one {«{title}» الآن في «{folder}».} two {عنصران الآن في «{folder}».} few {# عناصر الآن في «{folder}».} many {# عنصرًا الآن في «{folder}».} other {# عنصر الآن في «{folder}».}}',
  'move.out':
    '{count, plural, one {لم يعد «{title}» في أي مجلد.} two {لم يعد عنصران في أي مجلد.} few {لم تعد # عناصر في أي مجلد.} many {لم يعد # عنصرًا في أي مجلد.} other {لم يعد # عنصر في أي مجلد.}}',
};
