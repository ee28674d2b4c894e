/** Puts a document into a coalition as the services would have left it, without the way there. */
import { withIds } from '@plenary/document';
import type { Block } from '@plenary/document';
import type { Stage, Visibility } from '@plenary/domain';
import * as documents from '../documents/documents.repository';
import { newId } from '../platform/new-id';
import { append, openStream } from '../platform/record/record';
import { DAY } from './acts';
import type { Coalition, World } from './world';

export interface Planting {
  stage: Stage;
  visibility?: Visibility;
  kind?: string;
  /** Whether its round still runs. */
  round?: 'OPEN' | 'ENDED';
  audience?: Visibility;
  /** Whether nobody has commented in it. */
  silent?: boolean;
  /** Whether a second revision is frozen after the round's. */
  second?: boolean;
  /** Who froze its revisions; the editor where nobody is named. */
  frozenBy?: string;
  /** Whether the draft differs from the latest revision. */
  draftChanged?: boolean;
}

export interface Planted {
  documentId: string;
  code: string;
  roundId: string;
  commentId: string;
  blocks: Block[];
}

const TEXT = [
  { kind: 'HEADING' as const, level: 1, text: 'Planted' },
  { kind: 'PARAGRAPH' as const, text: 'The first paragraph says something that can be commented.' },
  { kind: 'PARAGRAPH' as const, text: 'The second says something else.' },
];

export async function plant(world: World, coalition: Coalition, planting: Planting): Promise<Planted> {
  const { database } = world.application;
  const { stage, kind = 'working-paper', visibility = 'GROUP', audience = 'GROUP' } = planting;
  const coalitionId = coalition.id;
  const planted = {
    documentId: newId(),
    code: `P${Math.floor(Math.random() * 1e9)}`,
    roundId: newId(),
    commentId: newId(),
    blocks: withIds(TEXT),
  };
  const { documentId, roundId, commentId, blocks } = planted;
  await database.transaction(async (tx) => {
    const now = await database.now(tx);
    await documents.insert(tx, {
      coalitionId,
      id: documentId,
      groupId: coalition.groups.WG1,
      kindId: coalition.kinds[kind]!,
      code: planted.code,
      title: 'Planted',
      stage,
      stageSince: now,
      visibility,
      tags: [],
      lang: 'en',
      dir: 'ltr',
      createdBy: world.people.chair.id,
      createdAt: now,
    });
    await openStream(tx, coalitionId, documentId);
    await append(tx, {
      coalitionId,
      streamId: documentId,
      kind: 'DOCUMENT_OPENED',
      actorId: world.people.chair.id,
      subjectId: documentId,
      audience,
    });
    const frozen = {
      coalitionId,
      documentId,
      changeLog: 'Planted.',
      frozenBy: planting.frozenBy ?? world.people.editor.id,
      frozenAt: now,
    };
    const first = await documents.insertRevision(tx, { ...frozen, id: newId(), number: 1, blocks, changeClass: null });
    const latest = planting.second
      ? await documents.insertRevision(tx, {
          ...frozen,
          id: newId(),
          number: 2,
          blocks: blocks.slice(0, 2),
          changeClass: 'EDITORIAL',
        })
      : first;
    const draft = planting.draftChanged
      ? [...blocks, ...withIds([{ kind: 'PARAGRAPH', text: 'A third.' }])]
      : (latest.blocks as unknown as Block[]);
    await documents.insertDraft(tx, {
      coalitionId,
      documentId,
      basedOnId: latest.id,
      blocks: draft,
      fileName: null,
      losses: [],
      updatedBy: null,
      updatedAt: now,
    });
    if (!planting.round) return;
    const opensAt = new Date(now.getTime() - 2 * DAY);
    const closesAt = new Date(now.getTime() + (planting.round === 'OPEN' ? DAY : -DAY));
    await tx.round.create({
      data: {
        coalitionId,
        id: roundId,
        documentId,
        revisionId: first.id,
        kind: 'LAST_CALL',
        code: 'LC1',
        opensAt,
        closesAt,
        zone: 'UTC',
        audience,
      },
    });
    if (planting.silent) return;
    await tx.comment.create({
      data: {
        coalitionId,
        id: commentId,
        roundId,
        authorId: world.people.member.id,
        number: 1,
        reference: `WG1-${planted.code}-LC1-001`,
        anchorKind: 'DOCUMENT',
        type: 'GENERAL',
        text: 'Planted.',
        submittedAt: opensAt,
      },
    });
    if (planting.second) {
      await tx.placement.create({
        data: { coalitionId, commentId, revisionId: latest.id, status: 'EXACT', candidates: [] },
      });
    }
  });
  return planted;
}
