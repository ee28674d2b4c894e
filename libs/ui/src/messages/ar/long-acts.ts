/** ما يستغرق وقتًا: أين وصل، وإيقافه، وما آل إليه. في انتظار مراجعة الناطقين بالعربية. */
import type { longActs as english } from '../en/long-acts';

export const longActs = {
  'progress.of': '{done, number} من {total, number}',
  'progress.said': '{phase}، {percent} في المئة',
  'progress.stop': 'أوقف',
  'progress.SENDING': 'جارٍ الإرسال',
  'progress.READING': 'جارٍ قراءة الملف',
  'progress.CHECKING': 'جارٍ النظر في كل منها',
  'progress.SAVING': 'جارٍ الحفظ',
  'progress.stopped': 'أوقفت هذا. لم يُحفظ شيء.',
  'progress.tooLate': 'فات أوان إيقاف هذا: حُفظ كله.',
} as const satisfies Partial<Record<keyof typeof english, string>>;
