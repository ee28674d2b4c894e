/**
 * What a screen that followed the frames shows is what it would show had it asked anew: for every reader, after every
 * action. Frames are folded as the browser folds them: a comment takes the place of the one with its id or stands below
 * the one it replies to, and what is not a comment makes both be asked again.
 */
import {
  DeskFramesDocument,
  DocumentFramesDocument,
  ReadCommentsDocument,
  ReadHeadDocument,
  RoundDeskScreenDocument,
} from '@plenary/graphql';
import type {
  DeskFramesSubscription,
  DocumentFramesSubscription,
  ReadCommentsQuery,
  RoundDeskScreenQuery,
} from '@plenary/graphql';
import type { GraphQLClient } from '@plenary/testing';
import { createClient } from 'graphql-ws';
import type { Client } from 'graphql-ws';
import WebSocket from 'ws';
import { DAY, MUTATIONS } from '../../testing/acts';
import type { Planted } from '../../testing/plant';
import { plant } from '../../testing/plant';
import type { Coalition, MemberName, World } from '../../testing/world';
import { createWorld } from '../../testing/world';
import { newId } from '../new-id';
import { Cursors } from './cursor';

type Comments = NonNullable<NonNullable<ReadCommentsQuery['document']>['revision']>['comments'];
type Rows = NonNullable<RoundDeskScreenQuery['roundDesk']>['comments'];
type Variables = Record<string, unknown>;

const REVISION = 2;
const READERS = [
  'coordinator',
  'chair',
  'secretary',
  'editor',
  'member',
  'second',
  'outsider',
  'stranger',
  'visitor',
] as const;
type Reader = (typeof READERS)[number];

const byId = <T extends { id: string }>(rows: readonly T[]): T[] => rows.toSorted((a, b) => a.id.localeCompare(b.id));
const text = (operation: unknown): string => operation as string;

/** One reader's screens: the margin beside the text and the desk. */
class Screens {
  comments: Comments = [];
  rows: Rows = [];
  errors: unknown[] = [];
  private at = { margin: -1n, desk: -1n };
  private socket: Client;
  private waiting: (() => void)[] = [];
  private folded: Promise<void> = Promise.resolve();

  constructor(
    readonly reader: Reader,
    readonly client: GraphQLClient,
    private readonly where: { coalition: string; group: string; document: string },
    private readonly documentId: string,
    private readonly seqOf: (cursor: string) => bigint,
  ) {
    const headers = client.cookie ? { cookie: client.cookie } : {};
    class Socket extends WebSocket {
      constructor(address: string | URL, protocols?: string | string[]) {
        super(address, protocols, { headers });
      }
    }
    this.socket = createClient({
      url: `${client.origin.replace('http', 'ws')}/graphql`,
      webSocketImpl: Socket,
      retryAttempts: 0,
    });
  }

  async freshComments(): Promise<Comments> {
    const answer = await this.client.get<ReadCommentsQuery>(text(ReadCommentsDocument), {
      ...this.where,
      revision: REVISION,
    });
    return answer.document?.revision?.comments ?? [];
  }

  async freshRows(): Promise<Rows> {
    const variables = { ...this.where, round: 'LC1', first: 100 };
    const answer = await this.client.get<RoundDeskScreenQuery>(text(RoundDeskScreenDocument), variables);
    return answer.roundDesk?.comments ?? [];
  }

  async open(): Promise<void> {
    const { document } = await this.client.get<{ document: { cursor: string } }>(text(ReadHeadDocument), this.where);
    [this.comments, this.rows] = await Promise.all([this.freshComments(), this.freshRows()]);
    const after = document.cursor;
    this.at = { margin: this.seqOf(after), desk: this.seqOf(after) };
    this.follow<DocumentFramesSubscription>('margin', DocumentFramesDocument, { after, revision: REVISION }, (data) =>
      this.margin(data.documentFrames),
    );
    this.follow<DeskFramesSubscription>('desk', DeskFramesDocument, { after }, (data) =>
      this.desk(data.documentFrames),
    );
  }

  /** Waits until both have everything up to a number. */
  async upTo(seq: bigint): Promise<void> {
    while ((this.at.margin < seq || this.at.desk < seq) && this.errors.length === 0)
      await new Promise<void>((wake) => this.waiting.push(wake));
    await this.folded;
  }

  close = (): Promise<void> => Promise.resolve(this.socket.dispose());

  private margin({ comment, kind, round, document }: DocumentFramesSubscription['documentFrames']): void {
    if (kind && (round ?? document))
      this.folded = this.folded.then(async () => void (this.comments = await this.freshComments()));
    if (!comment) return;
    if (!comment.parentId) {
      const others = this.comments.filter(({ id }) => id !== comment.id);
      this.comments = [...others, comment];
      return;
    }
    this.comments = this.comments.map((one) => {
      if (one.id !== comment.parentId) return one;
      const { replies: _, placement: __, addressed: ___, objections: ____, applied: _____, ...reply } = comment;
      return { ...one, replies: [...one.replies.filter(({ id }) => id !== comment.id), reply] };
    });
  }

  private desk({ comment, kind, round, document }: DeskFramesSubscription['documentFrames']): void {
    if (comment) this.rows = [...this.rows.filter(({ id }) => id !== comment.desk.id), comment.desk];
    if (kind === 'CHANGE_APPLIED' || (kind && (round ?? document)))
      this.folded = this.folded.then(async () => void (this.rows = await this.freshRows()));
  }

  private follow<Data>(
    screen: 'margin' | 'desk',
    operation: unknown,
    variables: Variables,
    fold: (data: Data) => void,
  ): void {
    this.socket.subscribe<Data>(
      { query: text(operation), variables: { documentId: this.documentId, ...variables } },
      {
        next: ({ data, errors }) => {
          if (errors) this.errors.push(...errors);
          if (data) {
            fold(data);
            const [frame] = Object.values(data) as { cursor: string }[];
            this.at[screen] = this.seqOf(frame!.cursor);
          }
          this.wake();
        },
        error: (error) => {
          this.errors.push(error);
          this.wake();
        },
        complete: () => undefined,
      },
    );
  }

  private wake(): void {
    for (const wake of this.waiting.splice(0)) wake();
  }
}

describe('a screen that followed the frames shows what a fresh answer shows', () => {
  let world: World;
  let coalition: Coalition;
  let planted: Planted;
  let screens: Screens[];
  /** The comment that things happen to, and a reply to it. */
  const commentId = newId();
  const replyId = newId();
  const objectionId = newId();

  const act = (as: MemberName, mutation: keyof typeof MUTATIONS, variables: Variables) =>
    world.people[as].client.get(MUTATIONS[mutation], variables);

  beforeAll(async () => {
    world = await createWorld();
    coalition = await world.coalition();
    planted = await plant(world, coalition, {
      stage: 'LAST_CALL',
      kind: 'research-report',
      visibility: 'PUBLIC',
      audience: 'PUBLIC',
      round: 'OPEN',
      second: true,
    });
    const cursors = world.application.nest.get(Cursors);
    const where = { coalition: coalition.slug, group: 'WG1', document: planted.code };
    screens = READERS.map((reader) => {
      const client =
        reader === 'visitor'
          ? world.visitor
          : reader === 'stranger'
            ? world.stranger.client
            : world.people[reader].client;
      return new Screens(reader, client, where, planted.documentId, (cursor) =>
        cursors.read(planted.documentId, cursor),
      );
    });
    await Promise.all(screens.map((one) => one.open()));
  });
  afterAll(async () => {
    await Promise.all(screens.map((one) => one.close()));
    await world.close();
  });

  const anchored = () => {
    const exact = planted.blocks[1]!.text!;
    const start = planted.blocks[0]!.text!.length + 1;
    return { kind: 'PASSAGE', start, end: start + exact.length, exact };
  };
  const endRound = () =>
    world.application.database.prisma.round.update({
      where: { id: planted.roundId },
      data: { closesAt: new Date(Date.now() - DAY) },
    });

  const ACTIONS: [what: string, () => Promise<unknown>][] = [
    [
      'a comment is made',
      () =>
        act('member', 'makeComment', {
          input: {
            commentId,
            roundId: planted.roundId,
            anchor: anchored(),
            type: 'TECHNICAL',
            text: 'Why?',
            proposedChange: 'Because.',
          },
        }),
    ],
    [
      'a reply is made',
      () =>
        act('second', 'makeComment', {
          input: {
            commentId: replyId,
            parentId: commentId,
            roundId: planted.roundId,
            anchor: { kind: 'DOCUMENT' },
            type: 'GENERAL',
            text: 'So it is.',
          },
        }),
    ],
    [
      'a comment is edited',
      () =>
        act('member', 'editComment', {
          input: { commentId, version: 1, type: 'TECHNICAL', text: 'Why not?', proposedChange: 'Because of this.' },
        }),
    ],
    ['a comment is supported', () => act('second', 'supportComment', { commentId, supports: true })],
    ['a support is withdrawn', () => act('second', 'supportComment', { commentId, supports: false })],
    [
      'a comment is withheld',
      () => act('chair', 'moderateComment', { input: { commentId, hidden: true, reason: 'To be looked at.' } }),
    ],
    [
      'a comment is shown again',
      () => act('chair', 'moderateComment', { input: { commentId, hidden: false, reason: 'It was looked at.' } }),
    ],
    [
      'a reply is withheld',
      () =>
        act('chair', 'moderateComment', { input: { commentId: replyId, hidden: true, reason: 'To be looked at.' } }),
    ],
    [
      'a place is confirmed',
      () =>
        act('editor', 'confirmPlacement', {
          input: { commentId, revision: REVISION, start: anchored().start, end: anchored().end },
        }),
    ],
    [
      'the round is extended',
      () =>
        act('chair', 'extendRound', {
          input: {
            roundId: planted.roundId,
            closesAtLocal: new Date(Date.now() + 9 * DAY).toISOString().slice(0, 16),
            zone: 'UTC',
            reason: 'More time.',
          },
        }),
    ],
    ['a comment is withdrawn', () => act('member', 'withdrawComment', { commentId: planted.commentId })],
    [
      'a comment is triaged',
      () =>
        act('editor', 'triageComments', {
          input: { comments: [{ commentId, seen: 0 }], assigneeId: world.people.editor.id, controversial: true },
        }),
    ],
    [
      'a disposition is recommended',
      () =>
        act('editor', 'recommendDisposition', {
          input: { commentId, kind: 'ACCEPTED', rationale: 'Sound.', number: 0 },
        }),
    ],
    ['a change is applied', () => act('editor', 'applyChange', { input: { commentId, draftVersion: 1 } })],
    [
      'the round has ended, and a comment is disposed',
      async () => {
        await endRound();
        await Promise.all(
          screens.map(async (one) => {
            one.comments = await one.freshComments();
            one.rows = await one.freshRows();
          }),
        );
        await act('chair', 'disposeComment', {
          input: { commentId, kind: 'NOT_ACCEPTED', rationale: 'No.', number: 0 },
        });
      },
    ],
    ['the report is published', () => act('chair', 'publishReport', { roundId: planted.roundId })],
    [
      'the author answers',
      () =>
        act('member', 'answerDisposition', {
          input: { commentId, number: 1, satisfaction: 'OBJECTS', text: 'It is not so.' },
        }),
    ],
    [
      'the author objects formally',
      () =>
        act('member', 'raiseObjection', {
          input: {
            objectionId,
            commentId,
            number: 1,
            summary: 'It is wrong.',
            decision: 'No.',
            rationale: 'Unsound.',
            remedy: 'Say why.',
          },
        }),
    ],
    [
      'the objection is decided',
      () =>
        act('coordinator', 'decideObjection', { input: { objectionId, outcome: 'UPHELD', reason: 'It is right.' } }),
    ],
    [
      'somebody stands back',
      () =>
        act('chair', 'recuseMyself', {
          input: { commentIds: [commentId], substituteId: world.people.secretary.id, reason: 'My own words.' },
        }),
    ],
    [
      'a draft is frozen',
      () =>
        act('editor', 'freezeRevision', {
          input: {
            revisionId: newId(),
            documentId: planted.documentId,
            version: 2,
            changeLog: 'Because.',
            changeClass: 'EDITORIAL',
          },
        }),
    ],
  ];

  it.each(ACTIONS)('when %s', async (_what, action) => {
    await action();
    const { lastSeq } = await world.application.database.prisma.stream.findUniqueOrThrow({
      where: { id: planted.documentId },
    });
    for (const one of screens) {
      await one.upTo(lastSeq);
      expect([one.reader, one.errors]).toEqual([one.reader, []]);
      const [comments, rows] = await Promise.all([one.freshComments(), one.freshRows()]);
      expect([one.reader, byId(one.comments)]).toEqual([one.reader, byId(comments)]);
      expect([one.reader, byId(one.rows)]).toEqual([one.reader, byId(rows)]);
    }
  });
});
