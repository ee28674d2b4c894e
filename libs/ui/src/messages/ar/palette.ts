/** لوحة الأوامر والمفاتيح. في انتظار مراجعة الناطقين بالعربية. */
import type { palette as english } from '../en/palette';

export const palette = {
  'palette.search': 'ابحث عن «{words}» في كل النصوص',
  'palette.open': 'اذهب إلى أي مكان وافعل أي شيء',
  'palette.button': 'اذهب إلى …',
  'palette.title': 'اذهب إلى أي مكان وافعل أي شيء',
  'palette.typed': 'بضعة أحرف من مكان أو مما تريد فعله',
  'palette.placeholder': 'وثيقة، فريق، مرجع، إجراء …',
  'palette.choices': 'ما قد تقصده',
  'palette.none': 'لا شيء هنا بهذا الاسم. تُعرف الوثائق والأفرقة بكلمات من عناوينها وبرموزها.',
  'palette.hint': 'الأسهم للاختيار، ومفتاح الإدخال للذهاب.',
  'palette.comment': 'التعليق {reference}',
  'palette.keys': 'مفاتيح هذه الشاشة',
  'palette.undo': 'تراجع',
  'palette.undone': 'تم التراجع.',
  'splitter.label': 'عرض القائمة',
} as const satisfies Partial<Record<keyof typeof english, string>>;
