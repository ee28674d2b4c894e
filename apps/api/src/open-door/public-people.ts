/**
 * People as everybody may see them: only who wishes it, while she holds a role in the coalition; and of what she did only
 * what is for everybody itself. The one question is `whoWishes`, asked by her page, by the map and by the pages that
 * lead to her.
 */
import { Prisma } from '@plenary/database';
import type { PrismaClient } from '@plenary/database';
import type { Role } from '@plenary/domain';
import { ROLES, paths } from '@plenary/domain';
import { isHiding } from '../rounds/hiding-rounds';

const MOST = 100;

/** To belong to a group is for the coalition to know, as it is on every other page. */
const FOR_MEMBERS: Role[] = ['MEMBER', 'OBSERVER'];

/** That the person under this alias has a page in the coalition under that one. */
const whoWishes = (person: string, coalition: Prisma.Sql): Prisma.Sql => {
  const p = Prisma.raw(person);
  return Prisma.sql`(${p}.public_page AND ${p}.erased_at IS NULL AND ${p}.merged_into_id IS NULL AND EXISTS (
    SELECT 1 FROM role_assignments h WHERE h.person_id = ${p}.id AND h.coalition_id = ${coalition} AND h."to" IS NULL))`;
};

export interface PublicOffice {
  role: Role;
  group: { code: string; title: string } | null;
  from: Date;
  to: Date | null;
}

export interface PublicWork {
  title: string;
  reference: string;
  path: string;
  publishedAt: Date;
  /** Whether she opened the document, and how many of its revisions she made. */
  opened: boolean;
  revisions: number;
}

export interface PublicVoice {
  title: string;
  round: string;
  path: string;
  comments: number;
}

export interface PublicPerson {
  name: string;
  /** Null where she shows nothing more of herself. */
  title: string | null;
  affiliation: { organisation: string | null; stakeholderGroup: string | null; region: string | null } | null;
  offices: PublicOffice[];
  works: PublicWork[];
  voices: PublicVoice[];
}

/** Null for whoever has no page, as for who does not exist. */
export async function publicPerson(
  prisma: PrismaClient,
  coalition: { id: string; slug: string },
  personId: string,
  now: Date,
): Promise<PublicPerson | null> {
  const coalitionId = coalition.id;
  const [person] = await prisma.$queryRaw<{ name: string; title: string | null; shows: boolean }[]>`
    SELECT p.name, p.title, p.shows FROM persons p
    WHERE p.id = ${personId}::uuid AND ${whoWishes('p', Prisma.sql`${coalitionId}::uuid`)}`;
  if (!person) return null;
  const [affiliation, held, works, voices] = await Promise.all([
    person.shows
      ? prisma.affiliation.findFirst({
          where: { personId, to: null },
          select: { organisation: true, stakeholderGroup: true, region: true },
          orderBy: { from: 'desc' },
        })
      : null,
    prisma.roleAssignment.findMany({
      where: { coalitionId, personId, role: { notIn: FOR_MEMBERS } },
      select: { role: true, from: true, to: true, group: { select: { code: true, title: true } } },
      orderBy: { from: 'desc' },
      take: MOST,
    }),
    worksOf(prisma, coalition, personId),
    voicesOf(prisma, coalition, personId, now),
  ]);
  const offices = held.sort(
    (a, b) => Number(a.to !== null) - Number(b.to !== null) || ROLES.indexOf(a.role) - ROLES.indexOf(b.role),
  );
  return { name: person.name, title: person.shows ? person.title : null, affiliation, offices, works, voices };
}

/** What is published of what she opened or made revisions of. */
async function worksOf(prisma: PrismaClient, { id, slug }: { id: string; slug: string }, personId: string) {
  const rows = await prisma.$queryRaw<(Omit<PublicWork, 'path'> & { group: string; document: string })[]>`
    SELECT d.title, d.code AS document, g.code AS "group", b.reference, b.published_at AS "publishedAt",
      coalesce(d.created_by = ${personId}::uuid, false) AS opened, made.revisions
    FROM publications b
    JOIN documents d ON d.id = b.document_id AND d.visibility = 'PUBLIC'
    JOIN working_groups g ON g.id = d.group_id
    CROSS JOIN LATERAL (SELECT count(*)::int AS revisions FROM revisions v
      WHERE v.document_id = d.id AND v.frozen_by = ${personId}::uuid) made
    WHERE b.coalition_id = ${id}::uuid AND (d.created_by = ${personId}::uuid OR made.revisions > 0)
    ORDER BY b.published_at DESC LIMIT ${MOST}`;
  return rows.map(({ group, document, ...row }): PublicWork => ({
    ...row,
    path: paths.publication(slug, group, document),
  }));
}

/**
 * In which rounds for everybody she spoke for herself, and how often: a joint comment is its organisation's, and what is
 * withdrawn, withheld or not to be seen before a round's end is not counted.
 */
async function voicesOf(prisma: PrismaClient, { id, slug }: { id: string; slug: string }, personId: string, now: Date) {
  const rows = await prisma.$queryRaw<(Omit<PublicVoice, 'path'> & { group: string; document: string })[]>`
    SELECT d.title, d.code AS document, g.code AS "group", r.code AS round, count(*)::int AS comments
    FROM comments c
    JOIN rounds r ON r.id = c.round_id AND r.audience = 'PUBLIC' AND NOT ${isHiding('r', now)}
    JOIN documents d ON d.id = r.document_id AND d.visibility = 'PUBLIC'
    JOIN working_groups g ON g.id = d.group_id
    WHERE c.author_id = ${personId}::uuid AND c.coalition_id = ${id}::uuid AND c.organisation_id IS NULL
      AND c.withdrawn_at IS NULL AND c.hidden_at IS NULL
    GROUP BY d.title, d.code, g.code, r.code, r.id ORDER BY max(c.submitted_at) DESC LIMIT ${MOST}`;
  return rows.map(({ group, document, ...row }): PublicVoice => ({
    ...row,
    path: paths.openRound(slug, group, document, row.round),
  }));
}

/** Where their pages are, of all coalitions, for the map. */
export async function pathsOfPublicPeople(prisma: PrismaClient, most: number): Promise<string[]> {
  const rows = await prisma.$queryRaw<{ slug: string; id: string }[]>`
    SELECT c.slug, p.id FROM persons p CROSS JOIN coalitions c
    WHERE ${whoWishes('p', Prisma.sql`c.id`)} ORDER BY c.slug, p.id LIMIT ${most}`;
  return rows.map(({ slug, id }) => paths.publicPerson(slug, id));
}

export interface NamedPerson {
  name: string;
  path: string;
}

/** Who holds an office in a coalition today and has a page, by name. */
export async function publicOfficers(
  prisma: PrismaClient,
  { id, slug }: { id: string; slug: string },
): Promise<(NamedPerson & { offices: { role: Role; group: string | null }[] })[]> {
  const rows = await prisma.$queryRaw<{ id: string; name: string; role: Role; group: string | null }[]>`
    SELECT p.id, p.name, r.role::text AS role, g.code AS "group"
    FROM persons p
    JOIN role_assignments r ON r.person_id = p.id AND r.coalition_id = ${id}::uuid AND r."to" IS NULL
      AND r.role::text <> ALL (${FOR_MEMBERS})
    LEFT JOIN working_groups g ON g.id = r.group_id
    WHERE ${whoWishes('p', Prisma.sql`${id}::uuid`)} ORDER BY lower(p.name), p.id, r.role, g.code LIMIT ${MOST}`;
  const people = Map.groupBy(rows, (row) => row.id);
  return [...people].map(([personId, offices]) => ({
    name: offices[0]?.name ?? '',
    path: paths.publicPerson(slug, personId),
    offices: offices.map(({ role, group }) => ({ role, group })),
  }));
}

/** Who opened a document or made revisions of it and has a page. */
export async function publicAuthors(
  prisma: PrismaClient,
  { id, slug }: { id: string; slug: string },
  documentId: string,
): Promise<NamedPerson[]> {
  const rows = await prisma.$queryRaw<{ id: string; name: string }[]>`
    SELECT p.id, p.name FROM persons p
    WHERE ${whoWishes('p', Prisma.sql`${id}::uuid`)} AND p.id IN (
      SELECT created_by FROM documents WHERE id = ${documentId}::uuid
      UNION SELECT frozen_by FROM revisions WHERE document_id = ${documentId}::uuid)
    ORDER BY lower(p.name), p.id LIMIT ${MOST}`;
  return rows.map((row) => ({ name: row.name, path: paths.publicPerson(slug, row.id) }));
}
