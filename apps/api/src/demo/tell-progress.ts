/** The demo's progress reports, drafted from its own record as the feature does it, at the instants of the story. */
import type { Coalition } from '@plenary/database';
import { canonicalText } from '@plenary/document';
import {
  PROGRESS_KIND,
  VISIBILITY_BY_STAGE,
  composeProgress,
  dayOf,
  isEntitled,
  isQuiet,
  reportPeriod,
} from '@plenary/domain';
import { createMessages } from '@plenary/ui';
import { hashOf } from '../documents/file-import';
import { evidenceInRounds } from '../evidence/evidence-in-rounds';
import { newId } from '../platform/new-id';
import { append, openStream } from '../platform/record/record';
import { dayNamed, draftProgress } from '../progress-reports/draft-progress';
import { gatherProgress } from '../progress-reports/gather-progress';
import { PROGRESS } from './story/progress';
import type { SharedStory } from './tell-document';
import { known } from './tell-document';

const DAY = 24 * 60 * 60 * 1000;
const ZONE = 'UTC';

export async function tellProgress(shared: SharedStory, coalition: Coalition, origin: string): Promise<void> {
  const { tx, now, groups, kinds, actors } = shared;
  const messages = createMessages('en');
  const kind = known(kinds.get(PROGRESS_KIND), PROGRESS_KIND);
  const [stage = 'DRAFTING'] = kind.stages;
  for (const { group: code, by, endedDaysAgo, draftedDaysAgo, presentedDaysAgo } of PROGRESS) {
    const ago = (days: number): Date => new Date(now.getTime() - days * DAY);
    const group = known(groups.get(code), code);
    const { personId, standing } = known(actors.get(by), by);
    const { coalitionId, id: groupId } = group;
    if (!isEntitled(standing, 'REPORT_PROGRESS', { coalitionId, groupId }))
      throw new Error(`${by} may not report ${code}`);
    const days = { from: dayOf(group.createdAt, ZONE), to: dayOf(ago(endedDaysAgo), ZONE), zone: ZONE };
    const period = reportPeriod(days);
    const roles = await tx.roleAssignment.findMany({ where: { groupId, to: null }, select: { role: true } });
    const facts = await gatherProgress(
      tx,
      { slug: coalition.slug, group, ...period },
      roles.map(({ role }) => role),
      (ids, at) => evidenceInRounds(tx, coalition, ids, at),
    );
    const title = messages.t('progress.titleOf', {
      ...{ who: code, from: dayNamed(days.from, messages), to: dayNamed(days.to, messages) },
    });
    const draftedAt = ago(draftedDaysAgo);
    const blocks = draftProgress({ title, days, draftedAt }, composeProgress(facts), isQuiet(facts), {
      messages,
      address: (path) => origin + path,
    });
    const id = newId();
    const revisionId = newId();
    const presentedAt = presentedDaysAgo === undefined ? null : ago(presentedDaysAgo);
    const visibility = presentedAt ? 'COALITION' : VISIBILITY_BY_STAGE[stage];
    await tx.document.create({
      data: {
        ...{
          coalitionId,
          id,
          groupId,
          kindId: kind.id,
          code: `REPORT-${days.to}`,
          title,
          stage,
          stageSince: draftedAt,
        },
        ...{ visibility, tags: [], lang: 'en', dir: 'ltr', createdBy: personId, createdAt: draftedAt },
      },
    });
    const text = { blocks: blocks as object[], contentHash: hashOf(blocks) };
    await tx.revision.create({
      data: {
        ...{ ...text, canonicalText: canonicalText(blocks), coalitionId, id: revisionId, documentId: id, number: 1 },
        ...{ changeLog: '', changeClass: null, frozenBy: personId, frozenAt: draftedAt },
      },
    });
    await tx.workingDraft.create({
      data: {
        ...{ ...text, coalitionId, documentId: id, basedOnId: revisionId, fileName: null, losses: [] },
        ...{ updatedBy: personId, updatedAt: draftedAt },
      },
    });
    await tx.progressReport.create({
      data: {
        ...{ coalitionId, documentId: id, groupId, scope: 'GROUP', fromDay: days.from, toDay: days.to, zone: ZONE },
        ...{ ...period, draftedBy: personId, draftedAt },
        ...(presentedAt ? { revisionId, presentedBy: personId, presentedAt } : {}),
      },
    });
    await openStream(tx, coalitionId, id);
    const entry = { coalitionId, streamId: id, actorId: personId, at: draftedAt };
    const audience = VISIBILITY_BY_STAGE[stage];
    const scope = { scope: 'GROUP' };
    await append(tx, { ...entry, kind: 'DOCUMENT_OPENED', subjectId: id, audience, content: title });
    const content = text.contentHash;
    await append(tx, {
      ...entry,
      kind: 'REVISION_FROZEN',
      subjectId: revisionId,
      audience,
      facts: { number: 1 },
      content,
    });
    await append(tx, { ...entry, kind: 'PROGRESS_DRAFTED', subjectId: id, audience, facts: scope });
    if (presentedAt)
      await append(tx, {
        ...{ ...entry, at: presentedAt, kind: 'PROGRESS_PRESENTED', subjectId: revisionId, audience: visibility },
        ...{ facts: { revision: 1, ...scope }, content },
      });
  }
}
