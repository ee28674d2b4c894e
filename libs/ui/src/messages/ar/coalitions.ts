/** الصفحة الأولى والنظرة العامة والأفرقة. في انتظار مراجعة الناطقين بالعربية. */
import type { coalitions as english } from '../en/coalitions';

export const coalitions = {
  'home.welcome': 'مكان واحد للنص والتعليقات والقرارات والمواعيد',
  'home.lede': 'هنا تأخذ أفرقة العمل الوثائق من اقتراح إلى منشور، ويلقى كل تعليق ردًا علنيًا.',
  'home.none': 'لا شيء هنا لك بعد',
  'home.noneLede': 'سجّل دخولك لترى ما تعمل عليه أفرقتك، أو اقرأ ما هو عام.',
  'desk.title':
    '{count, plural, zero {أين وصلت الأفرقة} one {أين وصل فريق واحد} two {أين وصل فريقان} few {أين وصلت # أفرقة} many {أين وصل # فريقًا} other {أين وصل # فريق}}',
  'desk.lede': 'كل فريق ووثائقه، من أول اقتراح إلى ما نُشر.',
  'desk.tile.underWay':
    '{count, plural, zero {وثائق جارية} one {وثيقة جارية} two {وثيقتان جاريتان} few {وثائق جارية} many {وثيقة جارية} other {وثيقة جارية}}',
  'desk.tile.rounds':
    '{count, plural, zero {جولات مفتوحة} one {جولة مفتوحة} two {جولتان مفتوحتان} few {جولات مفتوحة} many {جولة مفتوحة} other {جولة مفتوحة}}',
  'desk.tile.firstCloses': 'تُغلق أولاها {when}',
  'desk.tile.undisposed':
    '{count, plural, zero {تعليقات لم يُبتّ فيها} one {تعليق لم يُبتّ فيه} two {تعليقان لم يُبتّ فيهما} few {تعليقات لم يُبتّ فيها} many {تعليقًا لم يُبتّ فيها} other {تعليق لم يُبتّ فيها}}',
  'desk.public': 'ما هو عام',
  'desk.tile.published':
    '{count, plural, zero {منشورات} one {منشور} two {منشوران} few {منشورات} many {منشورًا} other {منشور}}',
  'desk.tile.vacancies':
    '{count, plural, zero {مناصب شاغرة} one {منصب شاغر} two {منصبان شاغران} few {مناصب شاغرة} many {منصبًا شاغرًا} other {منصب شاغر}}',
  'desk.group': 'الفريق',
  'desk.vacant': 'شاغر: {offices}',
  'desk.descriptive': 'عنوان وصفي',
  'desk.closesShort': 'تُغلق {when}',
  'desk.openCount':
    '{count, plural, zero {# لم يُبتّ فيها} one {# لم يُبتّ فيه} two {# لم يُبتّ فيهما} few {# لم يُبتّ فيها} many {# لم يُبتّ فيها} other {# لم يُبتّ فيها}}',
  'desk.revision': 'التنقيح {number}',
  'desk.empty': 'لا أفرقة عمل بعد',
  'desk.emptyLede': 'أنشئ أول فريق؛ ثم تستطيع رئاسته فتح وثيقة برفع ملف.',
  'group.create': 'فريق جديد',
  'group.code': 'الرمز',
  'group.codeHint': 'أحرف لاتينية كبيرة وأرقام، مثل WG5. لا يتغير أبدًا.',
  'group.title': 'العنوان',
  'group.charter': 'الغرض منه',
  'group.documents': 'الوثائق',
  'group.people': 'الأشخاص',
  'group.vacant': 'شاغر',
  'group.noDocuments': 'لا وثائق بعد',
  'group.noDocumentsLede': 'تبدأ الوثيقة بملف: Word أو Markdown أو HTML أو نص بسيط.',
  'group.newDocument': 'وثيقة جديدة',
  'group.since': 'منذ {day}',
  'group.undisposed':
    '{count, plural, zero {لا شيء معلقًا} one {# لم يُبتّ فيه} two {# لم يُبتّ فيهما} few {# لم يُبتّ فيها} many {# لم يُبتّ فيها} other {# لم يُبتّ فيها}}',
  'group.addPerson': 'أضف شخصًا',
  'group.giveRole': 'أسند دورًا',
  'group.endRole': 'أنهِ هذا الدور',
  'group.role': 'الدور',
  'group.person': 'الشخص',
  'group.address': 'عنوان البريد الإلكتروني',
  'group.roleGiven': 'أُسند إلى {name} دور: {role}.',
  'group.code.column': 'الرمز',
  'group.title.column': 'العنوان',
  'group.stage.column': 'المرحلة',
  'group.comments.column': 'التعليقات',
  'group.unnamed': 'لم يُسمَّ أحد في هذا الفريق.',
} as const satisfies Partial<Record<keyof typeof english, string>>;
