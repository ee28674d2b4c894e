/** ما تقوله المسودات الأولى لتقارير التقدم؛ تُكتب على الخادم وحده. في انتظار مراجعة الناطقين بالعربية. */
import type { progressDrafts as english } from '../en/progress-drafts';

export const progressDrafts = {
  'progress.titleOf': 'تقرير تقدم {who}، من {from} إلى {to}',
  'progress.period': 'من {from} إلى {to}، والأيام بتوقيت {zone}.',
  'progress.asOf': 'صيغت المسودة من السجل في {at}.',
  'progress.days': 'من {from} إلى {to}',
  'progress.quiet': 'لا يحوي السجل شيئًا حدث في هذه المدة.',
  'progress.more':
    'وفي السجل {count, plural, zero {لا شيء غير ذلك} one {أمر واحد غير ذلك} two {أمران غير ذلك} few {# أمور غير ذلك} many {# أمرًا غير ذلك} other {# أمر غير ذلك}}.',
  'progress.withheld': 'عدد قليل (محجوب)',
  'progress.gathered':
    'عرض تقريرًا في هذه المدة {reported, number} من أصل {all, plural, zero {لا أفرقة} one {فريق واحد} two {فريقين} few {# أفرقة} many {# فريقًا} other {# فريق}}.',
  'progress.missing': 'أفرقة بلا تقرير',
  'progress.section.TEXTS': 'النصوص',
  'progress.section.ROUNDS': 'جولات التعليقات',
  'progress.section.DISPOSITIONS': 'الردود على التعليقات',
  'progress.section.DECISIONS': 'القرارات',
  'progress.section.PUBLICATIONS': 'المنشورات',
  'progress.section.MILESTONES': 'المعالم الرئيسية',
  'progress.section.OFFICES': 'المناصب الشاغرة',
  'progress.section.PARTICIPATION': 'المشاركة',
  'progress.line.OPENED': 'فُتحت؛ {stages}',
  'progress.line.MOVED': '{stages}',
  'progress.line.REVISED':
    '{stages}؛ {revisions, plural, zero {لا تنقيحات} one {تنقيح واحد} two {تنقيحان} few {# تنقيحات} many {# تنقيحًا} other {# تنقيح}}',
  'progress.line.CLOSED_TEXTS':
    '{count, plural, zero {لا نصوص أخرى} one {نص آخر واحد} two {نصان آخران} few {# نصوص أخرى} many {# نصًا آخر} other {# نص آخر}} للفريق وحده.',
  'progress.line.ROUND_OPEN':
    'مفتوحة حتى {ends}؛ وحتى الآن {comments, plural, =0 {لا تعليقات} zero {لا تعليقات} one {تعليق واحد من {commenters, plural, zero {لا أحد} one {شخص واحد} two {شخصين} few {# أشخاص} many {# شخصًا} other {# شخص}}} two {تعليقان من {commenters, plural, zero {لا أحد} one {شخص واحد} two {شخصين} few {# أشخاص} many {# شخصًا} other {# شخص}}} few {# تعليقات من {commenters, plural, zero {لا أحد} one {شخص واحد} two {شخصين} few {# أشخاص} many {# شخصًا} other {# شخص}}} many {# تعليقًا من {commenters, plural, zero {لا أحد} one {شخص واحد} two {شخصين} few {# أشخاص} many {# شخصًا} other {# شخص}}} other {# تعليق من {commenters, plural, zero {لا أحد} one {شخص واحد} two {شخصين} few {# أشخاص} many {# شخصًا} other {# شخص}}}}',
  'progress.line.ROUND_OPEN_UNCOUNTED': 'مفتوحة حتى {ends}؛ وتعليقاتها محجوبة حتى ذلك الحين',
  'progress.line.ROUND_ENDED':
    'انتهت في {ends}؛ {comments, plural, =0 {لا تعليقات} zero {لا تعليقات} one {تعليق واحد من {commenters, plural, zero {لا أحد} one {شخص واحد} two {شخصين} few {# أشخاص} many {# شخصًا} other {# شخص}}، {undisposed, plural, =0 {رُدّ عليه} zero {رُدّ عليه} one {بقي بلا رد} two {بقي بلا رد} few {بقي بلا رد} many {بقي بلا رد} other {بقي بلا رد}}} two {تعليقان من {commenters, plural, zero {لا أحد} one {شخص واحد} two {شخصين} few {# أشخاص} many {# شخصًا} other {# شخص}}، {undisposed, plural, =0 {رُدّ عليهما} zero {رُدّ عليهما} one {بقي أحدهما بلا رد} two {بقيا بلا رد} few {بقيا بلا رد} many {بقيا بلا رد} other {بقيا بلا رد}}} few {# تعليقات من {commenters, plural, zero {لا أحد} one {شخص واحد} two {شخصين} few {# أشخاص} many {# شخصًا} other {# شخص}}، {undisposed, plural, =0 {رُدّ عليها كلها} zero {رُدّ عليها كلها} one {بقي واحد منها بلا رد} two {بقي اثنان منها بلا رد} few {بقيت # منها بلا رد} many {بقي # منها بلا رد} other {بقي # منها بلا رد}}} many {# تعليقًا من {commenters, plural, zero {لا أحد} one {شخص واحد} two {شخصين} few {# أشخاص} many {# شخصًا} other {# شخص}}، {undisposed, plural, =0 {رُدّ عليها كلها} zero {رُدّ عليها كلها} one {بقي واحد منها بلا رد} two {بقي اثنان منها بلا رد} few {بقيت # منها بلا رد} many {بقي # منها بلا رد} other {بقي # منها بلا رد}}} other {# تعليق من {commenters, plural, zero {لا أحد} one {شخص واحد} two {شخصين} few {# أشخاص} many {# شخصًا} other {# شخص}}، {undisposed, plural, =0 {رُدّ عليها كلها} zero {رُدّ عليها كلها} one {بقي واحد منها بلا رد} two {بقي اثنان منها بلا رد} few {بقيت # منها بلا رد} many {بقي # منها بلا رد} other {بقي # منها بلا رد}}}}',
  'progress.line.ROUND_ENDED_UNCOUNTED': 'انتهت في {ends}',
  'progress.line.DISPOSED': '{disposition}: {count, number}',
  'progress.line.DESIGNATED': '{designation} بشأن التنقيح {revision, number}، {day}',
  'progress.line.PUBLISHED':
    'الطبعة {edition, selectordinal, zero {#} one {#} two {#} few {#} many {#} other {#}}، {day}',
  'progress.line.MILESTONE_MET': 'تحقق في {day}',
  'progress.line.MILESTONE_MISSED': 'لم يتحقق، وأُعلن ذلك في {day}',
  'progress.line.MILESTONE_DROPPED': 'أُلغي في {day}',
  'progress.line.MILESTONE_ROLLED_FORWARD': 'نُقل إلى الدورة التالية في {day}',
  'progress.line.MILESTONE_SLIPPED': 'نُقل موعده من {earlier} إلى {day}',
  'progress.line.MILESTONE_OVERDUE': 'كان موعده {day} وما زال مفتوحًا',
  'progress.line.MILESTONE_COMING': 'موعده {day}',
  'progress.line.VACANT': '{role}: لا أحد',
  'progress.line.PARTICIPATION':
    '{rounds, plural, zero {دون جولات} one {في جولة واحدة} two {في جولتين} few {في # جولات} many {في # جولة} other {في # جولة}} سُئل {askedShown} وأجاب {answeredShown}.',
  'progress.line.ANSWERED': '{word}: أجاب {answeredShown}',
  'progress.line.SILENT': '{word}: لم يُجب أحد',
} as const satisfies Partial<Record<keyof typeof english, string>>;
