/** الشاشة التي يُرى فيها أي الأفرقة قدّم تقريره، وتُطلب فيها صياغة مسودة التقرير. في انتظار مراجعة الناطقين بالعربية. */
import type { progressReports as english } from '../en/progress-reports';

export const progressReports = {
  'reports.lede': 'ما فعله كل فريق منذ جلسته الأخيرة: تُصاغ مسودته من السجل، وتحررها رئاسة الفريق، ثم يُعرض على التحالف.',
  'reports.group': 'الفريق',
  'reports.state': 'التقرير',
  'reports.last': 'آخر ما عُرض',
  'reports.draftColumn': 'المسودة',
  'reports.never': 'لا شيء بعد',
  'reports.none': 'لا مسودة',
  'reports.missing':
    '{count, plural, zero {لا أفرقة لم تقدّم تقاريرها} one {فريق واحد لم يقدّم تقريره} two {فريقان لم يقدّما تقريريهما} few {# أفرقة لم تقدّم تقاريرها} many {# فريقًا لم تقدّم تقاريرها} other {# فريق لم تقدّم تقاريرها}}: {groups}',
  'reports.all': 'قدّم كل فريق نشط تقريره.',
  'reports.due': 'الموعد: {when}',
  'reports.draft': 'صُغ مسودة التقرير',
  'reports.draftOf': 'صُغ مسودة تقرير {who}',
  'reports.draftLede':
    'في المسودة الأولى ما يحويه السجل عن هذه الأيام: النصوص والجولات والردود والقرارات والمنشورات والمعالم الرئيسية والمناصب الشاغرة والمشاركة. وتحررها كأي نص.',
  'reports.from': 'أول يوم',
  'reports.to': 'آخر يوم',
  'reports.code': 'الرمز',
  'reports.keeper': 'الفريق الذي تُحفظ الوثيقة لديه',
  'reports.again': 'توجد مسودة لم تُعرض. صُغ مسودة أخرى؛ وتبقى تلك كما هي.',
  'reports.goDraft': 'حرّر المسودة',
  'reports.present': 'اعرض',
  'reports.presentOf': 'اعرض تقرير {who}',
  'reports.presentLede':
    'يُثبَّت النص كما هو في مسودة العمل، ويستطيع كل من في التحالف قراءته. ولا تغيّر التنقيحات اللاحقة ما عُرض.',
  'reports.presented': 'عُرض التقرير.',
  'reports.yearly': 'تقرير التحالف نفسه',
  'reports.yearlyLede':
    'يُجمع من التقارير التي عرضتها الأفرقة في مدته، كل منها تحت عنوانه، ويذكر الأفرقة التي لم تعرض تقريرًا.',
  'reports.yearlyNone': 'لا شيء بعد.',
  'reports.yearlyDraft': 'صُغ مسودة تقرير التحالف',
  'reports.yearlyCount': 'الأفرقة النشطة التي عرضت تقريرًا في هذه الأيام: {reported, number} من {all, number}.',
  'reports.drafted': 'مسودة {day}',
  'reports.presentedOn': 'عُرض في {day}',
  'reports.notice': 'هذا تقرير تقدم لم يُعرض بعد.',
  'reporting.NOT_ASKED': 'غير مطلوب',
  'reporting.REPORTED': 'قُدّم',
  'reporting.DUE': 'مستحق',
  'reporting.OVERDUE': 'متأخر',
} as const satisfies Partial<Record<keyof typeof english, string>>;
