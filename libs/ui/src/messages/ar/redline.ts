/** ما تغيّر بين نصين. في انتظار مراجعة الناطقين بالعربية. */
import type { redline as english } from '../en/redline';

export const redline = {
  'redline.title': 'ما تغيّر من التنقيح {from} إلى التنقيح {to}',
  'redline.from': 'من',
  'redline.to': 'إلى',
  'redline.summary':
    '{changed, plural, zero {لم تتغيّر أي فقرة} one {تغيّرت فقرة واحدة} two {تغيّرت فقرتان} few {تغيّرت # فقرات} many {تغيّرت # فقرة} other {تغيّرت # فقرة}}، الجديد: {inserted}، المحذوف: {deleted}، المنقول: {moved}{newSections, plural, =0 {} one {، قسم جديد} two {، قسمان جديدان} few {، # أقسام جديدة} many {، # قسمًا جديدًا} other {، # قسم جديد}}{removedSections, plural, =0 {} one {، قسم محذوف} two {، قسمان محذوفان} few {، # أقسام محذوفة} many {، # قسمًا محذوفًا} other {، # قسم محذوف}}{reformatted, plural, =0 {} one {، تغيير في الشكل} two {، تغييران في الشكل} few {، # تغييرات في الشكل} many {، # تغييرًا في الشكل} other {، # تغيير في الشكل}}',
  'redline.unchanged':
    '{count, plural, zero {لا فقرات دون تغيير} one {فقرة واحدة دون تغيير} two {فقرتان دون تغيير} few {# فقرات دون تغيير} many {# فقرة دون تغيير} other {# فقرة دون تغيير}}',
  'redline.movedTo': 'نُقل من هنا',
  'redline.movedFrom': 'نُقل إلى هنا',
  'redline.reformatted': 'تغيّر الشكل',
  'redline.begin.insert': '[أُضيف:',
  'redline.begin.delete': '[حُذف:',
  'redline.end': ']',
  'redline.form': 'تغييرات الشكل ({count})',
  'redline.layout': 'العرض',
  'redline.layout.inline': 'في نص واحد',
  'redline.layout.sides': 'جنبًا إلى جنب',
  'redline.comparing': 'جارٍ مقارنة التنقيحين …',
  'redline.changes':
    '{count, plural, zero {لا تغييرات} one {تغيير واحد} two {تغييران} few {# تغييرات} many {# تغييرًا} other {# تغيير}}',
  'redline.next': 'التغيير التالي',
  'redline.previous': 'التغيير السابق',
  'redline.at': 'التغيير {number} من {count}',
  'redline.keys': 'N وP للتنقل بين التغييرات.',
  'redline.failed': 'تعذّرت المقارنة في هذا المتصفح.',
  'redline.same': 'للتنقيحين النص نفسه.',
  'redline.changeLog': 'بكلمات المحرر',
} as const satisfies Partial<Record<keyof typeof english, string>>;
