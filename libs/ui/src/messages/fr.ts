/** French, awaiting review by speakers: every text that English has. */
import { answers } from './fr/answers';
import { archives } from './fr/archives';
import { coalitionRules } from './fr/coalition-rules';
import { coalitions } from './fr/coalitions';
import { consensus } from './fr/consensus';
import { decisions } from './fr/decisions';
import { documents } from './fr/documents';
import { entries } from './fr/entries';
import { errors } from './fr/errors';
import { evidence } from './fr/evidence';
import { firstTasks } from './fr/first-tasks';
import { frame } from './fr/frame';
import { kinds } from './fr/kinds';
import { library } from './fr/library';
import { mails } from './fr/mails';
import { merging } from './fr/merging';
import { funding } from './fr/funding';
import { groupProposals } from './fr/group-proposals';
import { hub } from './fr/hub';
import { milestones } from './fr/milestones';
import { joining } from './fr/joining';
import { longActs } from './fr/long-acts';
import { members } from './fr/members';
import { openDoor } from './fr/open-door';
import { outbox } from './fr/outbox';
import { outreach } from './fr/outreach';
import { overview } from './fr/overview';
import { palette } from './fr/palette';
import { organisations } from './fr/organisations';
import { people } from './fr/people';
import { progressDrafts } from './fr/progress-drafts';
import { progressReports } from './fr/progress-reports';
import { publications } from './fr/publications';
import { reading } from './fr/reading';
import { readingMore } from './fr/reading-more';
import { redline } from './fr/redline';
import { removal } from './fr/removal';
import { reviewers } from './fr/reviewers';
import { rounds } from './fr/rounds';
import { sdgs } from './fr/sdgs';
import { sessions } from './fr/sessions';
import { sheets } from './fr/sheets';
import { security } from './fr/security';
import { standards } from './fr/standards';
import { words } from './fr/words';
import type { Texts } from './texts';

export const fr = {
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
  ...security,
  ...standards,
  ...words,
} as const satisfies Texts;
