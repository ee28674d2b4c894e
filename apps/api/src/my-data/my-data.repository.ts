/** The only database calls for what is kept of one person. */
import type { PrismaClient } from '@plenary/database';

/** Her comments, latest first, with what became of them. */
export function comments(
  prisma: PrismaClient,
  authorId: string,
  before: { at: Date; id: string } | null,
  first: number,
) {
  return prisma.comment.findMany({
    where: {
      authorId,
      ...(before
        ? { OR: [{ submittedAt: { lt: before.at } }, { submittedAt: before.at, id: { lt: before.id } }] }
        : {}),
    },
    orderBy: [{ submittedAt: 'desc' }, { id: 'desc' }],
    take: first,
  });
}

/** All that is kept under her id; words of others are not among it. */
export async function everything(prisma: PrismaClient, personId: string) {
  const mine = { personId };
  const [person, addresses, affiliations, questions, roles, speaking, written, versions] = await Promise.all([
    prisma.person.findUniqueOrThrow({ where: { id: personId } }),
    prisma.personAddress.findMany({ where: mine }),
    prisma.affiliation.findMany({ where: mine, orderBy: { from: 'asc' } }),
    prisma.declarationQuestion.findMany({ where: mine, orderBy: { askedAt: 'asc' } }),
    prisma.roleAssignment.findMany({ where: mine, orderBy: { from: 'asc' } }),
    prisma.organisationSpeaker.findMany({ where: mine, orderBy: { from: 'asc' } }),
    prisma.comment.findMany({ where: { authorId: personId }, orderBy: { submittedAt: 'asc' } }),
    prisma.commentVersion.findMany({ where: { comment: { authorId: personId } }, orderBy: { writtenAt: 'asc' } }),
  ]);
  const proofs = await prisma.addressProof.findMany({ where: mine });
  const [supports, positions, interests, recusals, responses, objections, mails, acts, joining, tokens, signInEvents] =
    await Promise.all([
      prisma.commentSupport.findMany({ where: mine }),
      prisma.position.findMany({ where: mine }),
      prisma.interestDeclaration.findMany({ where: mine }),
      prisma.recusal.findMany({ where: mine }),
      prisma.dispositionResponse.findMany({ where: { answeredBy: personId } }),
      prisma.formalObjection.findMany({ where: { objectorId: personId } }),
      prisma.outboxMail.findMany({ where: { address: { in: addresses.map(({ address }) => address) } } }),
      prisma.entry.findMany({
        where: { OR: [{ actorId: personId }, { subjectId: personId }] },
        orderBy: { at: 'asc' },
        select: { kind: true, at: true, streamId: true, subjectId: true, facts: true },
      }),
      prisma.joinRequest.findMany({ where: { address: { in: addresses.map(({ address }) => address) } } }),
      prisma.apiToken.findMany({ where: { account: mine }, omit: { hash: true }, orderBy: { createdAt: 'asc' } }),
      prisma.signInEvent.findMany({ where: mine, select: { kind: true, at: true }, orderBy: { at: 'asc' } }),
    ]);
  const passkeys = await prisma.passkey.findMany({
    where: { account: mine },
    omit: { publicKey: true, counter: true },
    orderBy: { createdAt: 'asc' },
  });
  const readingPlaces = await prisma.readingPlace.findMany({ where: mine, orderBy: { readAt: 'asc' } });
  return {
    readingPlaces,
    ...(await contributions(prisma, personId)),
    person,
    addresses,
    proofs,
    affiliations,
    questions,
    roles,
    speaking,
    comments: written,
    versions,
    supports,
    positions,
    interests,
    recusals,
    responses,
    objections,
    // A link that signs in is nobody's to keep, not even in one's own file.
    mails: mails.map(({ text, ...mail }) => (mail.cause.startsWith('sign-in:') ? mail : { ...mail, text })),
    joining: joining.map(({ origin: _origin, ...request }) => request),
    acts,
    tokens,
    passkeys,
    signInEvents,
  };
}

/** What she put down beside her comments: proposed, answered, ranked, asked, added. */
async function contributions(prisma: PrismaClient, personId: string) {
  const mine = { where: { personId } };
  const added = { where: { addedBy: personId } };
  const proposed = { where: { proposedBy: personId } };
  const [pollAnswers, minorityStatements, reviewAnswers, evaluationObjections, errata, hands, amendments, calls] =
    await Promise.all([
      prisma.pollAnswer.findMany(mine),
      prisma.minorityStatement.findMany({ where: { statedBy: personId } }),
      prisma.reviewAnswer.findMany({ where: { answeredBy: personId } }),
      prisma.evaluationObjection.findMany({ where: { objectorId: personId } }),
      prisma.erratum.findMany({ where: { reportedBy: personId } }),
      prisma.hand.findMany({ ...mine, omit: { raisedBy: true } }),
      prisma.minutesAmendment.findMany(proposed),
      prisma.call.findMany({ where: { madeBy: personId } }),
    ]);
  const [uptakes, sessionRoles, savedViews, groupProposals, groupProposalSupports, standards, ballots, hubEntries] =
    await Promise.all([
      prisma.uptake.findMany({ where: { recordedBy: personId } }),
      prisma.sessionRoleAssignment.findMany(mine),
      prisma.savedView.findMany(mine),
      prisma.groupProposal.findMany({ ...proposed, omit: { decidedBy: true } }),
      prisma.groupProposalSupport.findMany(mine),
      prisma.standard.findMany({ ...added, omit: { changedBy: true } }),
      prisma.standardsBallot.findMany(mine),
      prisma.hubEntry.findMany({ ...proposed, omit: { listedBy: true, endedBy: true } }),
    ]);
  const [sdgMappings, outreach, fundingNeeds, fundingSupports] = await Promise.all([
    prisma.sdgMapping.findMany({ ...added, omit: { reviewedBy: true, withdrawnBy: true } }),
    prisma.outreach.findMany(added),
    prisma.fundingNeed.findMany(added),
    prisma.fundingSupport.findMany(added),
  ]);
  return {
    ...{ pollAnswers, minorityStatements, reviewAnswers, evaluationObjections, errata, hands, amendments, calls },
    ...{ uptakes, sessionRoles, savedViews, groupProposals, groupProposalSupports, standards, ballots, hubEntries },
    ...{ sdgMappings, outreach, fundingNeeds, fundingSupports },
  };
}
