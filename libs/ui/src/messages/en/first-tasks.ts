/** First tasks: setting up a coalition, and one real task for each role of the demo. */
export const firstTasks = {
  'task.dismiss': 'Put aside: {title}',
  'task.done': '(done)',
  'task.open': '(not done yet)',
  'task.text': 'a text',
  'task.whole': 'That was a whole task',
  'task.wholeLede': 'All of it is in the record now. Look around, or sign in as somebody else to see the other side.',
  'task.FOUND': 'Set up your coalition',
  'task.FOUND.COALITION_CREATED': 'Found the coalition',
  'task.FOUND.GROUP_CREATED': 'Make the first working group',
  'task.FOUND.ROLE_ASSIGNED': 'Name who leads it: add the person, then give the role of chair',
  'task.FOUND.DOCUMENT_OPENED': 'Open the first document, from a file',
  'task.FOUND.ROUND_OPENED': 'Take {text} to its first comment round; its screen says what comes next',
  'task.COMMENT': 'Your first task: say what you think of a text',
  'task.COMMENT.COMMENT_MADE': 'Select words in {text} and comment on them',
  'task.COMMENT.COMMENT_SUPPORTED': 'Put your name below a comment of somebody else with which you agree',
  'task.COMMENT.POSITION_STATED': 'Say whether you support the text as it stands',
  'task.BRING': 'Your first task: bring a text before your group',
  'task.BRING.DOCUMENT_OPENED': 'Open a document from a file of yours',
  'task.BRING.ROUND_OPENED': 'Take it to its first comment round; its screen says what comes next',
  'task.BRING.MILESTONE_SET': 'Promise a date for it: set a milestone',
  'task.DECIDE': 'Your first task: decide what waits for you',
  'task.DECIDE.OBJECTION_DECIDED': 'Decide the formal objection that keeps {text} from its next stage',
  'task.DECIDE.CONSENSUS_EVALUATED':
    'Evaluate anew where people stand on {text}: somebody objected to the last evaluation',
  'task.DECIDE.EVALUATION_PUBLISHED':
    'Publish that evaluation; people then have time to object, and afterwards you designate',
} as const satisfies Record<string, string>;
