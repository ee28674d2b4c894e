/** ما آل إليه ما كُتب بلا اتصال. في انتظار مراجعة الناطقين بالعربية. */
import type { outbox as english } from '../en/outbox';

export const outbox = {
  'outbox.waiting': 'ينتظر الاتصال ويُرسل مرة واحدة: «{words}»',
  'outbox.taken': 'كُتب بلا اتصال، واستُلم بالمرجع {reference}: «{words}»',
  'outbox.refused': 'كُتب بلا اتصال، ولم يُستلم: «{words}»',
  'outbox.where': 'أين كُتب',
  'outbox.takeBack': 'لا ترسله',
  'outbox.seen': 'رأيته',
} as const satisfies Partial<Record<keyof typeof english, string>>;
