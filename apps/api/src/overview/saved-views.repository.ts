/** The only database calls for saved views. */
import type { PrismaClient, SavedView, Transaction } from '@plenary/database';

type Reader = Pick<PrismaClient | Transaction, 'savedView'>;

export function ofPerson(prisma: Reader, coalitionId: string, personId: string): Promise<SavedView[]> {
  return prisma.savedView.findMany({ where: { coalitionId, personId }, orderBy: { name: 'asc' } });
}

export function find(prisma: Reader, id: string): Promise<SavedView | null> {
  return prisma.savedView.findUnique({ where: { id } });
}

export function count(prisma: Reader, personId: string): Promise<number> {
  return prisma.savedView.count({ where: { personId } });
}

export async function insert(prisma: Reader, row: SavedView): Promise<void> {
  await prisma.savedView.create({ data: row });
}

export async function remove(prisma: Reader, id: string): Promise<void> {
  await prisma.savedView.deleteMany({ where: { id } });
}
