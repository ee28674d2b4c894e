/** Evidence of some rounds taken together; what each of them tells alone is kept in mind when small numbers are withheld. */
import type { Coalition, Transaction } from '@plenary/database';
import type { EvidenceTable } from '@plenary/domain';
import { evidenceOf } from '@plenary/domain';
import { readParticipants } from './evidence.repository';

/** The caller has seen that these rounds may be shown. */
export async function evidenceInRounds(
  tx: Pick<Transaction, '$queryRaw'>,
  coalition: Pick<Coalition, 'stakeholderGroups' | 'regions'>,
  roundIds: readonly string[],
  until: Date,
): Promise<EvidenceTable> {
  const parts = new Map(roundIds.map((id) => [id, id]));
  return evidenceOf(await readParticipants(tx, parts, until), coalition).whole;
}
