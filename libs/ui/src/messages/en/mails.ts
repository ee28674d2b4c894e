/** Mails, and the page on which the demo shows them. */
export const mails = {
  // The demo's mails
  'mails.title': 'Mails of the demo',
  'mails.lede': 'Nothing is sent in the demo. These mails would have gone out.',
  'mails.none': 'No mails yet',
  'mails.noneLede': 'Ask for a sign-in link, and it appears here.',
  'mails.to': 'To {address}',
  'mails.refresh': 'Look again',

  // Mails
  'mail.signIn.subject': 'Sign in to Plenary',
  'mail.signIn.text':
    'Open this page and press its button to sign in:\n\n{link}\n\nThe link works once. If you did not ask for it, do nothing.',
  'mail.published.subject': '{group}: “{title}” is published',
  'mail.published.text': '“{title}” is published.',
  'mail.published.textNext': '“{title}” is published. It takes the place of {supersedes}.',
  'mail.published.footer': 'It is cited as {reference}.\n\nRead it: {link}',
  'mail.password.subject': 'Set a password for Plenary',
  'mail.password.text':
    'Open this page to set a password:\n\n{link}\n\nThe link works once and for {minutes} minutes. If you did not ask for it, do nothing.',
  'mail.signInEvent.subject': 'How you sign in to Plenary has changed',
  'mail.signInEvent.text': '{what}.\n\nIf that was you, there is nothing to do. If not, look here: {link}',
  'mail.roundOpened.subject': '{group}: comments are asked for on “{title}” ({round})',
  'mail.roundOpened.text': 'A comment round is open on “{title}”.',
  'mail.roundExtended.subject': '{group}: more time for comments on “{title}” ({round})',
  'mail.roundExtended.text': 'The comment round on “{title}” closes later than was said.\n\nWhy: {reason}',
  'mail.roundReopened.subject': '{group}: comments are taken again on “{title}” ({round})',
  'mail.roundReopened.text': 'The comment round on “{title}” had ended and is open once more.\n\nWhy: {reason}',
  'mail.door.confirm.subject': '{group}: confirm your comment on “{title}” ({round})',
  'mail.door.confirm.text':
    'A comment on “{title}” was sent in with this address. It counts once you confirm it on this page, with one button:\n\n{link}\n\nPlease do so before the round closes: {closes}.\n\nIf you sent none, do nothing: it is forgotten after a week.',
  'mail.door.receipt.subject': '{reference}: your comment on “{title}” is taken',
  'mail.door.receipt.text':
    'Your comment on “{title}” is taken as {reference}.\n\nYou said: {text}\n\nIts page, where its answer will stand: {link}\n\nYou will get a mail when the answers are published.\n\nThat was not you? {disown}',
  'mail.door.held': 'A chair reads it before others do: {reason}',
  'mail.reviewRequested.subject': '{group}: you are asked to review “{title}” ({round})',
  'mail.reviewRequested.text':
    'You are asked by name to review “{title}”. Please say on its page whether you can, and by when.',
  'mail.reviewRequested.due': 'Your review is asked for until {due}.',
  'mail.reviewDue.subject': '{group}: your review of “{title}” is due ({round})',
  'mail.reviewDue.text':
    'Your review of “{title}” is asked for until {due}.\n\nComment, or say that you cannot: {link}',
  'mail.monday.subject': '{coalition}: what changed ({count, plural, one {# document} other {# documents}})',
  'mail.monday.since': 'What changed since {day}:',
  'mail.monday.first': 'What somebody should look at. From now on this mail says only what changed.',
  'mail.monday.new': 'new, in stage {stage}',
  'mail.monday.stage': '{from} → {to}',
  'mail.monday.roundOpened': 'comment round {round} is open',
  'mail.monday.roundEnded': 'comment round {round} has ended',
  'mail.monday.over': 'no longer: {alert}',
  'mail.monday.desk': 'Where the groups stand: {link}',
  'mail.monday.wish': 'Whether and when this mail comes: {link}',
  'mail.round.footer': 'It closes {closes}.\n\nRead it and comment: {link}',
  'mail.round.footerReplies':
    'It closes {closes}. From then on replies to its comments are taken until {replies}.\n\nRead it and comment: {link}',
  'mail.roundReplies.subject': '{group}: replies to the comments on “{title}” are asked for ({round})',
  'mail.roundReplies.text':
    'The comment round on “{title}” closed {closes}.\n\nReplies to its comments are taken until {replies}: {link}',
  'mail.roundClosing.subject':
    '{group}: {days, plural, one {one day} other {# days}} left for comments on “{title}” ({round})',
  'mail.roundClosing.text': 'The comment round on “{title}” closes soon.',
  'mail.roundClosed.subject': '{group}: the comment round on “{title}” has closed ({round})',
  'mail.roundClosed.text': 'The comment round on “{title}” closed {closes}.\n\nIts comments: {link}',
  'calendar.mine': '{name}: comment rounds',
  'calendar.closes': '{round} of “{title}” closes',
  'calendar.repliesEnd': '{round} of “{title}”: replies close',
  'calendar.repliesText': 'Replies to its comments are taken until {closes}.',
  'calendar.text': 'Comments are taken until {closes}.',
  'mail.evaluation.subject': '{group}: is this what the group thinks of “{title}”?',
  'mail.evaluation.text':
    'On revision {revision} of “{title}” the chairs find: {designation}.\n\n{statement}\n\nIf you take this to be wrong, object with your reason.',
  'mail.evaluation.footer': 'Objections until {until}.\n\nRead it and object: {link}',
  'mail.answers.subject':
    '{group}: {count, plural, one {your comment is} other {# of your comments are}} answered (“{title}”, {round})',
  'mail.answers.text':
    'Your {count, plural, one {comment} other {comments}} on “{title}” ({round}) {count, plural, one {has} other {have}} an answer. Please say whether it satisfies you by {limit}. Without a word from you it counts as no response.\n\n{answers}',
  'mail.answers.youSaid': 'You said: {text}',
  'mail.answers.answer': 'Answer: {rationale}',
  'mail.answers.correction': 'This corrects an earlier answer: {reason}',
  'mail.answers.same': 'The passage stands as it was: {words}',
  'mail.answers.next': 'What is taken in will stand in the next revision. The passage so far: {words}',
  'mail.answers.gone': 'The passage is gone: [-{words}-]',
  'mail.answers.changed': 'The passage now: {words}',
  'mail.objection.subject': '{group}: formal objection to the answer to {reference} (“{title}”)',
  'mail.decided.subject': '{group}: your formal objection on {reference} is decided (“{title}”)',
  'mail.proposal.subject':
    '{coalition}: the proposal “{title}” {state, select, ACCEPTED {is a working group} DECLINED {is declined} other {is withdrawn}}',
  'mail.proposal.accepted':
    'The area of work “{title}” that you proposed or support has been accepted as working group {group}. Who supports it is a member of it.',
  'mail.proposal.declined':
    'The area of work “{title}” that you proposed or support has been declined, with this reason:\n\n{reason}',
  'mail.proposal.withdrawn': 'The area of work “{title}” that you proposed or support has been withdrawn.',
  'mail.office.subject': '{where}: {office} handed over to {to}',
  'mail.office.taken':
    'You are {office} of {where} from now on; {from} was before you.{passed, plural, =0 {} one {\n\nOne thing that was given to her waits for you now.} other {\n\n# things that were given to her wait for you now.}}\n\nWho does what there: {link}',
  'mail.office.given':
    '{to} is {office} of {where} from now on, in your place.{passed, plural, =0 {} one {\n\nOne thing that was given to you passed on.} other {\n\n# things that were given to you passed on.}}\n\nWho does what there: {link}',
  'mail.proof.subject': 'Is this address yours too?',
  'mail.proof.text':
    'Somebody who is signed in says that this address is hers too. If that is you, open this link where you are signed in; it works once, within an hour: {link}\n\nIf it is not you, do nothing: nothing happens.',
} as const satisfies Record<string, string>;
