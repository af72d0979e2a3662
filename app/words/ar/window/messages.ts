/** messages in this language; the keys are those of en/window/messages.ts. */
import type { Words } from '../../say.ts';

export const messagesWords: Words = {
  'toast.undo': 'تراجع',
  'toast.dismiss': 'إغلاق الرسالة',
  copied: 'نُسخ {label}.',
  'copied.clears': 'نُسخ {label}. تُمسح الحافظة بعد {seconds} ث.',
  'copy.no.secret': 'ليس لعناصر هذا النوع كلمة مرور تُنسخ.',
  'copy.no.username': 'ليس لعناصر هذا النوع اسم مستخدم يُنسخ.',
  'url.none': 'ليس لهذا العنصر موقع ويب.',
  'undo.done': 'تُراجع عن: {name}',
  'undo.nothing': 'لا شيء للتراجع عنه.',
  'redo.done': 'أُعيد: {name}',
  'redo.nothing': 'لا شيء لإعادته.',
  'trash.done':
    '{count, plural, one {«{title}» في المهملات.} two {عنصران في المهملات.} few {# عناصر في المهملات.} many {# عنصرًا في المهملات.} other {# عنصر في المهملات.}}',
  'trash.restored':
    '{count, plural, one {عاد «{title}».} two {عاد عنصران.} few {عادت # عناصر.} many {عاد # عنصرًا.} other {عاد # عنصر.}}',
  'trash.empty': 'إفراغ المهملات',
  'trash.emptyTitle':
    '{count, plural, one {حذف عنصر واحد نهائيًا؟} two {حذف عنصرين نهائيًا؟} few {حذف # عناصر نهائيًا؟} many {حذف # عنصرًا نهائيًا؟} other {حذف # عنصر نهائيًا؟}}',
  'trash.emptied':
    '{count, plural, one {حُذف عنصر واحد نهائيًا.} two {حُذف عنصران نهائيًا.} few {حُذفت # عناصر نهائيًا.} many {حُذف # عنصرًا نهائيًا.} other {حُذف # عنصر نهائيًا.}}',
  'archive.done':
    '{count, plural, one {«{title}» في الأرشيف.} two {عنصران في الأرشيف.} few {# عناصر في الأرشيف.} many {# عنصرًا في الأرشيف.} other {# عنصر في الأرشيف.}}',
  'archive.undone':
    '{count, plural, one {«{title}» خارج الأرشيف.} two {عنصران خارج الأرشيف.} few {# عناصر خارج الأرشيف.} many {# عنصرًا خارج الأرشيف.} other {# عنصر خارج الأرشيف.}}',
  'duplicate.done':
    '{count, plural, one {كُرّر «{title}».} two {كُرّر عنصران.} few {كُرّرت # عناصر.} many {كُرّر # عنصرًا.} other {كُرّر # عنصر.}}',
  'remove.title':
    '{count, plural, one {حذف «{title}» نهائيًا؟} two {حذف عنصرين نهائيًا؟} few {حذف # عناصر نهائيًا؟} many {حذف # عنصرًا نهائيًا؟} other {حذف # عنصر نهائيًا؟}}',
  'remove.text': 'يذهب سجله معه ولا يعيده أي تراجع. ما زالت النسخ الاحتياطية السابقة تحتويه.',
  'remove.yes': 'حذف نهائي',
  'remove.done':
    '{count, plural, one {حُذف «{title}» نهائيًا.} two {حُذف عنصران نهائيًا.} few {حُذفت # عناصر نهائيًا.} many {حُذف # عنصرًا نهائيًا.} other {حُذف # عنصر نهائيًا.}}',
  'confirm.no': 'إلغاء',
  'backup.verified':
    'تُحقق من النسخة الاحتياطية: {count, plural, one {عنصر واحد} two {عنصران} few {# عناصر} many {# عنصرًا} other {# عنصر}}',
};
