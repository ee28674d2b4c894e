/** مراجعات مطلوبة بالاسم. في انتظار مراجعة الناطقين بالعربية. */
import type { reviewers as english } from '../en/reviewers';

export const reviewers = {
  // ممن تُطلب، في مكتب الجولة وحيث تُفتح
  'reviewers.title': 'المراجعون',
  'reviewers.count':
    '{count, plural, zero {لم تُطلب المراجعة من أحد} one {طُلبت المراجعة من واحد} two {طُلبت المراجعة من اثنين} few {طُلبت المراجعة من #} many {طُلبت المراجعة من #} other {طُلبت المراجعة من #}}، {done, plural, =0 {ولم يراجع أحد} zero {ولم يراجع أحد} one {وراجع واحد} two {وراجع اثنان} few {وراجع #} many {وراجع #} other {وراجع #}}',
  'reviewers.overdue':
    '{count, plural, zero {لم يتأخر أحد} one {تأخر واحد} two {تأخر اثنان} few {تأخر #} many {تأخر #} other {تأخر #}}',
  'reviewers.none': 'لم تُطلب المراجعة من أحد بالاسم بعد.',
  'reviewers.hint':
    'أشخاص وأفرقة بأكملها. تصل الرسالة إليهم وحدهم، ويقول كل منهم هل يراجع ومتى. وإن لم يُذكر اسم أُبلغ كل من يحق له قراءة الجولة.',
  'reviewers.who': 'شخص أو فريق',
  'reviewers.groups': 'الأفرقة',
  'reviewers.people': 'الأشخاص',
  'reviewers.group': '{code} {title}، الفريق كله',
  'reviewers.add': 'أضف',
  'reviewers.drop': 'أزل {name} من القائمة',
  'reviewers.due': 'المراجعة مطلوبة حتى',
  'reviewers.dueHint': 'إن تُرك فارغًا: حتى نهاية التعليقات.',
  'reviewers.dueIs': 'موعد المراجعات',
  'reviewers.ask': 'اطلب مراجعة من أحد',
  'reviewers.askDo': 'اطلب المراجعة',
  'reviewers.asked': 'طُلبت المراجعة من {name}.',
  'reviewers.until': 'حتى',
  'reviewers.state': 'أين وصلت',
  'reviewers.pledged': 'موعود بها حتى',
  'reviewers.takeBack': 'اسحب',
  'reviewers.takeBackOf': 'اسحب الطلب الموجه إلى {name}',
  'reviewers.why': 'لماذا',
  'reviewers.whyHint': 'يقرؤه كل من يحق له رؤية الجولة.',
  'reviewers.hiddenStates': 'ما دامت النتائج محجوبة، لا يظهر من علّق على أنه راجع.',
} as const satisfies Partial<Record<keyof typeof english, string>>;
