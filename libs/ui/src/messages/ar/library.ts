/** المكتبة والبحث. في انتظار مراجعة الناطقين بالعربية. */
import type { library as english } from '../en/library';

export const library = {
  'library.lede': 'كل ما نُشر مرتبًا بحسب نوعه، وبحث في كل النصوص التي يمكنك قراءتها.',
  'library.words': 'كلمات، أو "عبارة"، أو ‎-دون',
  'library.search': 'ابحث',
  'library.in': 'في',
  'library.everywhere': 'كل مكان',
  'library.kind': 'نوع الوثيقة',
  'library.anyKind': 'كل الأنواع',
  'library.anyGroup': 'كل الفرق',
  'library.count':
    '{count, plural, zero {لا شيء} one {موضع واحد} two {موضعان} few {# مواضع} many {# موضعًا} other {# موضع}}',
  'library.respelled': 'لا شيء يحتوي «{typed}». هذا ما يحتوي «{words}».',
  'library.nothing': 'لا شيء مما يمكنك قراءته يحتوي هذه الكلمات',
  'library.nothingLede': 'جرّب كلمات أقل أو صيغة أخرى، أو ابحث في كل مكان.',
  'library.more': 'اعرض المزيد',
  'library.none': 'لم يُنشر شيء بعد',
  'library.noneLede': 'ما تنشره الفرق يظهر هنا تحت نوعه، مع المرجع الذي يُستشهد به.',
  'library.edition': 'الطبعة {edition, number}',
  'library.superseded': 'حلّ محله غيره',
  'search.TEXT': 'نص',
  'search.DRAFT': 'مسودة العمل',
  'search.COMMENT': 'تعليق',
  'search.ANSWER': 'جواب',
  'search.TEXT.many': 'النصوص',
  'search.DRAFT.many': 'مسودات العمل',
  'search.COMMENT.many': 'التعليقات',
  'search.ANSWER.many': 'الأجوبة',
} as const satisfies Partial<Record<keyof typeof english, string>>;
