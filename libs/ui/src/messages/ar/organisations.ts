/** المنظمات التي تعلّق معًا. في انتظار مراجعة الناطقين بالعربية. */
import type { organisations as english } from '../en/organisations';

export const organisations = {
  'organisations.title': 'التعليقات المشتركة',
  'organisations.lede':
    'منظمات التحالف التي تقدم تعليقات مشتركة، ومن يجوز له التحدث باسمها. تسمية شخص هنا لا تعطيه أي حق آخر.',
  'organisations.none': 'لا منظمة تقدم تعليقات مشتركة بعد',
  'organisations.noSpeaker': 'لا أحد يتحدث باسمها حاليًا.',
  'organisations.since': 'منذ {time} بالتوقيت العالمي',
  'organisations.sinceBy': 'منذ {time} بالتوقيت العالمي، بتكليف من {name}',
  'organisations.speaker': 'من يجوز له التحدث باسمها',
  'organisations.end': 'أنهِ التكليف',
  'organisations.ended': 'لم يعد {name} يتحدث باسمها.',
  'organisations.name': 'اسم المنظمة',
  'organisations.add': 'أضف المنظمة',
  'organisations.taken': 'توجد منظمة بهذا الاسم من قبل.',
} as const satisfies Partial<Record<keyof typeof english, string>>;
