/**
 * English, complete: every string of every screen, page and mail under a flat id, as an ICU message, a file for each
 * room. The ids are the type that all other languages are checked against.
 */
import { answers } from './en/answers';
import { archives } from './en/archives';
import { coalitionRules } from './en/coalition-rules';
import { coalitions } from './en/coalitions';
import { consensus } from './en/consensus';
import { decisions } from './en/decisions';
import { documents } from './en/documents';
import { entries } from './en/entries';
import { errors } from './en/errors';
import { evidence } from './en/evidence';
import { firstTasks } from './en/first-tasks';
import { frame } from './en/frame';
import { kinds } from './en/kinds';
import { library } from './en/library';
import { mails } from './en/mails';
import { merging } from './en/merging';
import { funding } from './en/funding';
import { groupProposals } from './en/group-proposals';
import { hub } from './en/hub';
import { milestones } from './en/milestones';
import { joining } from './en/joining';
import { longActs } from './en/long-acts';
import { members } from './en/members';
import { openDoor } from './en/open-door';
import { outbox } from './en/outbox';
import { outreach } from './en/outreach';
import { overview } from './en/overview';
import { palette } from './en/palette';
import { organisations } from './en/organisations';
import { people } from './en/people';
import { progressDrafts } from './en/progress-drafts';
import { progressReports } from './en/progress-reports';
import { publications } from './en/publications';
import { reading } from './en/reading';
import { readingMore } from './en/reading-more';
import { redline } from './en/redline';
import { removal } from './en/removal';
import { reviewers } from './en/reviewers';
import { rounds } from './en/rounds';
import { sdgs } from './en/sdgs';
import { sessions } from './en/sessions';
import { sheets } from './en/sheets';
import { security } from './en/security';
import { standards } from './en/standards';
import { words } from './en/words';

export const en = {
  ...answers,
  ...archives,
  ...coalitionRules,
  ...coalitions,
  ...consensus,
  ...decisions,
  ...documents,
  ...entries,
  ...errors,
  ...evidence,
  ...firstTasks,
  ...frame,
  ...kinds,
  ...library,
  ...mails,
  ...merging,
  ...funding,
  ...groupProposals,
  ...hub,
  ...milestones,
  ...joining,
  ...longActs,
  ...members,
  ...openDoor,
  ...outbox,
  ...outreach,
  ...overview,
  ...palette,
  ...organisations,
  ...people,
  ...progressDrafts,
  ...progressReports,
  ...publications,
  ...reading,
  ...readingMore,
  ...redline,
  ...removal,
  ...reviewers,
  ...rounds,
  ...sdgs,
  ...sessions,
  ...sheets,
  ...standards,
  ...security,
  ...words,
} as const satisfies Record<string, string>;
