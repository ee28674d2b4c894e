import * as operations from '@plenary/graphql';
import type { GraphQLClient } from '@plenary/testing';
import { seedDemo } from './demo/seed-demo';
import { grow } from './testing/grow';
import { countStatements } from './testing/statements';
import type { World } from './testing/world';
import { createWorld } from './testing/world';

const MOST = 12;

type Name = keyof typeof operations extends infer Key ? (Key extends `${infer Stem}Document` ? Stem : never) : never;

const C = { coalition: 'is3c' };
const IOT = { ...C, group: 'WG1', document: 'IOT' };
const LABEL = { ...C, group: 'WG1', document: 'LABEL' };
const LC1 = { ...IOT, round: 'LC1' };
const SESSION = { ...C, meeting: 'FORUM', code: 'LABELS' };
const REFERENCE = 'WG1-IOT-LC1-001';

/** What each screen asks, as the web app sends it: one request each, and the frame around all of them asks who is here. */
const SCREENS: readonly (readonly [screen: string, operation: Name, variables: Record<string, unknown>])[] = [
  ['the frame of every screen', 'Viewer', {}],
  ['the start', 'AnswersWaiting', {}],
  ['the palette', 'Places', { words: 'do', first: 10 }],
  ['my own page', 'Me', {}],
  ['what I said', 'Said', { first: 20 }],
  ['the coalition', 'Overview', C],
  ['the coalition: views of my own', 'SavedViews', C],
  ['the coalition: what to do first', 'FirstTask', C],
  ['the coalition: why not further', 'Readiness', IOT],
  ['milestones', 'Milestones', C],
  ['funding', 'Funding', C],
  ['the log of outreach', 'OutreachLog', { ...C, of: {} }],
  ['new areas of work', 'GroupProposals', C],
  ['a new area of work', 'GroupProposal', C],
  ['the goals', 'SdgsScreen', C],
  ['the goals of a group', 'SdgsScreen', { ...C, group: 'WG1' }],
  ['the review of relevance', 'SdgReviewScreen', C],
  ['a group: its goals', 'GroupSdgs', { ...C, group: 'WG1' }],
  ['a document: its goals', 'DocumentSdgsScreen', IOT],
  ['a session: its goals', 'SessionSdgs', SESSION],
  ['the library', 'Library', C],
  ['the hub', 'HubScreen', C],
  ['the hub: offers', 'HubOffers', { ...C, sought: {}, first: 20 }],
  ['the hub: needs', 'HubNeeds', { ...C, sought: {}, first: 20 }],
  ['the hub: gaps', 'HubGaps', { ...C, sought: {}, first: 25 }],
  ['the hub: what can be chosen', 'HubChoices', C],
  ['an entry of the hub', 'HubEntryScreen', C],
  ['the library: a search', 'Search', { ...C, input: { words: 'devices or comment' }, first: 20, after: 0 }],
  ['progress reports', 'ProgressReports', C],
  ['the rules of rounds', 'RoundRules', C],
  ['meetings', 'Sessions', C],
  ['a session, its agenda, its speakers', 'SessionPage', SESSION],
  ['a session while it runs', 'SessionRun', SESSION],
  ['what a session delivers', 'SessionDeliverables', SESSION],
  ['minutes', 'SessionMinutes', SESSION],
  ['calls', 'Calls', C],
  ['a call and what came of it', 'CallChain', { ...C, number: 2 }],
  ['vocabularies', 'Vocabularies', C],
  ['the directory: its frame', 'DirectoryFrame', C],
  ['the directory', 'Directory', { ...C, filter: {}, first: 50 }],
  ['a list of members', 'MembersScreen', C],
  ['a person', 'ProfileScreen', C],
  ['the audit', 'AuditScreen', { ...C, filter: {}, first: 50 }],
  ['a group', 'GroupScreen', { ...C, group: 'WG1' }],
  ['a group: organisations', 'Organisations', C],
  ['reading: its head, a new round', 'ReadHead', IOT],
  ['reading: the text', 'ReadText', { ...IOT, revision: 2 }],
  ['reading: the text with the changes since', 'ReadText', { ...IOT, revision: 1 }],
  ['reading: comments of a revision', 'ReadComments', { ...IOT, revision: 2 }],
  ['a comment by its reference', 'FindComment', { ...IOT, reference: REFERENCE }],
  ['what a comment said before', 'CommentHistory', { ...IOT, reference: REFERENCE }],
  ['the working draft', 'DraftScreen', IOT],
  ['decisions', 'DecisionsScreen', LABEL],
  [
    'two editions of a list of standards',
    'StandardsDifferenceScreen',
    { ...C, group: 'WG5', document: 'KEY', from: 1, to: 2 },
  ],
  ['a list of standards', 'StandardsScreen', { ...C, group: 'WG5', document: 'KEY' }],
  ['the history', 'HistoryScreen', IOT],
  ['a redline', 'RedlineScreen', { ...IOT, from: 1, to: 2 }],
  ['dispositions of a round', 'RoundScreen', LC1],
  ['the desk', 'RoundDeskScreen', { ...LC1, first: 100 }],
  ['the desk: more', 'RoundDeskMore', { ...LC1, first: 100, after: 1 }],
  ['the desk: one comment', 'RoundDeskDetail', LC1],
];

describe('what a screen costs', () => {
  let world: World;
  let chair: GraphQLClient;
  let found: Record<'personId' | 'id' | 'proposal' | 'entry', string>;
  const small = new Map<string, number>();

  beforeAll(async () => {
    world = await createWorld();
    const { database } = world.application;
    await seedDemo(database, world.origin);
    chair = await world.signIn('vice-chair@demo.example');
    const comment = await database.prisma.comment.findFirstOrThrow({ where: { reference: REFERENCE } });
    const proposal = await database.prisma.groupProposal.findFirstOrThrow();
    const entry = await database.prisma.hubEntry.findFirstOrThrow({ where: { state: 'LISTED' } });
    found = { id: comment.id, personId: comment.authorId, proposal: proposal.id, entry: entry.id };
  });
  afterAll(() => world.close());

  const ask = (operation: Name, variables: Record<string, unknown>) =>
    chair.get(operations[`${operation}Document`] as unknown as string, { ...variables, ...found });

  /**
   * Asked once before, since a connection that is new says who it is; then the fewest of three. What comes back at one
   * moment is asked about together, and on a busy machine what belongs together may come apart.
   */
  async function count(operation: Name, variables: Record<string, unknown>): Promise<number> {
    expect(Object.values(await ask(operation, variables))).not.toContain(null);
    const counts: number[] = [];
    while (counts.length < 3) counts.push(await countStatements(world, () => ask(operation, variables)));
    return Math.min(...counts);
  }

  it.each(SCREENS)(`is at most ${MOST} statements: %s`, async (screen, operation, variables) => {
    const counted = await count(operation, variables);
    small.set(screen, counted);
    expect(counted).toBeGreaterThan(0);
    expect(counted).toBeLessThanOrEqual(MOST);
  });

  it('does not grow with ten times as much of everything', async () => {
    await grow(world.fresh.url, 9);
    const over: Record<string, number> = {};
    for (const [screen, operation, variables] of SCREENS) {
      const counted = await count(operation, variables);
      if (counted > Math.min(MOST, (small.get(screen) ?? 0) + 1)) over[screen] = counted;
    }
    expect(over).toEqual({});
  });
});
