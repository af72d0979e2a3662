/** Failures of imports in this language; the keys are those of en/import-errors.ts. */
import type { Words } from '../say.ts';

export const importErrors: Words = {
  'import.accountRestricted':
    'هذا التصدير من Bitwarden معمّى بمفتاح الحساب، وهو ليس في الملف. لم يتغير شيء. صدّر مجددًا واختر «محمي بكلمة مرور» أو JSON.',
  'import.cancelled': 'أُلغي الاستيراد. لم يتغير شيء.',
  'import.codeLine':
    'السطر {line, number, ::group-off} ليس رمز مرة واحدة يمكن قراءته. لم يتغير شيء. تحقق منه أو احذفه.',
  'import.csvAfterQuote':
    'بعد علامة الاقتباس الختامية نص في السطر {line, number, ::group-off}. لم يتغير شيء. صدّر الملف مجددًا.',
  'import.csvUnclosed':
    'علامة اقتباس في السطر {line, number, ::group-off} لا تُغلق أبدًا. لم يتغير شيء. صدّر الملف مجددًا.',
  'import.damaged': 'الملف تالف أو مقطوع{place, select, other { ({place})}}. لم يتغير شيء. صدّره مجددًا.',
  'import.doctype': 'يعلن الملف نوع مستند، ولا يفعل ذلك أي مدير كلمات مرور. لم يتغير شيء.',
  'import.empty': 'الملف فارغ. لم يتغير شيء. صدّره مجددًا.',
  'import.encoding': 'الملف ليس نصًا بترميز UTF-8 أو UTF-16. لم يتغير شيء. احفظه أولًا بترميز UTF-8.',
  'import.fileChanged': 'لم يعد {path} الملف الذي استُورد. لم يُحذف. انظر فيه قبل أن تحذفه.',
  'import.gone': 'وُضع هذا الاستيراد جانبًا في هذه الأثناء. لم يتغير شيء. اختر الملف مجددًا.',
  'import.keyWrong': 'كلمة المرور أو ملف المفتاح خطأ. لم يتغير شيء. تحقق منهما وحاول مجددًا.',
  'import.missingPart': 'ليس في الأرشيف {name}. لم يتغير شيء. صدّره مجددًا.',
  'import.needsPassword': 'الملف مقفل. لم يتغير شيء. اكتب كلمة مروره.',
  'import.notJson': 'الملف ليس JSON صحيحًا. لم يتغير شيء. صدّره مجددًا.',
  'import.passArchive':
    'هذا مخزن pass لا يفتحه إلا gpg الخاص بك، والنافذة لا تشغّله أبدًا. لم يتغير شيء. استورده من سطر الأوامر: frond import FILE.',
  'import.running': 'يجري استيراد الآن. لم يتغير شيء آخر. انتظر حتى ينتهي أو ألغه.',
  'import.twice': 'في الأرشيف ملفان باسم {name}، فلا يُعرف أيهما المعتبر. لم يتغير شيء. صدّره مجددًا.',
  'import.tooCostly': 'فتح هذا الملف مكلف جدًا ({cost}). لم يتغير شيء. احفظه بكلفة أقل وصدّره مجددًا.',
  'import.tooDeep': 'الملف متداخل بعمق زائد. لم يتغير شيء.',
  'import.tooLarge': 'الملف كبير جدًا: الحد {mebibytes, number, ::group-off} م.ب. لم يتغير شيء. صدّره على أجزاء.',
  'import.tooMany':
    'في الملف أكثر مما ينبغي: الحد {most, number, ::group-off} من النوع الواحد. لم يتغير شيء. صدّره على أجزاء.',
  'import.unknown':
    'ليس هذا تصديرًا يعرفه Frond. لم يتغير شيء. يقرأ Frond ما يصدّره Bitwarden وChrome وEdge وFirefox وكلمات مرور Apple وLastPass وKeePass وKeePassXC و1Password وDashlane وProton Pass وEnpass وAegis وGoogle Authenticator وقوائم روابط otpauth وملفات .env، وما يصدّره هو نفسه.',
  'import.unsupported': 'لا يستطيع Frond قراءة {what}. لم يتغير شيء. احفظ الملف بصيغة أحدث أو أشيع.',
  'import.vaultChanged': 'تغيّرت الخزنة في هذه الأثناء. لم يُستورد شيء. انظر إلى ما سيفعله الاستيراد الآن وحاول مجددًا.',
  'import.wrongPassword': 'كلمة المرور لا تفتح هذا الملف. لم يتغير شيء. تحقق منها وحاول مجددًا.',
  'import.zipEncrypted': 'الأرشيف نفسه معمّى. لم يتغير شيء. فُكّه واستورد ما فيه.',
  'import.zipMethod': 'ضُغط الأرشيف بطريقة لا يقرؤها Frond (الطريقة {method, number}). لم يتغير شيء.',
};
