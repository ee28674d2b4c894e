/**
 * Towards which Sustainable Development Goals groups, documents and sessions work. A mapping belongs to exactly one of
 * them, is seen by whoever may see that, and is changed under the lock of its stream; withdrawn, it stays on the record.
 */
import { Injectable } from '@nestjs/common';
import type { Coalition, Document, SdgMapping, Session, Transaction, WorkingGroup } from '@plenary/database';
import type { Action, EntryKind, SdgCoverage, SdgReview, SdgSubject, Subject, Visibility } from '@plenary/domain';
import { DomainError, LIMITS, findSdg, isBlank, maySee, sdgCoverage, sdgReviews, viewerCan } from '@plenary/domain';
import type { MapSdgInput, ReviewSdgMappingInput } from '@plenary/graphql';
import { CoalitionsService } from '../coalitions/coalitions.service';
import { DocumentsService } from '../documents/documents.service';
import { authorize } from '../platform/authorize';
import { check, clientId, isUuid, requireStanding, text } from '../platform/checks';
import type { RequestContext } from '../platform/context';
import { Database } from '../platform/database';
import { append, lockStream } from '../platform/record/record';
import { SessionsService } from '../sessions/sessions.service';
import * as repository from './sdgs.repository';

/** To what a mapping belongs: one of them, as the viewer may know of it. */
export interface Mapped {
  group: WorkingGroup | null;
  document: Document | null;
  session: Session | null;
}

const NOTHING: Mapped = { group: null, document: null, session: null };

/** One line of the review of relevance. */
export interface SdgLine {
  mapping: SdgMapping;
  kind: 'group' | 'document' | 'session';
  /** With that of its group or its meeting before it. */
  code: string;
  title: string;
  reviewedBy: string | null;
  reviews: SdgReview[];
}

export interface SdgReport {
  coalition: Coalition;
  group: WorkingGroup | null;
  at: Date;
  coverage: SdgCoverage[];
  lines: SdgLine[];
}

/** What happened to a mapping, for the record. */
interface Happened {
  kind: EntryKind;
  code: string;
  content?: string;
}

@Injectable()
export class SdgsService {
  constructor(
    private readonly database: Database,
    private readonly coalitions: CoalitionsService,
    private readonly documents: DocumentsService,
    private readonly sessions: SessionsService,
  ) {}

  /** All that the viewer may see, or those of one group and its documents; an unknown group has none. */
  async ofCoalition(context: RequestContext, { id }: Coalition, code?: string | null): Promise<SdgMapping[]> {
    const mappings = await context.read.sdgMappingsOfCoalition.load(id);
    const mapped = await Promise.all(mappings.map((one) => this.mapped(context, one)));
    const group = code ? (await context.read.groupsOfCoalition.load(id)).find((one) => one.code === code) : null;
    return mappings.filter((_one, at) => {
      const found = mapped[at];
      return found && (!code || (group && groupOf(found) === group.id));
    });
  }

  /** The review of relevance, to be written: every line with what it belongs to. */
  async report(context: RequestContext, slug: string, code: string | null): Promise<SdgReport> {
    const coalition = await context.read.coalitionBySlug.load(slug);
    if (!coalition) throw new DomainError('NOT_FOUND');
    const group = code ? await this.coalitions.findGroup(context, slug, code) : null;
    if (code && !group) throw new DomainError('NOT_FOUND');
    const mappings = await this.ofCoalition(context, coalition, code);
    const lines = await Promise.all(mappings.map((one) => this.lineOf(context, one)));
    return { coalition, group, at: await context.read.now(), coverage: sdgCoverage(mappings), lines };
  }

  private async lineOf(context: RequestContext, mapping: SdgMapping): Promise<SdgLine> {
    const { group, document, session } = (await this.mapped(context, mapping)) ?? NOTHING;
    const [of, meeting, reviewer, reviews] = await Promise.all([
      document ? context.read.group.load(document.groupId) : null,
      session ? context.read.meeting.load(session.meetingId) : null,
      mapping.reviewedBy ? context.read.person.load(mapping.reviewedBy) : null,
      this.reviews(context, mapping),
    ]);
    return {
      ...{ mapping, reviews, reviewedBy: reviewer?.name ?? null },
      kind: group ? 'group' : document ? 'document' : 'session',
      code: [of?.code ?? meeting?.code, group?.code ?? document?.code ?? session?.code].filter(Boolean).join('-'),
      title: (group ?? document ?? session)?.title ?? '',
    };
  }

  /** Of something that the viewer may see. */
  of(context: RequestContext, { id }: { id: string }): Promise<SdgMapping[]> {
    return context.read.sdgMappingsOf.load(id);
  }

  /** To what it belongs, or null where the viewer may not know of that. */
  async mapped(context: RequestContext, { groupId, documentId, sessionId }: SdgSubject): Promise<Mapped | null> {
    const [group, document, session] = await Promise.all([
      groupId ? context.read.group.load(groupId) : null,
      documentId ? context.read.document.load(documentId) : null,
      sessionId ? this.sessions.find(context, sessionId) : null,
    ]);
    const seen = document && maySee(await context.standing(), document) ? document : null;
    return group || seen || session ? { group, document: seen, session } : null;
  }

  async reviews(context: RequestContext, mapping: SdgMapping): Promise<SdgReview[]> {
    const mapped = await this.mapped(context, mapping);
    return mapped && !mapping.withdrawnAt ? sdgReviews(mapping, mapped, await context.read.now()) : [];
  }

  async viewerCan(context: RequestContext, mapping: SdgMapping): Promise<Action[]> {
    const mapped = await this.mapped(context, mapping);
    if (!mapped || mapping.withdrawnAt) return [];
    return viewerCan(await context.standing(), await this.subjectOf(context, mapped), ['MAP_SDG']);
  }

  async map(context: RequestContext, input: MapSdgInput): Promise<SdgMapping> {
    const given = [input.groupId, input.documentId, input.sessionId].filter(Boolean);
    if (given.length !== 1) check({ groupId: given.length === 0 ? 'required' : 'too-many' });
    const [group, document, session] = await Promise.all([
      input.groupId ? this.coalitions.getGroup(context, input.groupId) : null,
      input.documentId ? this.documents.get(context, input.documentId) : null,
      input.sessionId ? this.sessions.get(context, input.sessionId) : null,
    ]);
    const mapped = { group, document, session };
    const actorId = await authorize(context, 'MAP_SDG', await this.subjectOf(context, mapped));
    check({
      mappingId: clientId(input.mappingId),
      code: isBlank(input.code) ? 'required' : findSdg(input.code) ? null : 'unknown',
      reason: text(input.reason, { max: LIMITS.line, required: true }),
    });
    const { code, mappingId: id } = input;
    const reason = input.reason.trim();
    const { coalitionId } = thing(mapped);
    const of = { groupId: group?.id ?? null, documentId: document?.id ?? null, sessionId: session?.id ?? null };
    return this.write(context, id, mapped, actorId, async (tx, at) => {
      const known = await repository.find(tx, id);
      if (known) {
        const isSame =
          idOf(known) === idOf(of) && known.addedBy === actorId && known.code === code && known.reason === reason;
        if (!isSame || known.version !== 1) throw new DomainError('CONFLICT', { reason: 'id-taken' });
        return null;
      }
      if (await repository.isMapped(tx, of, code)) throw new DomainError('CONFLICT', { reason: 'mapped-already' });
      const by = { addedBy: actorId, addedAt: at, reviewedBy: actorId, reviewedAt: at };
      await repository.insert(tx, { coalitionId, id, ...of, code, reason, ...by });
      return { kind: 'SDG_MAPPED', code, content: reason };
    });
  }

  async review(context: RequestContext, input: ReviewSdgMappingInput): Promise<SdgMapping> {
    const { mapped, actorId } = await this.mine(context, input.mappingId);
    check({ reason: text(input.reason, { max: LIMITS.line, required: true }) });
    const reason = input.reason.trim();
    return this.write(context, input.mappingId, mapped, actorId, async (tx, reviewedAt) => {
      const row = await get(tx, input.mappingId);
      // A retry of what was done is done.
      const isDone = row.version === input.seen + 1 && row.reason === reason && row.reviewedBy === actorId;
      if (isDone && !row.withdrawnAt) return null;
      requireStanding(row, input.seen);
      await repository.change(tx, row.id, { reason, reviewedBy: actorId, reviewedAt });
      return { kind: 'SDG_MAPPING_REVIEWED', code: row.code, content: reason };
    });
  }

  async withdraw(context: RequestContext, id: string, seen: number): Promise<SdgMapping> {
    const { mapped, actorId } = await this.mine(context, id);
    return this.write(context, id, mapped, actorId, async (tx, withdrawnAt) => {
      const row = await get(tx, id);
      if (row.withdrawnAt && row.version === seen + 1) return null;
      requireStanding(row, seen);
      await repository.change(tx, id, { withdrawnBy: actorId, withdrawnAt });
      return { kind: 'SDG_MAPPING_WITHDRAWN', code: row.code };
    });
  }

  private async subjectOf(context: RequestContext, mapped: Mapped): Promise<Subject> {
    if (mapped.session) return this.sessions.subjectOf(context, mapped.session);
    return { coalitionId: thing(mapped).coalitionId, groupId: groupOf(mapped) };
  }

  /** What the viewer may know of and may change. */
  private async mine(context: RequestContext, id: string): Promise<{ mapped: Mapped; actorId: string }> {
    context.requirePerson();
    const mapping = isUuid(id) ? await context.read.sdgMapping.load(id) : null;
    const mapped = mapping && (await this.mapped(context, mapping));
    if (!mapped) throw new DomainError('NOT_FOUND');
    return { mapped, actorId: await authorize(context, 'MAP_SDG', await this.subjectOf(context, mapped)) };
  }

  /** Changes under the lock of the stream, appends what happened, and reads anew. */
  private async write(
    context: RequestContext,
    subjectId: string,
    mapped: Mapped,
    actorId: string,
    change: (tx: Transaction, at: Date) => Promise<Happened | null>,
  ): Promise<SdgMapping> {
    const { coalitionId, id: streamId } = thing(mapped);
    await this.database.transaction(async (tx) => {
      await lockStream(tx, streamId);
      const at = await this.database.now(tx);
      const happened = await change(tx, at);
      if (!happened) return;
      const { code, ...told } = happened;
      const facts = { sdg: code };
      const audience = audienceOf(mapped);
      await append(tx, { ...told, coalitionId, streamId, subjectId, actorId, audience, facts, at });
    });
    context.refresh();
    const mapping = await context.read.sdgMapping.load(subjectId);
    if (!mapping) throw new DomainError('NOT_FOUND');
    return mapping;
  }
}

function thing({ group, document, session }: Mapped): WorkingGroup | Document | Session {
  const found = group ?? document ?? session;
  if (!found) throw new DomainError('NOT_FOUND');
  return found;
}

const groupOf = ({ group, document }: Mapped): string | null => group?.id ?? document?.groupId ?? null;
const idOf = ({ groupId, documentId, sessionId }: SdgSubject) => groupId ?? documentId ?? sessionId;

/** Groups are known to everybody, and so is towards what they work. */
const audienceOf = ({ document, session }: Mapped): Visibility =>
  document?.visibility ?? session?.visibility ?? 'PUBLIC';

async function get(tx: Transaction, id: string): Promise<SdgMapping> {
  const row = await repository.find(tx, id);
  if (!row) throw new DomainError('NOT_FOUND');
  return row;
}
