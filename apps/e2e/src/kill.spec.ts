/** A process that is killed while comments come in loses none that it acknowledged, and a retry doubles none. */
import { GraphQLClient } from '@plenary/testing';
import { randomBytes } from 'node:crypto';
import { Server } from './support/server';

const COMMENTS = 200;
const AT_ONCE = 8;

function uuidV7(): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(Date.now(), 0, 6);
  bytes[6] = (bytes[6]! & 0x0f) | 0x70;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

describe('a process that dies', () => {
  let server: Server;
  beforeAll(async () => {
    server = await Server.start();
  });
  afterAll(() => server.stop());

  it(`keeps each of ${COMMENTS} comments once, though it is killed while they are posted`, async () => {
    const { MEMBER } = await server.demoAddresses();
    const member = await server.signIn(MEMBER!);
    const { viewer } = await member.get<{
      viewer: {
        coalitions: { groups: { documents: { openRound: { id: string; viewerCan: string[] } | null }[] }[] }[];
      };
    }>('{ viewer { coalitions { groups { documents { openRound { id viewerCan } } } } } }');
    const rounds = viewer.coalitions
      .flatMap((one) => one.groups)
      .flatMap((one) => one.documents)
      .map((one) => one.openRound);
    const roundId = rounds.find((round) => round?.viewerCan.includes('MAKE_COMMENT'))?.id;
    expect(roundId).toBeTruthy();
    const before = await commentIds(member, roundId!);

    const waiting = Array.from({ length: COMMENTS }, uuidV7);
    const ids = [...waiting];
    const acknowledged = new Map<string, string>();
    let killed: Promise<void> | undefined;
    const post = async (commentId: string): Promise<void> => {
      const input = { commentId, roundId, anchor: { kind: 'DOCUMENT' }, type: 'GENERAL', text: `Comment ${commentId}` };
      for (;;) {
        try {
          const answer = await member.ask<{ makeComment: { reference: string } }>(
            'mutation ($input: MakeCommentInput!) { makeComment(input: $input) { reference } }',
            { input },
          );
          if (answer.data) {
            acknowledged.set(commentId, answer.data.makeComment.reference);
            return;
          }
          if (answer.refusals[0]?.code !== 'UNAVAILABLE') throw new TypeError(JSON.stringify(answer.refusals));
        } catch (error) {
          // No answer: nobody knows whether it was taken, so the same one is sent again.
          if (error instanceof TypeError && error.message.startsWith('[')) throw error;
        }
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    };
    const work = async (): Promise<void> => {
      for (let id = waiting.pop(); id; id = waiting.pop()) {
        await post(id);
        if (acknowledged.size >= COMMENTS / 3) killed ??= server.kill().then(() => server.run());
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    await killed;
    expect(killed).toBeDefined();

    const after = (await commentIds(member, roundId!)).filter((id) => !before.includes(id));
    expect(after.sort()).toEqual(ids.sort());
    expect(new Set(acknowledged.values()).size).toBe(COMMENTS);
  });
});

async function commentIds(client: GraphQLClient, roundId: string): Promise<string[]> {
  const { viewer } = await client.get<{
    viewer: { coalitions: { groups: { documents: { rounds: { id: string; comments: { id: string }[] }[] }[] }[] }[] };
  }>('{ viewer { coalitions { groups { documents { rounds { id comments { id } } } } } } }');
  const rounds = viewer.coalitions
    .flatMap((one) => one.groups)
    .flatMap((one) => one.documents)
    .flatMap((one) => one.rounds);
  return rounds.find((round) => round.id === roundId)?.comments.map((comment) => comment.id) ?? [];
}
