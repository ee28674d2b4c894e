/** أدلة المشاركة: من طُلب رأيه ومن أجاب. في انتظار مراجعة الناطقين بالعربية. */
import type { evidence as english } from '../en/evidence';

export const evidence = {
  'evidence.title': 'من يشارك',
  'evidence.lede':
    'من طُلب رأيه ومن أجاب، بحسب السجل: من كان لهم دور يتيح لهم الكلام أثناء جولة أو طُلب رأيهم بالاسم، ومن علّقوا أو وضعوا أسماءهم تحت تعليق.',
  'evidence.ledeSession': 'من ذُكرت أسماؤهم في الجلسة، ومن رفعوا فيها أيديهم.',
  'evidence.rule': 'تُحجب الأعداد الأصغر من {small, number} ما عدا الصفر، وكذلك أعداد أخرى يمكن أن تُحسب منها.',
  'evidence.hidden':
    '{count, plural, zero {لم تُستثنَ أي جولة} one {استُثنيت جولة واحدة نتائجها محجوبة حتى نهايتها} two {استُثنيت جولتان نتائجهما محجوبة حتى نهايتهما} few {استُثنيت # جولات نتائجها محجوبة حتى نهايتها} many {استُثنيت # جولة نتائجها محجوبة حتى نهايتها} other {استُثنيت # جولة نتائجها محجوبة حتى نهايتها}}.',
  'evidence.withheld': 'قليل',
  'evidence.withheldLong': 'عدد محجوب',
  'evidence.asked': 'طُلب رأيهم',
  'evidence.answered': 'أجابوا',
  'evidence.named': 'ذُكرت أسماؤهم',
  'evidence.spoke': 'رفعوا أيديهم',
  'evidence.byGroup': 'فئة أصحاب المصلحة',
  'evidence.byRegion': 'المنطقة',
  'evidence.groups': 'بحسب فئة أصحاب المصلحة',
  'evidence.regions': 'بحسب المنطقة',
  'evidence.part': 'الجزء',
  'evidence.parts': 'الأجزاء',
  'evidence.all': 'الجميع',
  'evidence.noWord': 'لم يُذكر',
  'evidence.silent': 'من لم يُسمع صوته',
  'evidence.nobodySilent': 'سُمع صوت الجميع',
  'evidence.inflow': 'التعليقات بحسب اليوم',
  'evidence.day': 'اليوم',
  'evidence.count': 'التعليقات',
  'evidence.inflowPicture':
    '{total, plural, zero {لا تعليقات} one {تعليق واحد} two {تعليقان} few {# تعليقات} many {# تعليقًا} other {# تعليق}} خلال {days, plural, zero {# يوم} one {يوم واحد} two {يومين} few {# أيام} many {# يومًا} other {# يوم}}',
  'evidence.balancePicture': '{by}: من طُلب رأيهم ومن أجابوا، على هيئة أشرطة',
  'evidence.table': 'الشيء نفسه في جدول',
  'evidence.none': 'لا جولة تُحتسب بعد',
  'evidence.noneLede': 'ما إن تُفتح جولة حتى تُحتسب هنا.',
  'evidence.file': 'احفظ دليلًا على المراجعة الواسعة (CSV)',
  'evidence.about': 'الموضوع',
  'evidence.by': 'بحسب',
  'evidence.word': 'الكلمة',
  'evidence.note': 'ملاحظة',
  'evidence.read': 'وقت القراءة',
  'evidence.back': 'التحالف كله',
  'evidence.rounds':
    '{count, plural, zero {لم تُحتسب أي جولة} one {احتُسبت جولة واحدة} two {احتُسبت جولتان} few {احتُسبت # جولات} many {احتُسبت # جولة} other {احتُسبت # جولة}}',
  'evidence.aGroup': 'إحدى فئات أصحاب المصلحة',
  'evidence.flow': 'كيف تمر الوثائق بالمراحل',
  'evidence.flowLede':
    'تعدّ الدوائر الوثائق الموجودة الآن في كل مرحلة؛ وتحتها عدد الأيام التي مكثها نصف ما انتقل منها خلال السنة الماضية.',
  'evidence.flowPicture':
    '{documents, plural, zero {لا وثائق} one {وثيقة واحدة} two {وثيقتان} few {# وثائق} many {# وثيقة} other {# وثيقة}} من {groups, plural, zero {# فريق} one {فريق واحد} two {فريقين} few {# أفرقة} many {# فريقًا} other {# فريق}} بحسب المرحلة',
  'evidence.days': 'الأيام',
  'evidence.stay': 'الأيام في المرحلة (الوسيط)',
  'evidence.left': 'الآن: {now, number}، وانتقل خلال سنة: {left, number}',
  'evidence.svg': 'احفظ بصيغة SVG',
} as const satisfies Partial<Record<keyof typeof english, string>>;
