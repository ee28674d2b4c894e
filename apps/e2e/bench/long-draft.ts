/** Two hundred pages of made-up text in its last call, with a thousand comments, written through the same doors as people. */
import { randomUUID } from 'node:crypto';
import type { GraphQLClient } from '@plenary/testing';
import type { Server } from '../src/support/server';

export const PAGES = 200;
export const THREADS = 1_000;
const WORDS_A_PAGE = 400;
const AT_ONCE = 8;

const WORDS =
  'device update maker buyer label promise tender years public network secret default password report weakness patch support border market rule test office group region reader notice record answer reason'.split(
    ' ',
  );

/** The same text in every run. */
function* numbers(): Generator<number, never> {
  for (let seed = 42; ; seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff) yield seed / 0x80000000;
}

function generate(): string {
  const random = numbers();
  const next = (most: number) => Math.floor(random.next().value * most);
  const sentence = () => {
    const words = Array.from({ length: 8 + next(14) }, () => WORDS[next(WORDS.length)]!);
    return `${words[0]![0]!.toUpperCase()}${words.join(' ').slice(1)}.`;
  };
  const lines = ['# A long draft', ''];
  for (let page = 1; page <= PAGES; page += 1) {
    lines.push(
      `${page % 8 === 1 ? '##' : '###'} ${page} ${WORDS[page % WORDS.length]} and ${WORDS[next(WORDS.length)]}`,
      '',
    );
    for (let count = 0; count < WORDS_A_PAGE;) {
      const paragraph = Array.from({ length: 3 + next(4) }, sentence).join(' ');
      count += paragraph.split(' ').length;
      lines.push(next(6) === 0 ? `- ${paragraph}` : paragraph, '');
    }
  }
  return lines.join('\n');
}

const id = (): string => {
  const time = Date.now().toString(16).padStart(12, '0');
  const rest = randomUUID().replaceAll('-', '').slice(13);
  const hex = `${time}7${rest}`;
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

interface Opened {
  coalition: { kinds: { id: string; code: string }[]; groups: { id: string; code: string }[] };
}

/** Answers the address of the reading screen. */
export async function longDraft(server: Server, chair: string, member: string): Promise<string> {
  const [editor, commenter] = [await server.signIn(chair), await server.signIn(member)];
  const { coalition } = await editor.get<Opened>(
    '{ coalition(slug: "is3c") { kinds { id code } groups { id code } } }',
  );
  const documentId = id();
  await editor.get('mutation ($input: OpenDocumentInput!) { openDocument(input: $input) { document { id } } }', {
    input: {
      documentId,
      groupId: coalition.groups.find(({ code }) => code === 'WG1')?.id,
      kindId: coalition.kinds.find(({ code }) => code === 'working-paper')?.id,
      code: 'LONG',
      file: { name: 'long.md', base64: Buffer.from(generate()).toString('base64') },
    },
  });
  await editor.get('mutation ($input: AdvanceDocumentInput!) { advanceDocument(input: $input) { id } }', {
    input: { documentId, from: 'PROPOSED', to: 'DRAFTING' },
  });
  const roundId = id();
  await editor.get('mutation ($input: OpenRoundInput!) { openRound(input: $input) { id } }', {
    input: {
      roundId,
      documentId,
      kind: 'LAST_CALL',
      closesAtLocal: new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 16),
      zone: 'UTC',
    },
  });
  await comment(commenter, roundId);
  return '/c/is3c/WG1/d/LONG';
}

async function comment(client: GraphQLClient, roundId: string): Promise<void> {
  const { document } = await client.get<{ document: { latestRevision: { blocks: { text: string }[] } } }>(
    '{ document(coalition: "is3c", group: "WG1", code: "LONG") { latestRevision { blocks } } }',
  );
  const text = document.latestRevision.blocks.map((block) => block.text).join('\n');
  const random = numbers();
  const makeOne = async (index: number) => {
    const from = Math.floor((text.length / THREADS) * index);
    const start = text.indexOf(' ', from) + 1;
    const end = text.indexOf(' ', start + 20 + Math.floor(random.next().value * 60));
    const line = text.indexOf('\n', start);
    const exact = text.slice(start, line > start && line < end ? line : end);
    await client.get('mutation ($input: MakeCommentInput!) { makeComment(input: $input) { id } }', {
      input: {
        commentId: id(),
        roundId,
        anchor: { kind: 'PASSAGE', start, end: start + exact.length, exact },
        type: index % 3 ? 'GENERAL' : 'TECHNICAL',
        text: `Comment ${index + 1}: this can be said in fewer words, and the ${WORDS[index % WORDS.length]} needs a reason.`,
        proposedChange: index % 4 ? null : `${exact} for a stated reason`,
        revision: 1,
      },
    });
  };
  for (let done = 0; done < THREADS; done += AT_ONCE)
    await Promise.all(Array.from({ length: Math.min(AT_ONCE, THREADS - done) }, (_, index) => makeOne(done + index)));
}
