/** السجل محفوظًا في ملف واحد، والإيصالات. في انتظار مراجعة الناطقين بالعربية. */
import type { archives as english } from '../en/archives';

export const archives = {
  'archive.made': 'الوثيقة {reference} كما كانت في {when}: {stage}.',
  'archive.revisions': 'التنقيحات',
  'archive.rounds': 'الجولات مع تعليقاتها والبتّ فيها',
  'archive.closes': 'تُغلق {when}',
  'archive.decisions': 'القرارات وبيانات الأقلية',
  'archive.entries': 'السجل',
  'archive.check':
    'في كل قيد من record.json بصمة القيد الذي قبله. {withheld, plural, =0 {لم يُحجب أي قيد.} zero {لم يُحجب أي قيد.} one {قيد واحد لا يُذكر منه إلا موضعه في السلسلة.} two {قيدان لا يُذكر منهما إلا موضعاهما في السلسلة.} few {# قيود لا يُذكر منها إلا مواضعها في السلسلة.} many {# قيدًا لا يُذكر منها إلا مواضعها في السلسلة.} other {# قيد لا يُذكر منها إلا مواضعها في السلسلة.}} يُتحقق من ذلك بالأمر: npm run record -- verify FILE',
  'archive.at': 'متى',
  'archive.what': 'ماذا',
  'archive.who': 'من',
} as const satisfies Partial<Record<keyof typeof english, string>>;
