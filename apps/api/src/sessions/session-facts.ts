/** What the lint of a session is told: read once, as the viewer may see it, for the browser and for the server alike. */
import type { Session } from '@plenary/database';
import type { AgendaItem, ReportClaim, SessionFacts } from '@plenary/domain';
import { countWords, maySee } from '@plenary/domain';
import type { RequestContext } from '../platform/context';

export async function sessionFacts(context: RequestContext, session: Session): Promise<SessionFacts> {
  const { read } = context;
  const { id, coalitionId } = session;
  const standing = await context.standing();
  const [agenda, groups, roles, held, deliverables, written] = await Promise.all([
    read.agenda.load(id),
    read.groupsOfCoalition.load(coalitionId),
    read.rolesOfSession.load(id),
    read.rolesOfCoalition.load(coalitionId),
    read.deliverablesOfSession.load(id),
    read.writtenForSession.load(id),
  ]);
  const wrote = new Set(written.map(({ groupId }) => groupId));
  const items = (agenda?.items ?? []) as unknown as AgendaItem[];
  // What a report will state is the coalition's until the report is out.
  const isInside = standing.roles.some((role) => role.coalitionId === coalitionId);
  const reportClaims = isInside ? deliverables.flatMap(({ claims }) => claims as unknown as ReportClaim[]) : [];
  const claimed = [...items.flatMap(({ claims }) => claims), ...reportClaims].flatMap(
    ({ documentId }) => documentId ?? [],
  );
  const [people, documents, words] = await Promise.all([
    Promise.all([...new Set(roles.map(({ personId }) => personId))].map((personId) => read.person.load(personId))),
    Promise.all([...new Set(claimed)].map((documentId) => read.document.load(documentId))),
    Promise.all(deliverables.map(({ documentId }) => wordsOf(context, documentId))),
  ]);
  const names = new Map(people.flatMap((person) => (person ? [[person.id, person.name] as const] : [])));
  const seen = documents.flatMap((document) => (document && maySee(standing, document) ? [document] : []));
  const publications = await Promise.all(seen.map((document) => read.publicationOfDocument.load(document.id)));
  return {
    startsAt: session.startsAt.toISOString(),
    endsAt: session.endsAt.toISOString(),
    items,
    reportClaims,
    groups: groups.map(({ id: groupId, code, state }) => ({ id: groupId, code, state, wrote: wrote.has(groupId) })),
    people: roles.map(({ personId, role }) => ({
      personId,
      name: names.get(personId) ?? '',
      role,
      offices: held.flatMap((one) =>
        one.personId === personId && one.groupId ? [{ groupId: one.groupId, role: one.role }] : [],
      ),
    })),
    documents: seen.map(({ id: documentId, groupId, code }, at) => ({
      id: documentId,
      groupId,
      code,
      publishedAt: publications[at]?.publishedAt.toISOString() ?? null,
    })),
    deliverables: deliverables.map(({ kind, day, zone, maxWords }, at) => ({
      kind,
      day,
      zone,
      maxWords,
      words: words[at] ?? null,
    })),
  };
}

/** The words of a document's latest revision; null where there is none or it may not be seen. */
export async function wordsOf(context: RequestContext, documentId: string | null): Promise<number | null> {
  const document = documentId && (await context.read.document.load(documentId));
  if (!document || !maySee(await context.standing(), document)) return null;
  const [latest] = await context.read.revisionsOfDocument.load(document.id);
  const text = latest && (await context.read.revisionText.load(latest.id));
  return text ? countWords(text.canonicalText) : null;
}
