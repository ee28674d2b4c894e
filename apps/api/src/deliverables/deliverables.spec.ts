/** What a session has to deliver within hours, from the record to its publication. */
import { newId } from '../platform/new-id';
import { MUTATIONS } from '../testing/acts';
import { agendaItem, plantSession } from '../testing/plant-session';
import type { Coalition, World } from '../testing/world';
import { createWorld } from '../testing/world';

interface Delivered {
  session: {
    deliverables: {
      state: string;
      version: number;
      document: { id: string; stage: string; latestRevision: { number: number } };
    }[];
  };
}

describe('what a session has to deliver', () => {
  let world: World;
  let coalition: Coalition;
  beforeAll(async () => {
    world = await createWorld();
    coalition = await world.coalition();
  });
  afterAll(() => world.close());

  it('is drafted from the record, approved, agreed and published within the hours it has', async () => {
    const { coordinator, chair } = world.people;
    const { deliverableId, meeting, code } = await plantSession(world, coalition, {
      ...{ visibility: 'PUBLIC', deliverable: 'KEY_TAKEAWAYS', items: [agendaItem('All', 60)] },
      roles: { coordinator: 'RAPPORTEUR' },
    });
    const delivered = async () => {
      const asked = `query ($c: String!, $m: String!, $s: String!) { session(coalition: $c, meeting: $m, code: $s) {
        deliverables { state version document { id stage latestRevision { number } } } } }`;
      const { session } = await coordinator.client.get<Delivered>(asked, { c: coalition.slug, m: meeting, s: code });
      return session.deliverables[0]!;
    };
    const [documentId, groupId, kindId] = [newId(), coalition.groups.WG1, coalition.kinds['session-outcome']];
    await coordinator.client.get(MUTATIONS.draftDeliverable, {
      input: { deliverableId, documentId, groupId, kindId, code: 'KEY' },
    });
    const { version, document } = await delivered();
    expect(document).toMatchObject({ stage: 'DRAFTING', latestRevision: { number: 1 } });
    await coordinator.client.get(MUTATIONS.approveDeliverable, {
      input: { deliverableId, version, revision: 1, seen: [] },
    });
    expect((await delivered()).state).toBe('DONE');

    const act = (mutation: keyof typeof MUTATIONS, input: object) =>
      chair.client.get<Record<string, { path: string }>>(MUTATIONS[mutation], { input });
    const move = (from: string, to: string) => act('advanceDocument', { documentId, from, to });
    await act('stateMinority', { statementId: newId(), documentId, text: null });
    await move('DRAFTING', 'COALITION_APPROVAL');
    const callId = newId();
    const words = { designation: 'FULL_CONSENSUS', statement: 'All who spoke support it.' };
    await act('evaluateConsensus', { callId, documentId, seen: 0, ...words });
    await act('publishEvaluation', { callId, number: 1, zone: 'UTC' });
    await act('designateConsensus', { designationId: newId(), callId, number: 1 });
    await act('discloseSponsors', { documentId, sponsors: 'None.' });
    const { publishDocument } = await act('publishDocument', { publicationId: newId(), documentId });
    expect((await delivered()).document.stage).toBe('PUBLISHED');
    expect((await fetch(world.origin + publishDocument!.path)).status).toBe(200);
  });
});
