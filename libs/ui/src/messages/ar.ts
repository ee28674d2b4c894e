/** Arabic, awaiting review by speakers: every text that English has. */
import { answers } from './ar/answers';
import { archives } from './ar/archives';
import { coalitionRules } from './ar/coalition-rules';
import { coalitions } from './ar/coalitions';
import { consensus } from './ar/consensus';
import { decisions } from './ar/decisions';
import { documents } from './ar/documents';
import { entries } from './ar/entries';
import { errors } from './ar/errors';
import { evidence } from './ar/evidence';
import { firstTasks } from './ar/first-tasks';
import { frame } from './ar/frame';
import { kinds } from './ar/kinds';
import { library } from './ar/library';
import { mails } from './ar/mails';
import { merging } from './ar/merging';
import { funding } from './ar/funding';
import { groupProposals } from './ar/group-proposals';
import { hub } from './ar/hub';
import { milestones } from './ar/milestones';
import { joining } from './ar/joining';
import { longActs } from './ar/long-acts';
import { members } from './ar/members';
import { openDoor } from './ar/open-door';
import { outbox } from './ar/outbox';
import { outreach } from './ar/outreach';
import { overview } from './ar/overview';
import { palette } from './ar/palette';
import { organisations } from './ar/organisations';
import { people } from './ar/people';
import { progressDrafts } from './ar/progress-drafts';
import { progressReports } from './ar/progress-reports';
import { publications } from './ar/publications';
import { reading } from './ar/reading';
import { readingMore } from './ar/reading-more';
import { redline } from './ar/redline';
import { removal } from './ar/removal';
import { reviewers } from './ar/reviewers';
import { rounds } from './ar/rounds';
import { sdgs } from './ar/sdgs';
import { sessions } from './ar/sessions';
import { sheets } from './ar/sheets';
import { security } from './ar/security';
import { standards } from './ar/standards';
import { words } from './ar/words';
import type { Texts } from './texts';

export const ar = {
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
