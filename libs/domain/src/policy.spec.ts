import type { Action, Standing, Subject } from './policy';
import {
  ACTIONS,
  OPEN_MUTATIONS,
  POLICY,
  SEES_ALL_GROUPS,
  isEntitled,
  isTimely,
  maySee,
  maySeeDraft,
  sightOf,
  viewerCan,
} from './policy';
import type { SessionRole } from './session-words';
import type { Role, RoundState, Stage, Visibility } from './vocabulary';
import { COALITION_ROLES, GROUP_ROLES, ROUND_STATES, STAGES, VISIBILITIES } from './vocabulary';

const HERE = 'coalition-here';
const GROUP = 'group-here';
const ME = 'person-me';

const holding = (role: Role, groupId: string | null, coalitionId = HERE): Standing => ({
  personId: ME,
  roles: [{ role, groupId, coalitionId }],
});

/** The people who ask, in the order of the columns below. */
const PEOPLE: [name: string, standing: Standing][] = [
  ['chair', holding('CHAIR', GROUP)],
  ['vice-chair', holding('VICE_CHAIR', GROUP)],
  ['secretary', holding('SECRETARY', GROUP)],
  ['lead researcher', holding('LEAD_RESEARCHER', GROUP)],
  ['editor', holding('EDITOR', GROUP)],
  ['member', holding('MEMBER', GROUP)],
  ['observer', holding('OBSERVER', GROUP)],
  ['partner', holding('PARTNER', GROUP)],
  ['coordinator', holding('COORDINATOR', null)],
  ['senior policy adviser', holding('SENIOR_POLICY_ADVISER', null)],
  ['member of the coalition', holding('MEMBER', null)],
  ['observer of the coalition', holding('OBSERVER', null)],
  ['chair of another group', holding('CHAIR', 'group-elsewhere')],
  ['observer of another group', holding('OBSERVER', 'group-elsewhere')],
  ['coordinator of another coalition', holding('COORDINATOR', null, 'coalition-elsewhere')],
  ['signed in without a role', { personId: ME, roles: [] }],
  ['visitor', { personId: null, roles: [] }],
];

function rowsOf(matrix: string): Record<string, boolean[]> {
  const rows = matrix
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', ...cells] = line.replaceAll('|', ' ').trim().split(/\s+/);
      expect(cells).toHaveLength(PEOPLE.length);
      return [name, cells.map((cell) => cell === 'x')] as const;
    });
  return Object.fromEntries(rows);
}

/** The asker is the author of the thing, and no round's audience widens who may. */
//                      in the group                    in the coalition | other group, other coalition, none, visitor
//                      Ch Vi Se Le Ed Me Ob Pa | Co Ad Me Ob | gC gO cC no vi
const MATRIX = `
  CREATE_GROUP          .  .  .  .  .  .  .  .  | x  .  .  .  | .  .  .  .  .
  PROPOSE_GROUP         x  x  x  x  x  x  .  x  | x  x  x  .  | x  .  .  .  .
  SUPPORT_GROUP_PROPOSAL x  x  x  x  x  x  .  x  | x  x  x  .  | x  .  .  .  .
  REVISE_GROUP_PROPOSAL x  x  x  x  x  x  .  x  | x  x  x  .  | x  .  .  .  .
  DECIDE_GROUP_PROPOSAL .  .  .  .  .  .  .  .  | x  .  .  .  | .  .  .  .  .
  ADD_PERSON            x  x  x  .  .  .  .  .  | x  .  .  .  | .  .  .  .  .
  SET_VOCABULARY        .  .  .  .  .  .  .  .  | x  .  .  .  | .  .  .  .  .
  READ_AUDIT            x  x  x  .  .  .  .  .  | x  .  .  .  | .  .  .  .  .
  MERGE_PEOPLE          .  .  .  .  .  .  .  .  | x  .  .  .  | .  .  .  .  .
  ASSIGN_ROLE           x  x  x  .  .  .  .  .  | x  .  .  .  | .  .  .  .  .
  MANAGE_ORGANISATIONS  x  x  x  .  .  .  .  .  | x  .  .  .  | x  .  .  .  .
  OPEN_DOCUMENT         x  x  x  .  .  .  .  .  | x  .  .  .  | .  .  .  .  .
  EDIT_DRAFT            x  x  x  .  x  .  .  .  | x  .  .  .  | .  .  .  .  .
  ADVANCE_DOCUMENT      x  x  x  .  .  .  .  .  | x  .  .  .  | .  .  .  .  .
  OPEN_ROUND            x  x  x  .  .  .  .  .  | x  .  .  .  | .  .  .  .  .
  EXTEND_ROUND          x  x  x  .  .  .  .  .  | x  .  .  .  | .  .  .  .  .
  REOPEN_ROUND          x  x  x  .  .  .  .  .  | x  .  .  .  | .  .  .  .  .
  SET_QUESTIONS         x  x  x  .  .  .  .  .  | x  .  .  .  | .  .  .  .  .
  REQUEST_REVIEW        x  x  x  .  .  .  .  .  | x  .  .  .  | .  .  .  .  .
  ANSWER_REVIEW_REQUEST x  x  x  x  x  x  .  x  | x  x  x  .  | x  .  .  .  .
  SET_MILESTONE         x  x  x  .  .  .  .  .  | x  .  .  .  | .  .  .  .  .
  SET_ROUND_RULES       .  .  .  .  .  .  .  .  | x  .  .  .  | .  .  .  .  .
  SET_DECISION_RULES    .  .  .  .  .  .  .  .  | x  .  .  .  | .  .  .  .  .
  SET_DOCUMENT_KIND     .  .  .  .  .  .  .  .  | x  .  .  .  | .  .  .  .  .
  PUBLISH_REPORT        x  x  x  .  .  .  .  .  | x  .  .  .  | .  .  .  .  .
  MAKE_COMMENT          x  x  x  x  x  x  .  x  | x  x  .  .  | .  .  .  .  .
  REPLY_TO_COMMENT      x  x  x  x  x  x  .  x  | x  x  .  .  | .  .  .  .  .
  EDIT_COMMENT          x  x  x  x  x  x  .  x  | x  x  .  .  | .  .  .  .  .
  WITHDRAW_COMMENT      x  x  x  x  x  x  .  x  | x  x  .  .  | .  .  .  .  .
  SUPPORT_COMMENT       x  x  x  x  x  x  .  x  | x  x  .  .  | .  .  .  .  .
  MODERATE_COMMENT      x  x  x  .  .  .  .  .  | x  .  .  .  | .  .  .  .  .
  TAKE_COMMENTS         x  x  x  .  x  .  .  .  | x  .  .  .  | .  .  .  .  .
  DISPOSE_COMMENT       x  x  x  .  x  .  .  .  | x  .  .  .  | .  .  .  .  .
  CONFIRM_PLACEMENT     x  x  x  .  x  .  .  .  | x  .  .  .  | .  .  .  .  .
  TRIAGE_COMMENT        x  x  x  .  x  .  .  .  | x  .  .  .  | .  .  .  .  .
  RECOMMEND_DISPOSITION x  x  x  .  x  .  .  .  | x  .  .  .  | .  .  .  .  .
  REOPEN_COMMENT        x  x  x  .  .  .  .  .  | x  .  .  .  | .  .  .  .  .
  RECUSE_MYSELF         x  x  x  .  x  .  .  .  | x  .  .  .  | .  .  .  .  .
  DECLARE_INTEREST      x  x  x  x  x  x  .  x  | x  x  .  .  | .  .  .  .  .
  ANSWER_DISPOSITION    x  x  x  x  x  x  .  x  | x  x  .  .  | .  .  .  .  .
  RAISE_OBJECTION       x  x  x  x  x  x  .  x  | x  x  .  .  | .  .  .  .  .
  DECIDE_OBJECTION      .  .  .  .  .  .  .  .  | x  .  .  .  | .  .  .  .  .
  DESIGNATE_CONSENSUS   x  x  .  .  .  .  .  .  | x  .  .  .  | .  .  .  .  .
  OBJECT_TO_EVALUATION  x  x  x  x  x  x  .  x  | x  x  .  .  | .  .  .  .  .
  STATE_POSITION        x  x  x  x  x  x  .  x  | x  x  .  .  | .  .  .  .  .
  OPEN_POLL             x  x  x  .  .  .  .  .  | x  .  .  .  | .  .  .  .  .
  ANSWER_POLL           x  x  x  x  x  x  .  x  | x  x  .  .  | .  .  .  .  .
  STATE_MINORITY        x  x  x  .  .  .  .  .  | x  .  .  .  | .  .  .  .  .
  DISCLOSE_SPONSORS     x  x  x  .  .  .  .  .  | x  .  .  .  | .  .  .  .  .
  PUBLISH_DOCUMENT      x  x  x  .  .  .  .  .  | x  .  .  .  | .  .  .  .  .
  ANNOUNCE_PUBLICATION  x  x  x  .  .  .  .  .  | x  .  .  .  | .  .  .  .  .
  SUPERSEDE_DOCUMENT    x  x  x  .  .  .  .  .  | x  .  .  .  | .  .  .  .  .
  REPORT_ERRATUM        x  x  x  x  x  x  .  x  | x  x  .  .  | .  .  .  .  .
  DECIDE_ERRATUM        x  x  x  .  .  .  .  .  | x  .  .  .  | .  .  .  .  .
  PLAN_SESSION          .  .  .  .  .  .  .  .  | x  x  .  .  | .  .  .  .  .
  SET_SESSION_RULES     .  .  .  .  .  .  .  .  | x  .  .  .  | .  .  .  .  .
  DIRECT_RUN            .  .  .  .  .  .  .  .  | x  .  .  .  | .  .  .  .  .
  RAISE_HAND            x  x  x  x  x  x  .  x  | x  x  x  .  | x  .  .  .  .
  DRAFT_DELIVERABLE     .  .  .  .  .  .  .  .  | x  x  .  .  | .  .  .  .  .
  APPROVE_DELIVERABLE   .  .  .  .  .  .  .  .  | x  x  .  .  | .  .  .  .  .
  WRITE_MINUTES         .  .  .  .  .  .  .  .  | x  x  .  .  | .  .  .  .  .
  PROPOSE_AMENDMENT     x  x  x  x  x  x  .  x  | x  x  x  .  | x  .  .  .  .
  MAKE_CALL             x  x  x  .  .  .  .  .  | x  .  .  .  | .  .  .  .  .
  RECORD_UPTAKE         x  x  x  .  .  .  .  .  | x  x  .  .  | x  .  .  .  .
  REPORT_PROGRESS       x  x  x  .  .  .  .  .  | x  .  .  .  | .  .  .  .  .
  KEEP_STANDARDS        x  x  x  .  x  .  .  .  | x  .  .  .  | .  .  .  .  .
  PROPOSE_STANDARD      x  x  x  x  x  x  .  x  | x  .  .  .  | .  .  .  .  .
  RANK_STANDARDS        x  x  x  x  x  x  .  x  | .  .  .  .  | .  .  .  .  .
  MAP_SDG               x  x  x  .  x  .  .  .  | x  .  .  .  | .  .  .  .  .
  PROPOSE_HUB_ENTRY     x  x  x  x  x  x  .  x  | x  x  x  .  | x  .  .  .  .
  REVISE_HUB_ENTRY      x  x  x  x  x  x  .  x  | x  x  x  .  | x  .  .  .  .
  MODERATE_HUB          x  x  x  .  .  .  .  .  | x  .  .  .  | x  .  .  .  .
  KEEP_FUNDING          x  x  x  .  .  .  .  .  | x  .  .  .  | .  .  .  .  .
  KEEP_OUTREACH         x  x  x  .  .  .  .  .  | x  .  .  .  | .  .  .  .  .
`;

/** Who may comment in a round of each audience. */
const AUDIENCES = `
  GROUP                 x  x  x  x  x  x  .  x  | x  x  .  .  | .  .  .  .  .
  COALITION             x  x  x  x  x  x  .  x  | x  x  x  .  | x  .  .  .  .
  PUBLIC                x  x  x  x  x  x  x  x  | x  x  x  x  | x  x  x  x  .
`;

/** Who may see a group's thing of each visibility. */
const SIGHT = `
  GROUP                 x  x  x  x  x  x  x  x  | x  x  .  .  | .  .  .  .  .
  COALITION             x  x  x  x  x  x  x  x  | x  x  x  x  | x  x  .  .  .
  PUBLIC                x  x  x  x  x  x  x  x  | x  x  x  x  | x  x  x  x  x
`;

const MINE: Subject = { coalitionId: HERE, groupId: GROUP, authorId: ME };
const answers = (ask: (standing: Standing) => boolean) => PEOPLE.map(([, standing]) => ask(standing));

/** What a session's roles add for who holds any role in the coalition. */
const SESSION_MAY: [SessionRole, Action[]][] = [
  ['ORGANISER', ['PLAN_SESSION', 'DRAFT_DELIVERABLE', 'APPROVE_DELIVERABLE', 'WRITE_MINUTES', 'MAKE_CALL', 'MAP_SDG']],
  ['SPEAKER', []],
  ['MODERATOR_ON_SITE', ['DIRECT_RUN']],
  ['MODERATOR_ONLINE', ['DIRECT_RUN']],
  ['RAPPORTEUR', ['DRAFT_DELIVERABLE', 'WRITE_MINUTES', 'MAKE_CALL', 'MAP_SDG']],
];

describe('the policy', () => {
  it('counts who speaks for an organisation as the author of its comment, with a role and while the round is open', () => {
    const standing: Standing = { personId: 'other', roles: [{ coalitionId: HERE, groupId: GROUP, role: 'MEMBER' }] };
    const round = (state: 'OPEN' | 'ENDED') => ({
      ...MINE,
      isSpeaker: true,
      round: { state, audience: 'GROUP' as const },
    });
    const among = ['EDIT_COMMENT', 'WITHDRAW_COMMENT'] as const;
    expect(viewerCan(standing, round('OPEN'), among)).toEqual([...among]);
    expect(viewerCan(standing, { ...round('OPEN'), isSpeaker: false }, among)).toEqual([]);
    expect(viewerCan(standing, round('ENDED'), among)).toEqual([]);
    expect(viewerCan({ ...standing, roles: [] }, round('OPEN'), among)).toEqual([]);
  });

  it('has the columns for all roles of a group and of a coalition', () => {
    const held = (groupId: string | null) =>
      PEOPLE.flatMap(([, { roles }]) => roles.filter((one) => one.groupId === groupId && one.coalitionId === HERE));
    expect(held(GROUP).map(({ role }) => role)).toEqual([...GROUP_ROLES]);
    expect(held(null).map(({ role }) => role)).toEqual([...COALITION_ROLES]);
  });

  it('has the actions of this matrix', () => {
    expect(ACTIONS).toEqual(Object.keys(rowsOf(MATRIX)));
  });

  it.each(ACTIONS)('lets these people do it: %s', (action) => {
    expect(answers((standing) => isEntitled(standing, action, MINE))).toEqual(rowsOf(MATRIX)[action]);
  });

  it('names only roles that can be held where it names them', () => {
    for (const { coalition, group } of Object.values(POLICY)) {
      expect(COALITION_ROLES).toEqual(expect.arrayContaining([...coalition]));
      expect(GROUP_ROLES).toEqual(expect.arrayContaining([...group]));
    }
  });

  it('asks no role for these mutations and for no other', () => {
    console.info(`Mutations that are open to strangers: ${OPEN_MUTATIONS.join(', ')}`);
    expect([...OPEN_MUTATIONS]).toEqual([
      'readClock',
      'introduceMyself',
      'claimInstallation',
      'declareMyself',
      'setWishes',
      'join',
      'leave',
      'removeMyself',
      'askAddressProof',
      'proveAddress',
      'chooseLanguage',
      'saveView',
      'removeView',
      'markRead',
      'forgetReading',
      'createApiToken',
      'revokeApiToken',
      'cancelAct',
    ]);
  });

  it('lets a role of a group count where the thing has no group only for what is of the whole coalition', () => {
    const chair = holding('CHAIR', GROUP);
    for (const subject of [{ coalitionId: HERE }, { coalitionId: HERE, groupId: null }]) {
      expect(ACTIONS.filter((action) => isEntitled(chair, action, { ...subject, authorId: ME }))).toEqual([
        'PROPOSE_GROUP',
        'SUPPORT_GROUP_PROPOSAL',
        'REVISE_GROUP_PROPOSAL',
        'MANAGE_ORGANISATIONS',
        'ANSWER_REVIEW_REQUEST',
        'RAISE_HAND',
        'PROPOSE_AMENDMENT',
        'RECORD_UPTAKE',
        'PROPOSE_HUB_ENTRY',
        'REVISE_HUB_ENTRY',
        'MODERATE_HUB',
      ]);
    }
  });

  it.each(SESSION_MAY)('lets a session’s %s do more as long as she holds a role in the coalition', (role, actions) => {
    const may = (standing: Standing, sessionRoles: readonly SessionRole[]) =>
      ACTIONS.filter((action) => isEntitled(standing, action, { coalitionId: HERE, authorId: ME, sessionRoles }));
    const observer = holding('OBSERVER', GROUP);
    expect(may(observer, [])).toEqual([]);
    expect(may(observer, [role])).toEqual([...actions]);
    expect(may({ personId: ME, roles: [] }, [role])).toEqual([]);
  });

  it('lets a role in a coalition not count as the same role in its groups, nor the other way round', () => {
    expect(isEntitled(holding('CHAIR', null), 'EDIT_DRAFT', MINE)).toBe(false);
    expect(isEntitled(holding('COORDINATOR', GROUP), 'EDIT_DRAFT', MINE)).toBe(false);
    expect(isEntitled(holding('COORDINATOR', GROUP), 'CREATE_GROUP', MINE)).toBe(false);
  });

  it('takes the roles of a person together', () => {
    const both: Standing = {
      personId: ME,
      roles: [
        { role: 'OBSERVER', groupId: GROUP, coalitionId: HERE },
        { role: 'EDITOR', groupId: GROUP, coalitionId: HERE },
        { role: 'CHAIR', groupId: 'group-elsewhere', coalitionId: HERE },
      ],
    };
    expect(ACTIONS.filter((action) => isEntitled(both, action, MINE))).toEqual([
      'PROPOSE_GROUP',
      'SUPPORT_GROUP_PROPOSAL',
      'REVISE_GROUP_PROPOSAL',
      'MANAGE_ORGANISATIONS',
      'EDIT_DRAFT',
      'ANSWER_REVIEW_REQUEST',
      'MAKE_COMMENT',
      'REPLY_TO_COMMENT',
      'EDIT_COMMENT',
      'WITHDRAW_COMMENT',
      'SUPPORT_COMMENT',
      'TAKE_COMMENTS',
      'DISPOSE_COMMENT',
      'CONFIRM_PLACEMENT',
      'TRIAGE_COMMENT',
      'RECOMMEND_DISPOSITION',
      'RECUSE_MYSELF',
      'DECLARE_INTEREST',
      'ANSWER_DISPOSITION',
      'RAISE_OBJECTION',
      'OBJECT_TO_EVALUATION',
      'STATE_POSITION',
      'ANSWER_POLL',
      'REPORT_ERRATUM',
      'RAISE_HAND',
      'PROPOSE_AMENDMENT',
      'RECORD_UPTAKE',
      'KEEP_STANDARDS',
      'PROPOSE_STANDARD',
      'RANK_STANDARDS',
      'MAP_SDG',
      'PROPOSE_HUB_ENTRY',
      'REVISE_HUB_ENTRY',
      'MODERATE_HUB',
    ]);
  });

  it('takes roles without a person for nothing', () => {
    const ghost: Standing = { ...holding('COORDINATOR', null), personId: null };
    expect(ACTIONS.filter((action) => isEntitled(ghost, action, { ...MINE, authorId: null }))).toEqual([]);
  });
});

/** What only an author may, where the audience widens who that can be. */
const OWN: Action[] = ['EDIT_COMMENT', 'WITHDRAW_COMMENT', 'ANSWER_DISPOSITION', 'RAISE_OBJECTION'];

describe('an author', () => {
  const open = (audience: Visibility): Subject => ({ ...MINE, round: { state: 'OPEN', audience } });

  it.each([
    ...OWN,
    'APPROVE_DELIVERABLE',
    'ANSWER_REVIEW_REQUEST',
    'REVISE_GROUP_PROPOSAL',
    'REVISE_HUB_ENTRY',
  ] as const)('alone may do it, whatever the role of others: %s', (action) => {
    for (const audience of VISIBILITIES) {
      for (const authorId of ['person-else', null, undefined]) {
        expect(answers((standing) => isEntitled(standing, action, { ...open(audience), authorId }))).toEqual(
          PEOPLE.map(() => false),
        );
      }
    }
  });

  it.each(OWN)('who lost every role cannot go on, except where everybody may speak: %s', (action) => {
    const removed: Standing = { personId: ME, roles: [] };
    expect(isEntitled(removed, action, open('GROUP'))).toBe(false);
    expect(isEntitled(removed, action, open('COALITION'))).toBe(false);
    expect(isEntitled(removed, action, open('PUBLIC'))).toBe(true);
  });

  it('counts for no other action', () => {
    for (const action of ACTIONS.filter(
      (one) =>
        !['APPROVE_DELIVERABLE', 'ANSWER_REVIEW_REQUEST', 'REVISE_GROUP_PROPOSAL', 'REVISE_HUB_ENTRY', ...OWN].includes(
          one,
        ),
    )) {
      const said = answers((standing) => isEntitled(standing, action, { ...MINE, authorId: 'person-else' }));
      expect([action, said]).toEqual([action, rowsOf(MATRIX)[action]]);
    }
  });
});

/** What a round's audience opens to more people. */
const WIDENED: Action[] = [
  'MAKE_COMMENT',
  'REPLY_TO_COMMENT',
  'EDIT_COMMENT',
  'WITHDRAW_COMMENT',
  'SUPPORT_COMMENT',
  'ANSWER_DISPOSITION',
  'RAISE_OBJECTION',
];

describe("a round's audience", () => {
  it.each(VISIBILITIES)('says who may comment: %s', (audience) => {
    for (const action of WIDENED) {
      const subject: Subject = { ...MINE, round: { state: 'OPEN', audience } };
      expect(answers((standing) => isEntitled(standing, action, subject))).toEqual(rowsOf(AUDIENCES)[audience]);
    }
  });

  it('widens nothing else', () => {
    for (const action of ACTIONS.filter((one) => !WIDENED.includes(one))) {
      for (const audience of VISIBILITIES) {
        const subject: Subject = { ...MINE, round: { state: 'ENDED', audience } };
        const said = answers((standing) => isEntitled(standing, action, subject));
        expect([action, said]).toEqual([action, rowsOf(MATRIX)[action]]);
      }
    }
  });
});

/** In which state of its round; absent: in any. */
const ROUNDS: Partial<Record<Action, RoundState[]>> = {
  EXTEND_ROUND: ['OPEN', 'REPLYING'],
  REOPEN_ROUND: ['ENDED'],
  PUBLISH_REPORT: ['ENDED'],
  SET_QUESTIONS: ['SCHEDULED', 'OPEN'],
  REQUEST_REVIEW: ['SCHEDULED', 'OPEN'],
  ANSWER_REVIEW_REQUEST: ['SCHEDULED', 'OPEN'],
  MAKE_COMMENT: ['OPEN'],
  REPLY_TO_COMMENT: ['OPEN', 'REPLYING'],
  EDIT_COMMENT: ['OPEN'],
  TAKE_COMMENTS: ['OPEN'],
  WITHDRAW_COMMENT: ['OPEN'],
  SUPPORT_COMMENT: ['OPEN'],
  DISPOSE_COMMENT: ['ENDED'],
  REOPEN_COMMENT: ['ENDED'],
  ANSWER_DISPOSITION: ['ENDED'],
  RAISE_OBJECTION: ['ENDED'],
};

const BEFORE_PUBLICATION: Stage[] = [
  'PROPOSED',
  'CALL_FOR_ADOPTION',
  'DRAFTING',
  'LAST_CALL',
  'CHAIR_GO_AHEAD',
  'WRITE_UP',
  'PUBLIC_CONSULTATION',
  'COALITION_APPROVAL',
];
/** In which stages of its document; absent: in any. */
const STAGED: Partial<Record<Action, Stage[]>> = {
  EDIT_DRAFT: BEFORE_PUBLICATION,
  OPEN_ROUND: BEFORE_PUBLICATION,
  REOPEN_COMMENT: BEFORE_PUBLICATION,
  REOPEN_ROUND: BEFORE_PUBLICATION,
  RAISE_OBJECTION: BEFORE_PUBLICATION,
  OBJECT_TO_EVALUATION: BEFORE_PUBLICATION,
  OPEN_POLL: BEFORE_PUBLICATION,
  DESIGNATE_CONSENSUS: BEFORE_PUBLICATION,
  STATE_POSITION: BEFORE_PUBLICATION,
  STATE_MINORITY: BEFORE_PUBLICATION,
  DISCLOSE_SPONSORS: BEFORE_PUBLICATION,
  PUBLISH_DOCUMENT: ['COALITION_APPROVAL'],
  ANNOUNCE_PUBLICATION: ['PUBLISHED'],
  SUPERSEDE_DOCUMENT: ['PUBLISHED'],
  REPORT_ERRATUM: ['PUBLISHED', 'SUPERSEDED'],
  DECIDE_ERRATUM: ['PUBLISHED', 'SUPERSEDED'],
  REPORT_PROGRESS: [...BEFORE_PUBLICATION, 'PUBLISHED'],
  KEEP_STANDARDS: BEFORE_PUBLICATION,
  PROPOSE_STANDARD: BEFORE_PUBLICATION,
  RANK_STANDARDS: BEFORE_PUBLICATION,
};

describe('the time for an action', () => {
  it.each(ACTIONS)('follows the state of the round: %s', (action) => {
    const said = ROUND_STATES.filter((state) =>
      isTimely(action, { coalitionId: HERE, round: { state, audience: 'GROUP' } }),
    );
    expect(said).toEqual(ROUNDS[action] ?? ['SCHEDULED', 'OPEN', 'REPLYING', 'ENDED']);
  });

  it("is longer for a reply of one's own, and for nothing else", () => {
    const round = { state: 'REPLYING', audience: 'GROUP' } as const;
    const said = (reply: boolean) => ACTIONS.filter((action) => isTimely(action, { coalitionId: HERE, reply, round }));
    expect(said(true).filter((action) => !said(false).includes(action))).toEqual(['EDIT_COMMENT', 'WITHDRAW_COMMENT']);
    expect(said(false)).toContain('REPLY_TO_COMMENT');
    expect(said(false)).not.toContain('MAKE_COMMENT');
    expect(said(false)).not.toContain('DISPOSE_COMMENT');
  });

  it.each(ACTIONS)('follows the stage of the document: %s', (action) => {
    const said = STAGES.filter((stage) => isTimely(action, { coalitionId: HERE, stage }));
    expect(said).toEqual(STAGED[action] ?? [...STAGES]);
  });

  it('is any where neither is known', () => {
    expect(ACTIONS.filter((action) => isTimely(action, { coalitionId: HERE }))).toEqual(ACTIONS);
  });
});

describe('what a screen may offer', () => {
  const among: Action[] = ['PUBLISH_REPORT', 'EXTEND_ROUND', 'MAKE_COMMENT', 'DISPOSE_COMMENT'];
  const round = (state: RoundState): Subject => ({ ...MINE, round: { state, audience: 'COALITION' } });

  it('is what is entitled and timely, in the order that was asked', () => {
    const chair = holding('CHAIR', GROUP);
    expect(viewerCan(chair, round('SCHEDULED'), among)).toEqual([]);
    expect(viewerCan(chair, round('OPEN'), among)).toEqual(['EXTEND_ROUND', 'MAKE_COMMENT']);
    expect(viewerCan(chair, round('ENDED'), among)).toEqual(['PUBLISH_REPORT', 'DISPOSE_COMMENT']);
    expect(viewerCan(holding('MEMBER', null), round('OPEN'), among)).toEqual(['MAKE_COMMENT']);
    expect(viewerCan(holding('OBSERVER', GROUP), round('OPEN'), among)).toEqual([]);
    expect(viewerCan({ personId: null, roles: [] }, round('OPEN'), among)).toEqual([]);
  });

  it('is to comment on an ended round that takes late comments, and nothing else that an open one offers', () => {
    const late: Subject = { ...MINE, round: { state: 'ENDED', audience: 'COALITION', takesLate: true } };
    expect(viewerCan(holding('MEMBER', null), late, among)).toEqual(['MAKE_COMMENT']);
    expect(viewerCan(holding('CHAIR', GROUP), late, ['EXTEND_ROUND', 'EDIT_COMMENT', 'MAKE_COMMENT'])).toEqual([
      'MAKE_COMMENT',
    ]);
  });
});

describe('sight', () => {
  it.each(VISIBILITIES)('of what is for %s', (visibility) => {
    const thing = { visibility, coalitionId: HERE, groupId: GROUP };
    expect(answers((standing) => maySee(standing, thing))).toEqual(rowsOf(SIGHT)[visibility]);
  });

  it.each(VISIBILITIES)('of many things at once, %s, is the same', (visibility) => {
    const isSeen = (standing: Standing): boolean => {
      const { coalitions, groups, whole } = sightOf(standing);
      if (visibility === 'PUBLIC') return true;
      if (groups.includes(GROUP) || whole.includes(HERE)) return true;
      return visibility === 'COALITION' && coalitions.includes(HERE);
    };
    expect(answers(isSeen)).toEqual(rowsOf(SIGHT)[visibility]);
  });

  it('of every group is for these roles in the coalition', () => {
    expect([...SEES_ALL_GROUPS]).toEqual(['COORDINATOR', 'SENIOR_POLICY_ADVISER']);
  });

  it('of the working draft is for those who may edit it, in every stage', () => {
    for (const stage of STAGES) {
      expect(answers((standing) => maySeeDraft(standing, { ...MINE, stage }))).toEqual(rowsOf(MATRIX)['EDIT_DRAFT']);
    }
  });

  it('comes with every right that a role gives: who may act on a thing may see it', () => {
    for (const [, standing] of PEOPLE) {
      // What is of the whole coalition is no thing of this group.
      const acts = ACTIONS.filter((action) => !('anyGroup' in POLICY[action]));
      if (!acts.some((action) => isEntitled(standing, action, MINE))) continue;
      expect(maySee(standing, { visibility: 'GROUP', coalitionId: HERE, groupId: GROUP })).toBe(true);
    }
  });
});

const [MATRIX_ROWS, AUDIENCE_ROWS] = [rowsOf(MATRIX), rowsOf(AUDIENCES)];

/** What of the tables above the policy says otherwise now of an action. */
function faults(action: Action): string[] {
  const found: string[] = [];
  const expects = (what: string, said: unknown, table: unknown): void => {
    if (JSON.stringify(said) !== JSON.stringify(table)) found.push(what);
  };
  const observer = holding('OBSERVER', GROUP);
  const entitled = (subject: Subject) => answers((standing) => isEntitled(standing, action, subject));
  expects('roles', entitled(MINE), MATRIX_ROWS[action]);
  const authors = [
    ...OWN,
    'APPROVE_DELIVERABLE',
    'ANSWER_REVIEW_REQUEST',
    'REVISE_GROUP_PROPOSAL',
    'REVISE_HUB_ENTRY',
  ].includes(action);
  const others = authors ? PEOPLE.map(() => false) : MATRIX_ROWS[action];
  expects('of another author', entitled({ ...MINE, authorId: 'person-else' }), others);
  for (const audience of VISIBILITIES) {
    const widened = WIDENED.includes(action) ? AUDIENCE_ROWS[audience] : MATRIX_ROWS[action];
    expects(`${audience}`, entitled({ ...MINE, round: { state: 'OPEN', audience } }), widened);
  }
  const inSession = SESSION_MAY.map(([role]) =>
    isEntitled(observer, action, { coalitionId: HERE, authorId: ME, sessionRoles: [role] }),
  );
  expects(
    'session',
    inSession,
    SESSION_MAY.map(([, actions]) => actions.includes(action)),
  );
  const timely = (more: Partial<Subject['round']> & { reply?: boolean }) =>
    ROUND_STATES.filter((state) =>
      isTimely(action, {
        ...{ coalitionId: HERE, reply: more.reply === true },
        round: { state, audience: 'GROUP', takesLate: more.takesLate === true },
      }),
    );
  const states = ROUNDS[action] ?? [...ROUND_STATES];
  const replies = ['EDIT_COMMENT', 'WITHDRAW_COMMENT'].includes(action) ? ['OPEN', 'REPLYING'] : states;
  const late = ['MAKE_COMMENT', 'REPLY_TO_COMMENT'].includes(action) ? [...ROUND_STATES] : states;
  expects('state', timely({}), states);
  expects('state of a reply', timely({ reply: true }), replies);
  expects('late', timely({ takesLate: true }), late);
  const stages = STAGES.filter((stage) => isTimely(action, { coalitionId: HERE, stage }));
  expects('stage', stages, STAGED[action] ?? [...STAGES]);
  return found;
}

/** A row as it can be turned over. */
interface Row {
  coalition: readonly Role[];
  group: readonly Role[];
  author?: true;
  anyGroup?: true;
  while?: readonly RoundState[];
  whileReply?: readonly RoundState[];
  audience?: true;
  late?: true;
  session?: readonly SessionRole[];
  stages?: readonly Stage[];
}

/** Each way in which a row could allow more than it does. */
function flipsOf(row: Row): [what: string, flipped: Row][] {
  const without = (...names: (keyof Row)[]): Row =>
    Object.fromEntries(Object.entries(row).filter(([name]) => !names.includes(name as keyof Row))) as unknown as Row;
  const more = <T extends string>(name: keyof Row, all: readonly T[], there: readonly T[] | undefined) =>
    all
      .filter((one) => !there?.includes(one))
      .map((one): [string, Row] => [`${name} ${one}`, { ...row, [name]: [...(there ?? []), one] }]);
  return [
    ['everybody', { coalition: COALITION_ROLES, group: GROUP_ROLES, anyGroup: true, audience: true }],
    ...more('coalition', COALITION_ROLES, row.coalition),
    ...more('group', GROUP_ROLES, row.group),
    ...more(
      'session',
      SESSION_MAY.map(([role]) => role),
      row.session,
    ),
    ...(row.author ? [['no author', without('author')] as [string, Row]] : []),
    // Where no role of a group may, any group's may not either.
    ...(row.anyGroup || row.group.length === 0 ? [] : [['any group', { ...row, anyGroup: true }] as [string, Row]]),
    ...(row.audience ? [] : [['the audience', { ...row, audience: true }] as [string, Row]]),
    ...(row.while ? [['any state', without('while')] as [string, Row]] : []),
    ...(row.while ? more('while', ROUND_STATES, row.while) : []),
    ...(row.whileReply ? more('whileReply', ROUND_STATES, row.whileReply) : []),
    ...(row.while && !row.late ? [['late', { ...row, late: true }] as [string, Row]] : []),
    ...(row.stages ? [['any stage', without('stages')] as [string, Row]] : []),
    ...(row.stages ? more('stages', STAGES, row.stages) : []),
  ];
}

describe('a cell of the policy that is turned over', () => {
  const rows: Record<string, Row> = POLICY;

  it('is none as the policy stands', () => {
    expect(ACTIONS.flatMap((action) => faults(action).map((fault) => `${action}: ${fault}`))).toEqual([]);
  });

  it.each(ACTIONS)('is noticed, whatever it allows: %s', (action) => {
    const before = rows[action]!;
    const flips = flipsOf(before);
    try {
      const unnoticed = flips.filter(([, flipped]) => {
        rows[action] = flipped;
        return faults(action).length === 0;
      });
      expect(unnoticed.map(([what]) => what)).toEqual([]);
    } finally {
      rows[action] = before;
    }
  });
});
