/** What hangs on a comment's disposition, read in batches. */
import type {
  AddressedDisposition,
  AppliedChange,
  DispositionResponse,
  FormalObjection,
  InterestDeclaration,
  ObjectionDecision,
  Recommendation,
  Recusal,
  Reopening,
} from '@plenary/database';
import type { Database } from '../platform/database';
import { row, rows } from '../platform/gather';
import { many, one } from '../platform/loaders';
import { revived } from '../platform/revived';
import type { DeskRow } from './desk.repository';
import { commentsForDesk } from './desk.repository';

export type ObjectionRow = FormalObjection & { outcome: ObjectionDecision | null };

/** What hangs on a comment's disposition. */
export const ANSWERS_OF_COMMENT = {
  addressed: rows<AddressedDisposition>(
    'addressed_dispositions t WHERE t.coalition_id = k.coalition_id AND t.comment_id = k.id',
    't.number',
  ),
  responses: rows<DispositionResponse>(
    'disposition_responses t WHERE t.coalition_id = k.coalition_id AND t.comment_id = k.id',
    't.turn DESC',
  ),
  objectionsOfComment: rows<ObjectionRow>(
    `formal_objections t
     LEFT JOIN objection_decisions o ON o.coalition_id = t.coalition_id AND o.objection_id = t.id
     WHERE t.coalition_id = k.coalition_id AND t.comment_id = k.id`,
    't.number DESC',
    {
      as: "to_jsonb(t) || jsonb_build_object('outcome', to_jsonb(o))",
      read: (json) => {
        const found = revived<ObjectionRow>(json);
        return { ...found, outcome: found.outcome && revived<ObjectionDecision>(found.outcome) };
      },
    },
  ),
  reopenings: rows<Reopening>(
    'reopenings t WHERE t.coalition_id = k.coalition_id AND t.comment_id = k.id',
    't.number DESC',
  ),
  applied: row<AppliedChange>('applied_changes t WHERE t.coalition_id = k.coalition_id AND t.comment_id = k.id'),
  recusals: rows<Recusal>('recusals t WHERE t.coalition_id = k.coalition_id AND t.comment_id = k.id', 't.recused_at'),
  recommendations: rows<Recommendation>(
    'recommendations t WHERE t.coalition_id = k.coalition_id AND t.comment_id = k.id',
    't.number DESC',
  ),
};

export function dispositionLoaders({ prisma, pool }: Database) {
  return {
    deskRow: one<DeskRow>(
      (ids) => commentsForDesk(pool, ids),
      (found) => found.id,
    ),
    appliedInRevision: many<AppliedChange>(
      (ids) => prisma.appliedChange.findMany({ where: { revisionId: { in: ids } }, orderBy: { appliedAt: 'asc' } }),
      (found) => found.revisionId ?? '',
    ),
    interestsOfGroup: many<InterestDeclaration>(
      (ids) =>
        prisma.interestDeclaration.findMany({ where: { groupId: { in: ids } }, orderBy: { declaredAt: 'desc' } }),
      (found) => found.groupId,
    ),
  };
}
