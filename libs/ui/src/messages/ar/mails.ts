/** الرسائل، والصفحة التي تعرضها فيها النسخة التجريبية. في انتظار مراجعة الناطقين بالعربية. */
import type { mails as english } from '../en/mails';

export const mails = {
  'mails.title': 'رسائل النسخة التجريبية',
  'mails.lede': 'لا يُرسل شيء في النسخة التجريبية. هذه رسائل كانت ستُرسل.',
  'mails.none': 'لا رسائل بعد',
  'mails.noneLede': 'اطلب رابط دخول فيظهر هنا.',
  'mails.to': 'إلى {address}',
  'mails.refresh': 'انظر من جديد',
  'mail.signIn.subject': 'تسجيل الدخول إلى Plenary',
  'mail.signIn.text':
    'افتح هذه الصفحة واضغط زرها لتسجيل الدخول:\n\n{link}\n\nيعمل الرابط مرة واحدة. إن لم تطلبه فلا تفعل شيئًا.',
  'mail.published.subject': '{group}: نُشرت وثيقة «{title}»',
  'mail.published.text': 'نُشرت وثيقة «{title}».',
  'mail.published.textNext': 'نُشرت وثيقة «{title}»، وهي تحلّ محل {supersedes}.',
  'mail.published.footer': 'يُستشهد بها بالمرجع {reference}.\n\nاقرأها: {link}',
  'mail.password.subject': 'تحديد كلمة سر لـ Plenary',
  'mail.password.text':
    'افتح هذه الصفحة لتحديد كلمة سر:\n\n{link}\n\nيعمل الرابط مرة واحدة ولمدة {minutes} دقيقة. إن لم تطلبه فلا تفعل شيئًا.',
  'mail.signInEvent.subject': 'تغيّرت طريقة دخولك إلى Plenary',
  'mail.signInEvent.text': '{what}.\n\nإن كنت أنت من فعل ذلك فلا شيء عليك. وإلا فانظر هنا: {link}',
  'mail.roundOpened.subject': '{group}: دعوة إلى التعليق على «{title}» ({round})',
  'mail.roundOpened.text': 'فُتحت جولة تعليقات على «{title}».',
  'mail.roundExtended.subject': '{group}: وقت إضافي للتعليق على «{title}» ({round})',
  'mail.roundExtended.text': 'تُغلق جولة التعليقات على «{title}» في وقت أبعد مما أُعلن.\n\nالسبب: {reason}',
  'mail.roundReopened.subject': '{group}: تُقبل التعليقات من جديد على «{title}» ({round})',
  'mail.roundReopened.text': 'انتهت جولة التعليقات على «{title}» ثم فُتحت من جديد.\n\nالسبب: {reason}',
  'mail.door.confirm.subject': '{group}: أكّد تعليقك على «{title}» ({round})',
  'mail.door.confirm.text':
    'أُرسل بهذا العنوان تعليق على «{title}». يُحتسب حين تؤكده في هذه الصفحة بزر واحد:\n\n{link}\n\nيرجى فعل ذلك قبل إغلاق الجولة: {closes}.\n\nإن لم ترسل شيئًا فلا تفعل شيئًا: يُنسى بعد أسبوع.',
  'mail.door.receipt.subject': '{reference}: استُلم تعليقك على «{title}»',
  'mail.door.receipt.text':
    'استُلم تعليقك على «{title}» بالمرجع {reference}.\n\nقلتَ: {text}\n\nصفحته التي سيظهر فيها الرد: {link}\n\nستصلك رسالة حين تُنشر الردود.\n\nلم تكن أنت؟ {disown}',
  'mail.door.held': 'تقرؤه الرئاسة قبل غيرها: {reason}',
  'mail.reviewRequested.subject': '{group}: مطلوب منك مراجعة «{title}» ({round})',
  'mail.reviewRequested.text': 'مطلوب منك بالاسم مراجعة «{title}». نرجو أن تذكر في صفحتها هل يمكنك ذلك ومتى.',
  'mail.reviewRequested.due': 'المراجعة مطلوبة حتى {due}.',
  'mail.reviewDue.subject': '{group}: موعد مراجعتك لـ «{title}» قريب ({round})',
  'mail.reviewDue.text': 'مراجعتك لـ «{title}» مطلوبة حتى {due}.\n\nعلّق، أو قل إنك لا تستطيع: {link}',
  'mail.monday.subject':
    '{coalition}: ما الذي تغيّر ({count, plural, zero {لا وثائق} one {وثيقة واحدة} two {وثيقتان} few {# وثائق} many {# وثيقة} other {# وثيقة}})',
  'mail.monday.since': 'ما الذي تغيّر منذ {day}:',
  'mail.monday.first': 'ما يستدعي انتباه أحد. من الآن فصاعداً لا تذكر هذه الرسالة إلا ما تغيّر.',
  'mail.monday.new': 'جديدة، في المرحلة {stage}',
  'mail.monday.stage': '{from} ← {to}',
  'mail.monday.roundOpened': 'جولة التعليقات {round} مفتوحة',
  'mail.monday.roundEnded': 'انتهت جولة التعليقات {round}',
  'mail.monday.over': 'لم يعد قائماً: {alert}',
  'mail.monday.desk': 'أين وصلت الأفرقة: {link}',
  'mail.monday.wish': 'هل تصل هذه الرسالة ومتى: {link}',
  'mail.round.footer': 'تُغلق في {closes}.\n\nاقرأها وعلّق عليها: {link}',
  'mail.roundClosing.subject':
    '{group}: {days, plural, zero {لم يبق وقت} one {بقي يوم واحد} two {بقي يومان} few {بقيت # أيام} many {بقي # يومًا} other {بقي # يوم}} للتعليق على «{title}» ({round})',
  'mail.roundClosing.text': 'تُغلق جولة التعليقات على «{title}» قريبًا.',
  'mail.roundClosed.subject': '{group}: أُغلقت جولة التعليقات على «{title}» ({round})',
  'mail.roundClosed.text': 'أُغلقت جولة التعليقات على «{title}» في {closes}.\n\nتعليقاتها: {link}',
  'calendar.mine': '{name}: جولات التعليقات',
  'calendar.closes': 'تُغلق {round} على «{title}»',
  'calendar.text': 'تُقبل التعليقات حتى {closes}.',
  'mail.answers.subject':
    '{group}: {count, plural, zero {لا ردود على تعليقاتك} one {رد على تعليقك} two {ردان على تعليقيك} few {ردود على # من تعليقاتك} many {ردود على # من تعليقاتك} other {ردود على # من تعليقاتك}} («{title}»، {round})',
  'mail.answers.text':
    '{count, plural, zero {لا ردود على تعليقاتك} one {ورد رد على تعليقك} two {ورد ردان على تعليقيك} few {وردت ردود على تعليقاتك} many {وردت ردود على تعليقاتك} other {وردت ردود على تعليقاتك}} على «{title}» ({round}). يرجى أن تقول إن كان ذلك يرضيك حتى {limit}. ومن دون كلمة منك يُعدّ ذلك عدم رد.\n\n{answers}',
  'mail.answers.youSaid': 'قلتَ: {text}',
  'mail.answers.answer': 'الرد: {rationale}',
  'mail.answers.correction': 'هذا يصحح ردًا سابقًا: {reason}',
  'mail.answers.same': 'بقي المقطع كما كان: {words}',
  'mail.answers.next': 'ما أُخذ به سيرد في التنقيح التالي. المقطع حتى الآن: {words}',
  'mail.answers.gone': 'زال المقطع: [-{words}-]',
  'mail.answers.changed': 'المقطع الآن: {words}',
  'mail.objection.subject': '{group}: اعتراض رسمي على الرد على {reference} («{title}»)',
  'mail.proposal.subject':
    '{coalition}: المقترح «{title}» {state, select, ACCEPTED {صار فريق عمل} DECLINED {رُفض} other {سُحب}}',
  'mail.proposal.accepted':
    'قُبل مجال العمل «{title}» الذي اقترحته أو تدعمه، وصار فريق العمل {group}. ومن يدعمه عضو فيه.',
  'mail.proposal.declined': 'رُفض مجال العمل «{title}» الذي اقترحته أو تدعمه، للسبب الآتي:\n\n{reason}',
  'mail.proposal.withdrawn': 'سُحب مجال العمل «{title}» الذي اقترحته أو تدعمه.',
  'mail.decided.subject': '{group}: فُصل في اعتراضك الرسمي على {reference} («{title}»)',
  'mail.round.footerReplies':
    'تُغلق في {closes}. ومن ثم تُقبل الردود على تعليقاتها حتى {replies}.\n\nاقرأها وعلّق عليها: {link}',
  'mail.roundReplies.subject': '{group}: دعوة إلى الرد على التعليقات على «{title}» ({round})',
  'mail.roundReplies.text':
    'أُغلقت جولة التعليقات على «{title}» في {closes}.\n\nتُقبل الردود على تعليقاتها حتى {replies}: {link}',
  'calendar.repliesEnd': '{round} على «{title}»: نهاية الردود',
  'calendar.repliesText': 'تُقبل الردود على تعليقاتها حتى {closes}.',
  'mail.evaluation.subject': '{group}: هل هذا ما يراه الفريق بشأن «{title}»؟',
  'mail.evaluation.text':
    'بشأن التنقيح {revision} من «{title}» ترى الرئاسة: {designation}.\n\n{statement}\n\nإن رأيت أن هذا خطأ فاعترض مع ذكر سببك.',
  'mail.evaluation.footer': 'تُقبل الاعتراضات حتى {until}.\n\nاقرأه واعترض: {link}',
  'mail.office.subject': '{where}: سُلّم منصب {office} إلى {to}',
  'mail.office.taken':
    'تتولى من الآن منصب {office} في {where} بعد {from}.{passed, plural, =0 {} one {\n\nمهمة واحدة كانت موكلة إليه تنتظرك.} two {\n\nمهمتان كانتا موكلتين إليه تنتظرانك.} few {\n\n# مهام كانت موكلة إليه تنتظرك.} many {\n\n# مهمة كانت موكلة إليه تنتظرك.} other {\n\n# مهمة كانت موكلة إليه تنتظرك.}}\n\nمن يفعل ماذا: {link}',
  'mail.office.given':
    'يتولى {to} من الآن منصب {office} في {where} مكانك.{passed, plural, =0 {} one {\n\nانتقلت مهمة واحدة كانت موكلة إليك.} two {\n\nانتقلت مهمتان كانتا موكلتين إليك.} few {\n\n# مهام كانت موكلة إليك انتقلت.} many {\n\n# مهمة كانت موكلة إليك انتقلت.} other {\n\n# مهمة كانت موكلة إليك انتقلت.}}\n\nمن يفعل ماذا: {link}',
  'mail.proof.subject': 'هل هذا العنوان لك أيضًا؟',
  'mail.proof.text':
    'يقول شخص سجل دخوله إن هذا العنوان له أيضًا. إن كنت أنت، فافتح هذا الرابط حيث سجلت دخولك؛ يعمل مرة واحدة خلال ساعة: {link}\n\nإن لم تكن أنت، فلا تفعل شيئًا: لن يحدث شيء.',
} as const satisfies Partial<Record<keyof typeof english, string>>;
