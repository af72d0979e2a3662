/** about in this language; the keys are those of en/window/about.ts. */
import type { Words } from '../../say.ts';

export const aboutWords: Words = {
  'action.about': 'حول Frond',
  'action.whatsNew': 'ما الجديد',
  'action.openVault': 'فتح خزنة أخرى…',
  'action.newVault': 'خزنة جديدة…',
  'about.title': 'حول Frond',
  'about.version': 'الإصدار {version}',
  'about.compat': 'بيئة تطوير بلا تحديثات أمنية: لا تحفظ فيها كلمات مرور حقيقية.',
  'about.made': 'ملف مشفّر واحد تملكه أنت. بلا حساب وبلا خادم، ولا يُرسل شيء إلى أي مكان. حر برخصة MIT.',
  'about.licences': 'صُنع باستخدام',
  'about.noText': 'ليس للحزمة نص خاص؛ رخصتها هي القياسية بهذا الاسم.',
  'news.title': 'ما الجديد',
  'news.updated': 'حُدّث Frond إلى الإصدار {version}.',
  'news.show': 'ما الجديد',
  'news.dismiss': 'ليس الآن',
  'vaults.title': 'الخزائن',
  'vaults.gone': 'لم تعد موجودة',
  'first.title': 'بداية جيدة',
  'first.item': 'أضف أول تسجيل دخول',
  'first.item.why': 'حساب تستخدمه كل يوم.',
  'first.sheet': 'أنشئ ورقة استرداد',
  'first.sheet.why': 'رمز على ورق ليوم تُنسى فيه عبارة المرور.',
  'first.sheet.done': 'تم: الرمز يفتح هذه الخزنة.',
  'first.settings': 'اطّلع على الإعدادات',
  'first.settings.why': 'مدة بقاء الخزنة مفتوحة، والحافظة، والألوان.',
};
