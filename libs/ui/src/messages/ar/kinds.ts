/** ما تتطلبه أنواع الوثائق. في انتظار مراجعة الناطقين بالعربية. */
import type { kinds as english } from '../en/kinds';

export const kinds = {
  'kinds.title': 'أنواع الوثائق',
  'kinds.lede':
    'ما يتطلبه كل نوع قبل أن تمضي الوثيقة قدمًا. يسري أي تغيير منذ المرة التالية التي يُسأل فيها عن ذلك، ولا تُستثنى منه الوثائق الجارية.',
  'kinds.name': 'الاسم',
  'kinds.days': '{kind}: أقل عدد من الأيام',
  'kinds.daysHint':
    'إن تُرك فارغًا فما يحدده التحالف، وإلا {count, plural, zero {# يوم} one {يوم واحد} two {يومان} few {# أيام} many {# يومًا} other {# يوم}}. ولا يمكن إلا رفع العدد الذي يحدده التحالف.',
  'kinds.responseDays': 'أيام الرد على القرارات، بعد صدور التقرير',
  'kinds.into': 'قبل: {stage}',
  'kinds.others':
    '{count, plural, zero {لا شروط أخرى} one {شرط واحد آخر} two {شرطان آخران} few {# شروط أخرى} many {# شرطًا آخر} other {# شرط آخر}}',
  'kinds.changed':
    '{count, plural, zero {لا تغييرات عن المعتاد} one {تغيير واحد عن المعتاد} two {تغييران عن المعتاد} few {# تغييرات عن المعتاد} many {# تغييرًا عن المعتاد} other {# تغيير عن المعتاد}}',
  'kinds.asUsual': 'كالمعتاد',
  'kinds.locked': 'دائمًا: يعتمد عليه آخرون',
  'kinds.leftOut': 'مستبعد؛ يُطلب عادةً',
  'kinds.added': 'يُطلب زيادةً على المعتاد',
  'kinds.save': 'احفظ هذا النوع',
  'kinds.saved': 'حُفظ، ويسري من الآن.',
  'kinds.changedMeanwhile':
    'حدّد شخص آخر هذا النوع في هذه الأثناء. ما اخترته ما زال هنا: إن حفظته من جديد حلّ محل ما حدّده.',
  'condition.HAS_REVISION': 'يوجد تنقيح',
  'condition.NO_UNFROZEN_CHANGES': 'مسودة العمل مثبَّتة',
  'condition.HAS_EDITOR': 'لها محرر',
  'condition.NO_OPEN_ROUND': 'لا جولة تعليقات مفتوحة',
  'condition.NO_UNDISPOSED_TECHNICAL': 'بُتّ في التعليقات التقنية',
  'condition.ALL_DISPOSED': 'بُتّ في كل التعليقات',
  'condition.ROUND_HELD': 'عُقدت جولة المرحلة السابقة',
  'condition.MINIMUM_DAYS': 'الجولة مفتوحة مدة كافية',
  'condition.NO_SUBSTANTIVE_CHANGE': 'المضمون كما كان في النداء الأخير',
  'condition.REASON_GIVEN': 'ذُكر سبب',
  'condition.REPORT_PUBLISHED': 'نُشر تقرير البتّ في التعليقات',
  'condition.RESPONSE_LIMIT_OVER': 'انقضت المهلة التي أُتيحت لأصحاب التعليقات للرد',
  'condition.MINORITY_STATED': 'أُرفقت بيانات الأقلية، أو ذُكر أنه لم يرد أي منها',
  'condition.APPROVAL_DESIGNATED': 'قُرّر توافق آراء بشأن هذا النص',
  'condition.NO_UNRESOLVED_OBJECTION': 'فُصل في كل اعتراض رسمي',
  'condition.SPONSORS_DISCLOSED': 'أُفصح عن الجهات الممولة',
} as const satisfies Partial<Record<keyof typeof english, string>>;
