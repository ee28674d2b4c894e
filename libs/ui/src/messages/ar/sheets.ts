/** جداول التعليقات: تقرير البتّ في التعليقات في ملف، وعودة مثل هذه الملفات إلى جولة. في انتظار مراجعة الناطقين بالعربية. */
import type { sheets as english } from '../en/sheets';

export const sheets = {
  'sheet.correction': 'صُحح بجدول التعليقات «{name}».',
  'sheet.withheld': 'حجبت رئاسة الفريق هذه الكلمات.',
  'sheet.download': 'هذا التقرير في ملف',
  'sheet.as.docx': 'Word (استمارة التعليقات لدى ISO)',
  'sheet.as.xlsx': 'Excel',
  'sheet.as.csv': 'CSV',
  'sheet.as.html': 'صفحة وب',
  'sheet.as.json': 'JSON',
  'sheet.take': 'أدخل جدولًا مملوءًا في هذه الجولة',
  'sheet.file': 'جدول التعليقات',
  'sheet.hint':
    'استمارة التعليقات لدى ISO بصيغة Word، أو ملف Excel أو CSV أو JSON، أو قائمة مسائل. ما دامت الجولة مفتوحة تدخل التعليقات؛ وبعد نهايتها تدخل قرارات البتّ فيها. ترى أولًا ما سيحدث؛ ولا يُحفظ شيء بمجرد النظر.',
  'sheet.findings':
    '{count, plural, zero {لم يُلاحظ شيء} one {لوحظ أمر واحد} two {لوحظ أمران} few {لوحظت # أمور} many {لوحظ # أمرًا} other {لوحظ # أمر}} أثناء قراءته',
  'sheet.row': 'الصف {row}',
  'sheet.rowHead': 'الصف',
  'sheet.becomes': 'ما يحدث',
  'sheet.sending':
    'جارٍ إدخال {count, plural, zero {الصفوف} one {صف واحد} two {صفين} few {# صفوف} many {# صفًا} other {# صف}}',
  'sheet.send':
    '{count, plural, zero {لا صفوف لإدخالها} one {أدخل صفًا واحدًا} two {أدخل صفين} few {أدخل # صفوف} many {أدخل # صفًا} other {أدخل # صف}}',
  'sheet.nothingNew': 'كل هذا في الجولة من قبل.',
  'sheet.done':
    '{added, plural, zero {لم يُضف أي تعليق} one {أُضيف تعليق واحد} two {أُضيف تعليقان} few {أُضيفت # تعليقات} many {أُضيف # تعليقًا} other {أُضيف # تعليق}}، المعدّل: {changed}، ما بُتّ فيه: {disposed}، ما بقي كما كان: {same}، المتروك: {refused}.',
  'sheet.action.ADD': 'تعليق جديد',
  'sheet.action.CHANGE': 'معدّل',
  'sheet.action.DISPOSE': 'قرار',
  'sheet.action.SAME': 'كما هو',
  'sheet.action.REFUSE': 'متروك',
  'sheet.reason.too-long': 'هو أطول مما يجوز لتعليق.',
  'sheet.reason.round-closed': 'لم تعد الجولة تقبل تعليقات.',
  'sheet.reason.round-not-open': 'لم تُفتح الجولة بعد.',
  'sheet.reason.round-open': 'يمكن البتّ في التعليقات بعد أن تنتهي الجولة.',
  'sheet.reason.withdrawn': 'سُحب التعليق.',
  'sheet.finding.UNKNOWN_COLUMN': 'العمود «{detail}» غير معروف',
  'sheet.finding.UNKNOWN_TYPE': '«{detail}» ليس نوعًا من أنواع التعليقات؛ فيدخل على أنه عام',
  'sheet.finding.UNCLEAR_DISPOSITION': 'لا يقول «{detail}» بوضوح ما الذي تقرر؛ ويجب أن يقرره أحد',
  'sheet.finding.NO_COMMENT': 'لا تعليق فيه، فتُرك: «{detail}»',
  'sheet.finding.REPEATED_REFERENCE': 'يرد «{detail}» هنا مرة ثانية',
  'sheet.finding.NO_HEADINGS': 'لا عناوين للأعمدة؛ فأُخذت بترتيب استمارة ISO',
  'sheet.finding.STRAY_LINE': 'هذا السطر لا يتبع أي مسألة: «{detail}»',
  'sheet.finding.GUESSED_ENCODING': 'لا يذكر الملف ترميزه؛ فقُرئ على أنه {detail}',
} as const satisfies Partial<Record<keyof typeof english, string>>;
