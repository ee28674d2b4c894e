/**
 * One document of the demo, told step by step as if the services had done it: every step asks the policy whether its
 * person may, and the lifecycle whether it can be, with the facts as they stand at that instant. A story that could not
 * have happened is not written.
 */
import { randomBytes } from 'node:crypto';
import { campaignKey } from '../comments/campaign-key';
import type {
  Comment,
  Document,
  DocumentKind,
  Prisma,
  Revision,
  Round,
  Transaction,
  WorkingGroup,
} from '@plenary/database';
import type { Block, Loss } from '@plenary/document';
import { alignBlocks, blocksFromMarkdown, canonicalText, describePassage, withIds } from '@plenary/document';
import type { Action, ChangeClass, RoundKind, Stage, Standing } from '@plenary/domain';
import {
  ROUND_RULES,
  VISIBILITY_BY_STAGE,
  advance,
  commentCode,
  commentReference,
  finalEnd,
  instantOf,
  isAnswerable,
  isEntitled,
  isTimely,
  minimumDays,
  replyReference,
  roundCode,
  roundState,
  visibilityOn,
} from '@plenary/domain';
import type { Told } from './tell-decisions';
import { tellDesignation, tellEvaluation, tellObjection, tellPoll, tellPosition } from './tell-decisions';
import { nextEdition, tellBallot, tellEdition, tellProposal, tellStandards } from './tell-standards';
import type { AccountKey, SeedComment, SeedDocument, SeedStep } from './story/story';
import { PlacementService } from '../comments/placement.service';
import { hashOf, storable, storeFiles } from '../documents/file-import';
import { readLifecycleFacts } from '../documents/lifecycle-facts';
import { newId } from '../platform/new-id';
import type { NewEntry } from '../platform/record/record';
import { append, openStream } from '../platform/record/record';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

export interface Actor {
  personId: string;
  standing: Standing;
  organisation: string;
  stakeholderGroup: string;
  region: string;
}

/** What the stories of one coalition share. */
export interface SharedStory {
  tx: Transaction;
  now: Date;
  groups: ReadonlyMap<string, WorkingGroup>;
  kinds: ReadonlyMap<string, DocumentKind>;
  actors: ReadonlyMap<AccountKey, Actor>;
}

export async function tellDocument(shared: SharedStory, seed: SeedDocument): Promise<void> {
  const story = new DocumentStory(shared, seed);
  for (const step of seed.steps) await story.tell(step);
  await story.endRounds(shared.now);
}

class DocumentStory {
  private readonly placements = new PlacementService();
  private readonly tx: Transaction;
  private readonly group: WorkingGroup;
  private readonly kind: DocumentKind;
  private readonly id = newId();
  private readonly dispositions = new Map<string, NonNullable<SeedComment['disposition']>>();
  private readonly told = new Map<string, SeedComment>();
  private last = new Date(0);

  constructor(
    private readonly shared: SharedStory,
    private readonly seed: SeedDocument,
  ) {
    this.tx = shared.tx;
    this.group = known(shared.groups.get(seed.group), seed.group);
    this.kind = known(shared.kinds.get(seed.kind), seed.kind);
  }

  async tell(step: SeedStep): Promise<void> {
    await this.endRounds(this.instant(step.day));
    switch (step.step) {
      case 'OPEN':
        return this.open(step.by, this.at(step.day));
      case 'ADVANCE':
        return this.enter(step.by, step.to, this.at(step.day), { reason: step.reason });
      case 'OPEN_ROUND':
        return this.openRound(step, this.at(step.day));
      case 'ANSWER_REVIEW':
        return this.answerReview(step, this.at(step.day));
      case 'COMMENT':
        for (const comment of step.comments) await this.comment(comment, step.day);
        return;
      case 'DISPOSE':
        return this.dispose(step.by, step.day);
      case 'TRIAGE':
        return this.triage(step.by, step.day);
      case 'ANSWER':
        return this.answer(step.day);
      case 'PUBLISH_REPORT':
        return this.publishReports(step.by, this.at(step.day));
      case 'UPLOAD':
        return this.upload(step.by, step.text, this.at(step.day));
      case 'FREEZE':
        await this.upload(step.by, step.text, this.at(step.day));
        return this.freeze(step.by, step, this.at(step.day));
      case 'STANDARDS':
        return tellStandards(
          await this.telling(),
          await this.permit(step.by, 'KEEP_STANDARDS'),
          step,
          this.at(step.day),
        );
      case 'PROPOSE_STANDARD':
        return tellProposal(
          await this.telling(),
          await this.permit(step.by, 'PROPOSE_STANDARD'),
          step,
          this.at(step.day),
        );
      case 'RANK_STANDARDS':
        return tellBallot(await this.telling(), await this.permit(step.by, 'RANK_STANDARDS'), step, this.at(step.day));
      case 'FREEZE_STANDARDS':
        return this.freezeStandards(step, this.at(step.day));
      case 'POSITION':
        return tellPosition(
          await this.telling(),
          await this.permit(step.by, 'STATE_POSITION'),
          step,
          this.at(step.day),
        );
      case 'POLL':
        return this.poll(step, this.at(step.day));
      case 'EVALUATE':
        return tellEvaluation(
          await this.telling(),
          await this.permit(step.by, 'DESIGNATE_CONSENSUS'),
          step,
          this.at(step.day),
        );
      case 'OBJECT':
        return tellObjection(
          await this.telling(),
          await this.permit(step.by, 'OBJECT_TO_EVALUATION'),
          step,
          this.at(step.day),
        );
      case 'DESIGNATE':
        return tellDesignation(
          await this.telling(),
          await this.permit(step.by, 'DESIGNATE_CONSENSUS'),
          this.at(step.day),
        );
      case 'STATE_MINORITY':
        return this.stateMinority(step.by, step.text, this.at(step.day));
      case 'DISCLOSE_SPONSORS':
        return this.discloseSponsors(step.by, step.sponsors, this.at(step.day));
      case 'PUBLISH':
        return this.publish(step.by, this.at(step.day));
      case 'ANNOUNCE':
        return this.announce(step.by, this.at(step.day));
      case 'NEXT_EDITION':
        return this.nextEdition(step.by, step, this.at(step.day));
      case 'REPLACE':
        return this.replace(step.by, step, this.at(step.day));
    }
  }

  /** Nine in the morning of that day, UTC. */
  private instant(day: number): Date {
    const today = Math.floor(this.shared.now.getTime() / DAY) * DAY;
    return new Date(Math.max(today + day * DAY + 9 * 60 * MINUTE, this.last.getTime()));
  }

  /** The next instant of that day: one thing happens after the other. */
  private at(day: number): Date {
    const at = new Date(Math.max(this.instant(day).getTime(), this.last.getTime() + 11 * MINUTE));
    if (at >= this.shared.now) throw this.impossible('it has not happened yet');
    return (this.last = at);
  }

  private impossible(why: string): Error {
    return new Error(`the demo's ${this.seed.group}-${this.seed.code} could not have happened: ${why}`);
  }

  private document(): Promise<Document> {
    return this.tx.document.findUniqueOrThrow({ where: { id: this.id } });
  }

  private latest(): Promise<Revision> {
    return this.tx.revision.findFirstOrThrow({ where: { documentId: this.id }, orderBy: { number: 'desc' } });
  }

  /** The person, if the policy lets her. */
  private async permit(by: AccountKey, action: Action, round?: { round: Round; at: Date }): Promise<Actor> {
    const actor = known(this.shared.actors.get(by), by);
    const { stage } = (await this.tx.document.findUnique({ where: { id: this.id } })) ?? {};
    const subject = {
      coalitionId: this.group.coalitionId,
      groupId: this.group.id,
      ...(stage ? { stage } : {}),
      ...(round ? { round: { state: roundState(round.round, round.at), audience: round.round.audience } } : {}),
    };
    if (!isEntitled(actor.standing, action, subject) || !isTimely(action, subject))
      throw this.impossible(`${by} may not ${action}`);
    return actor;
  }

  private append(entry: Omit<NewEntry, 'coalitionId' | 'streamId' | 'at'> & { at: Date }): Promise<void> {
    return append(this.tx, { coalitionId: this.group.coalitionId, streamId: this.id, ...entry });
  }

  private async open(by: AccountKey, at: Date): Promise<void> {
    const read = blocksFromMarkdown(this.seed.text);
    await this.begin(by, at, { blocks: withIds(storable(read.blocks)), losses: read.losses, changeLog: '' });
    await this.keepFile(this.seed.text, at);
  }

  private async begin(
    by: AccountKey,
    at: Date,
    { blocks, losses, changeLog }: { blocks: Block[]; losses: Loss[]; changeLog: string },
  ): Promise<void> {
    const { tx, seed, group } = this;
    const { personId } = await this.permit(by, 'OPEN_DOCUMENT');
    const stage = (this.kind.stages as Stage[])[0] ?? 'PROPOSED';
    const { coalitionId } = group;
    const visibility = VISIBILITY_BY_STAGE[stage];
    await tx.document.create({
      data: {
        coalitionId,
        id: this.id,
        groupId: group.id,
        kindId: this.kind.id,
        code: seed.code,
        title: seed.title,
        stage,
        stageSince: at,
        visibility,
        tags: [...(seed.tags ?? [])],
        lang: seed.lang,
        dir: seed.dir,
        createdBy: personId,
        createdAt: at,
      },
    });
    const revision = await this.insertRevision(1, blocks, changeLog, null, personId, at);
    await tx.workingDraft.create({
      data: {
        coalitionId,
        documentId: this.id,
        basedOnId: revision.id,
        blocks: asJson(blocks),
        contentHash: revision.contentHash,
        fileName: changeLog === '' ? this.fileName() : null,
        losses: asJson(losses),
        updatedBy: personId,
        updatedAt: at,
      },
    });
    await openStream(tx, coalitionId, this.id);
    const entry = { actorId: personId, audience: visibility, at };
    await this.append({ ...entry, kind: 'DOCUMENT_OPENED', subjectId: this.id, content: seed.title });
    await this.append({
      ...entry,
      kind: 'REVISION_FROZEN',
      subjectId: revision.id,
      facts: { number: 1 },
      content: revision.contentHash,
    });
  }

  private fileName(): string {
    return `${this.seed.code.toLowerCase()}.md`;
  }

  private async keepFile(text: string, at: Date): Promise<string> {
    const name = this.fileName();
    const file = {
      format: 'MARKDOWN' as const,
      name,
      bytes: Buffer.from(text),
      blocks: [],
      losses: [],
      images: [],
      comments: [],
      trackedChanges: [],
      proposals: [],
    };
    await storeFiles(this.tx, { coalitionId: this.group.coalitionId, id: this.id }, file, at, null);
    return name;
  }

  private insertRevision(
    number: number,
    blocks: Block[],
    changeLog: string,
    changeClass: ChangeClass | null,
    frozenBy: string,
    frozenAt: Date,
  ): Promise<Revision> {
    return this.tx.revision.create({
      data: {
        coalitionId: this.group.coalitionId,
        id: newId(),
        documentId: this.id,
        number,
        blocks: asJson(blocks),
        changeLog,
        changeClass,
        frozenBy,
        frozenAt,
        canonicalText: canonicalText(blocks),
        contentHash: hashOf(blocks),
      },
    });
  }

  private async enter(
    by: AccountKey,
    to: Stage,
    at: Date,
    {
      reason,
      round,
      action = 'ADVANCE_DOCUMENT',
    }: { reason?: string; round?: { closesAt: Date; minimumDays: number }; action?: Action },
  ): Promise<void> {
    const { personId } = await this.permit(by, action);
    const [facts] = await readLifecycleFacts(this.tx, [this.id], at);
    if (!facts) throw this.impossible('it is not there');
    const transition = advance(facts, { to, reason: reason ?? null, round: round ?? null });
    if (transition.kind !== 'ENTER') throw this.impossible(`${facts.stage} to ${to}: ${JSON.stringify(transition)}`);
    if (transition.opensRound && !round) throw this.impossible(`${to} opens a round`);
    const visibility = visibilityOn(to, (await this.document()).visibility);
    await this.tx.document.update({
      where: { id: this.id },
      data: {
        stage: to,
        stageLeft: to === 'PARKED' ? facts.stage : null,
        stageSince: at,
        visibility,
        version: { increment: 1 },
      },
    });
    await this.append({
      kind: 'STAGE_CHANGED',
      actorId: personId,
      subjectId: this.id,
      audience: visibility,
      facts: { from: facts.stage, to },
      at,
      ...(reason ? { content: reason } : {}),
    });
  }

  private async openRound(step: Extract<SeedStep, { step: 'OPEN_ROUND' }>, at: Date): Promise<void> {
    const { kind, zone, by } = step;
    const { personId } = await this.permit(by, 'OPEN_ROUND');
    const closesAt = this.endOfDay(step.closes, zone);
    const days = minimumDays(kind, this.kind.minimumDays as Partial<Record<RoundKind, number>>);
    const stages: readonly Stage[] = ROUND_RULES[kind].stages;
    if (!stages.includes((await this.document()).stage)) {
      await this.enter(by, known(stages[0], kind), at, {
        round: { closesAt, minimumDays: days },
        action: 'OPEN_ROUND',
      });
    }
    const revision = await this.latest();
    const code = roundCode(kind, (await this.tx.round.count({ where: { documentId: this.id, kind } })) + 1);
    const audience = step.audience ?? ROUND_RULES[kind].audience;
    const id = newId();
    await this.tx.round.create({
      data: {
        coalitionId: this.group.coalitionId,
        id,
        documentId: this.id,
        revisionId: revision.id,
        kind,
        code,
        opensAt: at,
        closesAt,
        repliesUntil: step.repliesUntil === undefined ? null : this.endOfDay(step.repliesUntil, zone),
        hidesResults: step.hidesResults ?? false,
        zone,
        audience,
      },
    });
    await this.append({ kind: 'ROUND_OPENED', actorId: personId, subjectId: id, audience, facts: { kind, code }, at });
    await this.tx.roundQuestion.createMany({
      data: (step.questions ?? []).map((text, index) => ({
        coalitionId: this.group.coalitionId,
        id: newId(),
        roundId: id,
        number: index + 1,
        text,
      })),
    });
    for (const asked of step.reviewers ?? []) await this.askReview({ id, code, zone, audience }, asked, personId, at);
  }

  private async askReview(
    { id: roundId, code, zone, audience }: Pick<Round, 'id' | 'code' | 'zone' | 'audience'>,
    asked: { person?: AccountKey; group?: string; due: number },
    requestedBy: string,
    requestedAt: Date,
  ): Promise<void> {
    const id = newId();
    await this.tx.reviewRequest.create({
      data: {
        coalitionId: this.group.coalitionId,
        id,
        roundId,
        personId: asked.person ? known(this.shared.actors.get(asked.person), asked.person).personId : null,
        groupId: asked.group ? known(this.shared.groups.get(asked.group), asked.group).id : null,
        dueAt: this.endOfDay(asked.due, zone),
        zone,
        requestedBy,
        requestedAt,
      },
    });
    const facts = { code };
    await this.append({
      kind: 'REVIEW_REQUESTED',
      actorId: requestedBy,
      subjectId: id,
      audience,
      facts,
      at: requestedAt,
    });
  }

  private async answerReview(step: Extract<SeedStep, { step: 'ANSWER_REVIEW' }>, at: Date): Promise<void> {
    const { personId } = known(this.shared.actors.get(step.by), step.by);
    const request = await this.tx.reviewRequest.findFirst({
      where: { personId, round: { documentId: this.id } },
      include: { round: true },
    });
    if (!request) throw this.impossible(`${step.by} is not asked for a review`);
    const { kind, promised, word = null } = step;
    const { coalitionId, id: requestId, round } = request;
    const promisedAt =
      kind === 'PLEDGE' ? (promised === undefined ? request.dueAt : this.endOfDay(promised, request.zone)) : null;
    const row = { number: 1, kind, promisedAt, word, answeredBy: personId, answeredAt: at };
    await this.tx.reviewAnswer.create({ data: { coalitionId, id: newId(), requestId, ...row } });
    await this.append({
      kind: 'REVIEW_ANSWERED',
      actorId: personId,
      subjectId: requestId,
      audience: round.audience,
      facts: { code: round.code, kind },
      at,
      ...(word ? { content: word } : {}),
    });
  }

  /** One minute to midnight of the day, in the zone. */
  private endOfDay(day: number, zone: string): Date {
    const date = new Date(this.shared.now.getTime() + day * DAY).toISOString().slice(0, 10);
    return known(instantOf(`${date}T23:59`, zone), zone);
  }

  /** What the clock had ended by then: noted within seconds, as the running service does. */
  async endRounds(by: Date): Promise<void> {
    const ended = await this.tx.round.findMany({
      where: { documentId: this.id, settledAt: null, closesAt: { lte: by } },
    });
    for (const round of ended.filter((one) => finalEnd(one) <= by)) {
      const at = new Date(Math.max(finalEnd(round).getTime() + 2_000, this.last.getTime()));
      const count = await this.tx.comment.count({ where: { roundId: round.id, parentId: null } });
      await this.tx.round.update({ where: { id: round.id }, data: { settledAt: at, settledCount: count } });
      await this.append({
        kind: 'ROUND_ENDED',
        actorId: null,
        subjectId: round.id,
        audience: round.audience,
        facts: { count },
        at,
      });
      this.last = at;
    }
  }

  private async comment(seed: SeedComment, day: number): Promise<void> {
    const round = await this.tx.round.findFirst({
      where: { documentId: this.id, settledAt: null },
      include: { revision: true },
    });
    if (!round) throw this.impossible('a comment without a round');
    const { seed: document, group } = this;
    const at = this.at(day);
    const number = (await this.tx.comment.count({ where: { roundId: round.id, parentId: null } })) + 1;
    const reference = round.hidesResults
      ? commentCode(group.code, document.code, round.code, randomBytes(8))
      : commentReference(group.code, document.code, round.code, number);
    const question =
      seed.answers === undefined
        ? null
        : await this.tx.roundQuestion.findFirstOrThrow({ where: { roundId: round.id, number: seed.answers } });
    const anchor = this.anchorOf(seed, round.revision);
    const comment = await this.insertComment(round, seed.by, at, {
      ...anchor,
      number,
      reference,
      questionId: question?.id ?? null,
      type: seed.type,
      text: seed.text,
      proposedChange: seed.proposedChange ?? null,
      onBehalfOf: seed.onBehalfOf ?? null,
      organisationId: seed.jointOf ? await this.spokenFor(seed.jointOf, seed.by) : null,
      campaignKey: campaignKey({ text: seed.text, proposedChange: seed.proposedChange ?? null, ...anchor }),
    });
    await this.beside(comment, seed, round, at);
    if (seed.disposition) this.dispositions.set(comment.id, seed.disposition);
    if (seed.triage || seed.answer) this.told.set(comment.id, seed);
    await this.placements.carryOne(this.tx, comment, round.revision);
    for (const [index, reply] of (seed.replies ?? []).entries()) {
      await this.insertComment(round, reply.by, this.at(day), {
        anchorKind: 'DOCUMENT',
        parentId: comment.id,
        number: index + 1,
        reference: replyReference(reference, index + 1),
        type: seed.type,
        text: reply.text,
      });
    }
  }

  /** The organisation's id; only for who speaks for it. */
  private async spokenFor(name: string, by: AccountKey): Promise<string> {
    const { personId } = known(this.shared.actors.get(by), by);
    const organisation = await this.tx.organisation.findFirst({
      where: { coalitionId: this.group.coalitionId, name, speakers: { some: { personId, to: null } } },
    });
    if (!organisation) throw this.impossible(`${by} does not speak for ${name}`);
    return organisation.id;
  }

  /** What happened to a comment while its round ran: an edit, names below it, its words withheld. */
  private async beside(comment: Comment, seed: SeedComment, round: Round, at: Date): Promise<void> {
    const { coalitionId, id: commentId, authorId } = comment;
    const { audience } = round;
    const about = { subjectId: commentId, audience, at };
    if (seed.before) {
      const { type, proposedChange, onBehalfOf } = comment;
      const words = { type, text: seed.before, proposedChange, onBehalfOf };
      await this.tx.commentVersion.create({ data: { coalitionId, commentId, number: 1, ...words, writtenAt: at } });
      await this.tx.comment.update({ where: { id: commentId }, data: { version: 2, editedAt: at } });
      await this.append({ kind: 'COMMENT_EDITED', actorId: authorId, content: seed.text, ...about });
    }
    for (const by of seed.supporters ?? []) {
      const { personId, organisation, stakeholderGroup, region } = await this.permit(by, 'SUPPORT_COMMENT', {
        round,
        at,
      });
      const whence = { organisation, stakeholderGroup, region };
      await this.tx.commentSupport.create({ data: { coalitionId, commentId, personId, ...whence, supportedAt: at } });
      await this.append({ kind: 'COMMENT_SUPPORTED', actorId: personId, ...about });
    }
    if (seed.moderated) {
      const { by, reason } = seed.moderated;
      const { personId: moderatedBy } = await this.permit(by, 'MODERATE_COMMENT');
      const moderation = { coalitionId, commentId, number: 1, hidden: true, reason, moderatedBy, moderatedAt: at };
      await this.tx.commentModeration.create({ data: moderation });
      await this.tx.comment.update({ where: { id: commentId }, data: { hiddenAt: at } });
      await this.append({ kind: 'COMMENT_MODERATED', actorId: moderatedBy, content: reason, ...about });
    }
  }

  private async insertComment(
    round: Round,
    by: AccountKey,
    at: Date,
    data: Pick<Prisma.CommentUncheckedCreateInput, 'anchorKind' | 'number' | 'reference' | 'type' | 'text'> &
      Partial<Prisma.CommentUncheckedCreateInput>,
  ): Promise<Comment> {
    const { personId, organisation, stakeholderGroup, region } = await this.permit(by, 'MAKE_COMMENT', { round, at });
    const row = await this.tx.comment.create({
      data: {
        ...data,
        coalitionId: round.coalitionId,
        id: newId(),
        roundId: round.id,
        authorId: personId,
        organisation,
        stakeholderGroup,
        region,
        submittedAt: at,
      },
    });
    const content = JSON.stringify([row.type, row.text, row.proposedChange]);
    await this.append({
      kind: 'COMMENT_MADE',
      actorId: personId,
      subjectId: row.id,
      audience: round.audience,
      content,
      at,
    });
    return row;
  }

  /** Where the words of a comment stand: exactly once, or the story names them badly. */
  private anchorOf(seed: SeedComment, revision: Revision) {
    const blocks = revision.blocks as unknown as Block[];
    const text = revision.canonicalText;
    if (seed.block !== undefined) {
      const own = seed.block;
      const block = blocks.find((one) => one.text.startsWith(own));
      if (!block) throw this.impossible(`no block begins with "${own}"`);
      const start = text.indexOf(block.text);
      return {
        anchorKind: 'BLOCK' as const,
        blockId: block.id,
        lastBlock: block.id,
        start,
        end: start + block.text.length,
        exact: block.text,
        prefix: '',
        suffix: '',
      };
    }
    if (seed.quote === undefined) return { anchorKind: 'DOCUMENT' as const };
    const start = text.indexOf(seed.quote);
    if (start < 0 || text.includes(seed.quote, start + 1))
      throw this.impossible(`"${seed.quote}" does not stand there once`);
    const passage = describePassage(blocks, start, start + seed.quote.length);
    const { end, exact, prefix, suffix, firstBlock, lastBlock } = passage;
    return { anchorKind: 'PASSAGE' as const, blockId: firstBlock, lastBlock, start, end, exact, prefix, suffix };
  }

  private async dispose(by: AccountKey, day: number): Promise<void> {
    const comments = await this.tx.comment.findMany({
      where: { id: { in: [...this.dispositions.keys()] }, dispositions: { none: {} } },
      include: { round: true },
      orderBy: { submittedAt: 'asc' },
    });
    for (const { round, ...comment } of comments) {
      const at = this.at(day);
      const { personId } = await this.permit(by, 'DISPOSE_COMMENT', { round, at });
      const { kind, rationale } = known(this.dispositions.get(comment.id), comment.reference);
      await this.tx.disposition.create({
        data: {
          coalitionId: comment.coalitionId,
          commentId: comment.id,
          number: 1,
          kind,
          rationale,
          disposedBy: personId,
          disposedAt: at,
        },
      });
      await this.append({
        kind: 'COMMENT_DISPOSED',
        actorId: personId,
        subjectId: comment.id,
        audience: round.audience,
        facts: { kind, number: 1 },
        content: rationale,
        at,
      });
    }
  }

  /** Whatever waits to be noted on comments whose round has ended. */
  private async triage(by: AccountKey, day: number): Promise<void> {
    for (const [commentId, { triage }] of this.told) {
      if (!triage) continue;
      const { round, ...comment } = await this.tx.comment.findUniqueOrThrow({
        where: { id: commentId },
        include: { round: true },
      });
      const at = this.at(day);
      const { personId } = await this.permit(by, 'TRIAGE_COMMENT', { round, at });
      const assignee = await this.permit(triage.assignee, 'DISPOSE_COMMENT', { round, at });
      const { coalitionId } = comment;
      const entry = { actorId: personId, subjectId: commentId, audience: 'GROUP' as const };
      await this.tx.triage.create({
        data: {
          coalitionId,
          commentId,
          version: triage.recommendation ? 2 : 1,
          assigneeId: assignee.personId,
          controversial: triage.controversial ?? false,
          recommendationNumber: triage.recommendation ? 1 : null,
          updatedBy: personId,
          updatedAt: at,
        },
      });
      await this.append({ ...entry, kind: 'COMMENT_TRIAGED', at });
      if (!triage.recommendation) continue;
      const { kind, rationale } = triage.recommendation;
      const recommendedAt = this.at(day);
      await this.tx.recommendation.create({
        data: { coalitionId, commentId, number: 1, kind, rationale, recommendedBy: personId, recommendedAt },
      });
      await this.append({
        ...entry,
        kind: 'DISPOSITION_RECOMMENDED',
        facts: { number: 1 },
        content: rationale,
        at: recommendedAt,
      });
    }
  }

  /** What authors say to the answers that went to them, while they still can. */
  private async answer(day: number): Promise<void> {
    for (const [commentId, { by, answer }] of this.told) {
      if (!answer) continue;
      const { round, ...comment } = await this.tx.comment.findUniqueOrThrow({
        where: { id: commentId },
        include: { round: true },
      });
      const at = this.at(day);
      const { personId } = known(this.shared.actors.get(by), by);
      const number = comment.dispositionNumber;
      const addressed = await this.tx.addressedDisposition.findFirst({ where: { commentId, number: number ?? 0 } });
      if (number === null || !addressed || !isAnswerable(addressed, at) || personId !== comment.authorId)
        throw this.impossible(`nobody can answer to ${comment.reference}`);
      const { coalitionId } = comment;
      const { satisfaction, objection } = answer;
      const words = answer.text ?? null;
      const entry = { actorId: personId, subjectId: commentId, audience: round.audience };
      await this.tx.dispositionResponse.create({
        data: {
          coalitionId,
          commentId,
          number,
          turn: 1,
          satisfaction,
          text: words,
          answeredBy: personId,
          answeredAt: at,
        },
      });
      await this.append({
        ...entry,
        kind: 'DISPOSITION_ANSWERED',
        facts: { satisfaction, number },
        at,
        ...(words ? { content: words } : {}),
      });
      if (!objection) continue;
      const raisedAt = this.at(day);
      await this.tx.formalObjection.create({
        data: { coalitionId, id: newId(), commentId, number, objectorId: personId, raisedAt, ...objection },
      });
      const { summary, decision, rationale, remedy } = objection;
      const content = JSON.stringify([summary, decision, rationale, remedy]);
      await this.append({ ...entry, kind: 'OBJECTION_RAISED', content, at: raisedAt });
    }
  }

  private async publishReports(by: AccountKey, at: Date): Promise<void> {
    const rounds = await this.tx.round.findMany({ where: { documentId: this.id, reportPublishedAt: null } });
    for (const round of rounds) {
      const { personId } = await this.permit(by, 'PUBLISH_REPORT', { round, at });
      const open = await this.tx.comment.count({
        where: { roundId: round.id, parentId: null, dispositions: { none: {} } },
      });
      if (open > 0) throw this.impossible(`${round.code} has ${open} comments without a disposition`);
      const respondBy = new Date(at.getTime() + this.kind.responseDays * DAY);
      await this.tx.round.update({ where: { id: round.id }, data: { reportPublishedAt: at, respondBy } });
      const answered = await this.tx.comment.findMany({
        where: {
          roundId: round.id,
          parentId: null,
          withdrawnAt: null,
          dispositions: { some: { kind: { not: 'WITHDRAWN' } } },
        },
      });
      await this.tx.addressedDisposition.createMany({
        data: answered.map(({ coalitionId, id, dispositionNumber }) => ({
          coalitionId,
          commentId: id,
          number: dispositionNumber ?? 1,
          addressedAt: at,
          respondBy,
        })),
      });
      const { visibility } = await this.document();
      await this.append({ kind: 'REPORT_PUBLISHED', actorId: personId, subjectId: round.id, audience: visibility, at });
    }
  }

  private async upload(by: AccountKey, text: string, at: Date): Promise<void> {
    const { personId } = await this.permit(by, 'EDIT_DRAFT');
    const read = blocksFromMarkdown(text);
    const blocks = alignBlocks((await this.latest()).blocks as unknown as Block[], storable(read.blocks));
    const fileName = await this.keepFile(text, at);
    const contentHash = hashOf(blocks);
    await this.tx.workingDraft.updateMany({
      where: { documentId: this.id },
      data: {
        blocks: asJson(blocks),
        contentHash,
        fileName,
        losses: asJson(read.losses),
        updatedBy: personId,
        updatedAt: at,
        version: { increment: 1 },
      },
    });
    await this.append({
      kind: 'DRAFT_UPLOADED',
      actorId: personId,
      subjectId: this.id,
      audience: 'GROUP',
      content: contentHash,
      at,
    });
  }

  private async freeze(by: AccountKey, step: { changeLog: string; changeClass: ChangeClass }, at: Date): Promise<void> {
    const { personId } = await this.permit(by, 'EDIT_DRAFT');
    const draft = await this.tx.workingDraft.findFirstOrThrow({ where: { documentId: this.id } });
    const latest = await this.latest();
    if (draft.contentHash === latest.contentHash) throw this.impossible('nothing changed');
    const { changeLog, changeClass } = step;
    const revision = await this.insertRevision(
      latest.number + 1,
      draft.blocks as unknown as Block[],
      changeLog,
      changeClass,
      personId,
      at,
    );
    await this.tx.workingDraft.updateMany({
      where: { documentId: this.id },
      data: { basedOnId: revision.id, losses: [], version: { increment: 1 } },
    });
    await this.placements.carryAll(this.tx, revision);
    const { visibility } = await this.document();
    await this.append({
      kind: 'REVISION_FROZEN',
      actorId: personId,
      subjectId: revision.id,
      audience: visibility,
      facts: { number: revision.number, changeClass },
      content: revision.contentHash,
      at,
    });
  }

  private async freezeStandards(step: Extract<SeedStep, { step: 'FREEZE_STANDARDS' }>, at: Date): Promise<void> {
    const { personId } = await this.permit(step.by, 'KEEP_STANDARDS');
    const told = await this.telling();
    const draft = await this.tx.workingDraft.findFirstOrThrow({ where: { documentId: this.id } });
    const edition = await nextEdition(told, draft.blocks as unknown as Block[]);
    await this.tx.workingDraft.updateMany({
      where: { documentId: this.id },
      data: {
        ...{ blocks: asJson(edition.blocks), contentHash: hashOf(edition.blocks) },
        ...{ updatedBy: personId, updatedAt: at, version: { increment: 1 } },
      },
    });
    await this.freeze(step.by, step, at);
    await tellEdition(await this.telling(), personId, edition, at);
  }

  private async telling(): Promise<Told> {
    return {
      tx: this.tx,
      coalitionId: this.group.coalitionId,
      documentId: this.id,
      kindId: this.kind.id,
      latest: await this.latest(),
      append: (entry) => this.append(entry),
      impossible: (why) => this.impossible(why),
    };
  }

  private async poll(step: Extract<SeedStep, { step: 'POLL' }>, at: Date): Promise<void> {
    const asker = await this.permit(step.by, 'OPEN_POLL');
    const answering = [];
    for (const { by } of step.answers) answering.push(await this.permit(by, 'ANSWER_POLL'));
    await tellPoll(await this.telling(), asker, step, at, answering);
    this.last = new Date(at.getTime() + (answering.length + 1) * MINUTE);
  }

  private async stateMinority(by: AccountKey, text: string | null, at: Date): Promise<void> {
    const { personId } = await this.permit(by, 'STATE_MINORITY');
    const id = newId();
    await this.tx.minorityStatement.create({
      data: { coalitionId: this.group.coalitionId, id, documentId: this.id, text, statedBy: personId, statedAt: at },
    });
    const { visibility } = await this.document();
    await this.append({
      kind: 'MINORITY_STATED',
      actorId: personId,
      subjectId: id,
      audience: visibility,
      at,
      ...(text ? { content: text } : {}),
    });
  }

  private async discloseSponsors(by: AccountKey, sponsors: string, at: Date): Promise<void> {
    const { personId } = await this.permit(by, 'DISCLOSE_SPONSORS');
    const { visibility } = await this.tx.document.update({
      where: { id: this.id },
      data: { sponsors, version: { increment: 1 } },
    });
    await this.append({
      kind: 'SPONSORS_DISCLOSED',
      actorId: personId,
      subjectId: this.id,
      audience: visibility,
      content: sponsors,
      at,
    });
  }

  private async announce(by: AccountKey, at: Date): Promise<void> {
    const { coalitionId } = this.group;
    const { personId } = await this.permit(by, 'ANNOUNCE_PUBLICATION');
    const { id, reference } = await this.tx.publication.findFirstOrThrow({ where: { documentId: this.id } });
    const given = { audience: 'COALITION', subject: this.seed.title, text: reference } as const;
    const recipientCount = this.shared.actors.size;
    await this.tx.announcement.create({
      data: {
        ...{ coalitionId, id: newId(), publicationId: id, ...given, recipientCount },
        ...{ announcedBy: personId, announcedAt: at },
      },
    });
    await this.append({
      kind: 'ANNOUNCED',
      actorId: personId,
      subjectId: id,
      audience: 'PUBLIC',
      facts: { audience: given.audience, count: recipientCount },
      content: JSON.stringify([given.subject, given.text]),
      at,
    });
  }

  /** Another document of the group, by its code. */
  private other(code: string): Promise<Document> {
    return this.tx.document.findFirstOrThrow({ where: { groupId: this.group.id, code } });
  }

  private async nextEdition(
    by: AccountKey,
    { of, reason }: Extract<SeedStep, { step: 'NEXT_EDITION' }>,
    at: Date,
  ): Promise<void> {
    const { coalitionId } = this.group;
    const { personId } = await this.permit(by, 'SUPERSEDE_DOCUMENT');
    const older = await this.other(of);
    const published = await this.tx.publication.findFirst({ where: { documentId: older.id } });
    const named = (await this.tx.succession.count({ where: { supersededId: older.id } })) > 0;
    if (!published || named || older.stage !== 'PUBLISHED') throw this.impossible(`${of} has no next edition now`);
    const { blocks } = await this.tx.revision.findUniqueOrThrow({ where: { id: published.revisionId } });
    const given = { blocks: blocks as unknown as Block[], losses: [], changeLog: published.reference };
    await this.begin(by, at, given);
    const edition = published.edition + 1;
    await this.tx.succession.create({
      data: {
        ...{ coalitionId, documentId: this.id, supersededId: older.id, kind: 'NEXT_EDITION', edition },
        ...{ firstId: older.id, reason, declaredBy: personId, declaredAt: at },
      },
    });
    await append(this.tx, {
      coalitionId,
      streamId: older.id,
      kind: 'NEXT_EDITION_STARTED',
      actorId: personId,
      subjectId: this.id,
      audience: (await this.document()).visibility,
      facts: { edition },
      content: reason,
      at,
    });
  }

  private async replace(
    by: AccountKey,
    { with: code, reason }: Extract<SeedStep, { step: 'REPLACE' }>,
    at: Date,
  ): Promise<void> {
    const { coalitionId } = this.group;
    const newer = await this.other(code);
    if (newer.stage !== 'PUBLISHED') throw this.impossible(`${code} is not published`);
    const { personId } = await this.permit(by, 'SUPERSEDE_DOCUMENT');
    await this.tx.succession.create({
      data: {
        ...{ coalitionId, documentId: newer.id, supersededId: this.id, kind: 'REPLACEMENT' },
        ...{ reason, declaredBy: personId, declaredAt: at },
      },
    });
    const named = { kind: 'SUCCESSOR_NAMED', actorId: personId, subjectId: newer.id, audience: 'PUBLIC' } as const;
    await this.append({ ...named, content: reason, at });
    await this.enter(by, 'SUPERSEDED', at, { reason, action: 'SUPERSEDE_DOCUMENT' });
  }

  private async publish(by: AccountKey, at: Date): Promise<void> {
    const { personId } = await this.permit(by, 'PUBLISH_DOCUMENT');
    await this.enter(by, 'PUBLISHED', at, { action: 'PUBLISH_DOCUMENT' });
    const { slug } = await this.tx.coalition.findUniqueOrThrow({ where: { id: this.group.coalitionId } });
    const id = newId();
    await this.tx.publication.create({
      data: {
        coalitionId: this.group.coalitionId,
        id,
        documentId: this.id,
        revisionId: (await this.latest()).id,
        reference: `${slug.toUpperCase()}-${this.group.code}-${this.seed.code}-1`,
        edition: 1,
        publishedBy: personId,
        publishedAt: at,
      },
    });
    await this.append({
      kind: 'PUBLISHED',
      actorId: personId,
      subjectId: id,
      audience: 'PUBLIC',
      facts: { edition: 1 },
      at,
    });
  }
}

export function known<T>(value: T | null | undefined, name: string): T {
  if (value === null || value === undefined) throw new Error(`the demo does not know ${name}`);
  return value;
}

const asJson = (value: unknown): Prisma.InputJsonValue => value as Prisma.InputJsonValue;
