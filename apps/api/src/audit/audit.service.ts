/** Who did what: a coordinator reads the whole coalition's record of roles, access and stages, a chair her group's. */
import { Injectable } from '@nestjs/common';
import type { Coalition } from '@plenary/database';
import { ABOUT_A_PERSON, DomainError, auditKinds, isEntitled } from '@plenary/domain';
import type { AuditFilter, Role, Stage } from '@plenary/graphql';
import { writeCsv } from '@plenary/formats';
import { createMessages } from '@plenary/ui';
import { check, isUuid } from '../platform/checks';
import type { RequestContext } from '../platform/context';
import { Database } from '../platform/database';
import { Cursors } from '../platform/record/cursor';
import type { AuditRow, AuditWish } from './audit.repository';
import * as repository from './audit.repository';

const MOST = 200;
/** A file of more rows is read in parts, by narrowing its period. */
const MOST_IN_FILE = 20_000;

@Injectable()
export class AuditService {
  private readonly messages = createMessages('en');

  constructor(
    private readonly database: Database,
    private readonly cursors: Cursors,
  ) {}

  async page(
    context: RequestContext,
    coalition: Coalition,
    { filter, first, after }: { filter: AuditFilter; first: number; after: string | null },
  ) {
    check({ first: first >= 1 && first <= MOST ? null : 'out-of-range' });
    const list = `audit:${coalition.id}`;
    const from = after ? (JSON.parse(this.cursors.open(list, after)) as AuditWish['after']) : null;
    const wish = await this.wish(context, coalition, filter);
    const rows = await repository.find(this.database.prisma, { ...wish, after: from, first: first + 1 });
    const shown = rows.slice(0, first);
    const last = shown.at(-1);
    const place = last && { at: last.at.toISOString(), streamId: last.streamId, seq: String(last.seq) };
    return {
      entries: shown.map((row) => entryOf(context, row)),
      next: rows.length > first ? this.cursors.seal(list, JSON.stringify(place)) : null,
    };
  }

  /** The same as a table for spreadsheets. */
  async file(context: RequestContext, coalition: Coalition, filter: AuditFilter): Promise<string> {
    const { t } = this.messages;
    const wish = await this.wish(context, coalition, filter);
    const rows = await repository.find(this.database.prisma, { ...wish, after: null, first: MOST_IN_FILE });
    const lines = await Promise.all(
      rows.map(async (row) => {
        const entry = entryOf(context, row);
        const [actor, subject, group, document] = await Promise.all([
          entry.actor,
          entry.subject,
          entry.group,
          entry.document,
        ]);
        return [
          row.at.toISOString(),
          t(`entry.${row.kind}`),
          actor?.name ?? '',
          subject?.name ?? '',
          group?.code ?? '',
          document?.title ?? '',
          entry.role ? t(`role.${entry.role}`) : '',
          entry.fromStage ? t(`stage.${entry.fromStage}`) : '',
          entry.toStage ? t(`stage.${entry.toStage}`) : '',
        ];
      }),
    );
    const heads = ['at', 'kind', 'actor', 'subject', 'group', 'document', 'role', 'fromStage', 'toStage'] as const;
    return writeCsv(
      heads.map((head) => t(`audit.column.${head}`)),
      lines,
    );
  }

  private async wish(context: RequestContext, { id: coalitionId }: Coalition, filter: AuditFilter) {
    const viewerId = context.requirePerson();
    check({ personId: filter.personId && !isUuid(filter.personId) ? 'unknown' : null });
    const standing = await context.standing();
    const whole = isEntitled(standing, 'READ_AUDIT', { coalitionId });
    const groups = standing.roles.flatMap(({ groupId }) =>
      groupId && isEntitled(standing, 'READ_AUDIT', { coalitionId, groupId }) ? [groupId] : [],
    );
    if (!whole && groups.length === 0) throw new DomainError('FORBIDDEN', { action: 'READ_AUDIT' });
    return {
      coalitionId,
      viewerId,
      now: await context.read.now(),
      groups: whole ? null : groups,
      kinds: auditKinds(filter.topic),
      personId: filter.personId ?? null,
      from: filter.from ? new Date(filter.from) : null,
      to: filter.to ? new Date(filter.to) : null,
    };
  }
}

function entryOf(context: RequestContext, row: AuditRow) {
  const { id, at, kind, actorId, subjectId, groupId, documentId, facts } = row;
  const fact = <Word>(name: string): Word | null => (facts[name] as Word | undefined) ?? null;
  const isStage = kind === 'STAGE_CHANGED';
  return {
    id,
    at,
    kind,
    actor: actorId ? context.read.person.load(actorId) : null,
    subject: subjectId && ABOUT_A_PERSON.includes(kind) ? context.read.person.load(subjectId) : null,
    group: groupId ? context.read.group.load(groupId) : null,
    document: documentId ? context.read.document.load(documentId) : null,
    role: fact<Role>('role'),
    fromStage: isStage ? fact<Stage>('from') : null,
    toStage: isStage ? fact<Stage>('to') : null,
  };
}
