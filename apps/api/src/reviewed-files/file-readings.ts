/**
 * The readings of one file: as if its tracked changes were accepted, and as if none had been made, with each change as
 * a proposal. A file without tracked changes reads the same in each way.
 */
import type { Block } from '@plenary/document';
import { alignBlocks } from '@plenary/document';
import type { TrackedChangesMode } from '@plenary/domain';
import type { Messages } from '@plenary/ui';
import type { ReadFile } from '../documents/file-import';
import { readBytes, storable } from '../documents/file-import';
import type { FileItem } from './file-items';
import { changeItems, commentItems } from './file-items';
import type { PlacedItem } from './place-items';
import { placeItems } from './place-items';

export interface Source {
  name: string;
  hash: string;
  bytes: Buffer;
}

export interface Readings {
  /** The text that was asked for. */
  asked: ReadFile;
  proposed: ReadFile;
  accepted: ReadFile;
}

/** An item with the text of the file in which it stands. */
export interface ReadItem {
  item: PlacedItem;
  reading: readonly Block[];
}

export async function readAll(source: Source, mode: TrackedChangesMode): Promise<Readings> {
  const asked = await readBytes(source.name, source.bytes, mode);
  if (asked.trackedChanges.length === 0) return { asked, proposed: asked, accepted: asked };
  const [proposed, accepted] = await Promise.all([
    mode === 'PROPOSE' ? asked : readBytes(source.name, source.bytes, 'PROPOSE'),
    mode === 'ACCEPT' ? asked : readBytes(source.name, source.bytes, 'ACCEPT'),
  ]);
  return { asked, proposed, accepted };
}

/**
 * The items of a file, placed in a revision where there is one. Comments are read from that reading of the file whose
 * text the revision is, since words that were only inserted are nowhere in the other; where it is the one with all
 * changes accepted, every change stands in the text already.
 */
export function itemsIn(
  t: Messages['t'],
  { asked, proposed, accepted }: Readings,
  revision: readonly Block[] | null,
): ReadItem[] {
  const target = revision ?? [];
  const base = alignBlocks(target, storable(proposed.blocks));
  const now = accepted === proposed ? base : alignBlocks(target, storable(accepted.blocks));
  const isAccepted = revision
    ? now !== base && sameWords(now, revision) && !sameWords(base, revision)
    : now !== base && asked === accepted;
  const [commentFile, commentText] = isAccepted ? [accepted, now] : [proposed, base];
  const placed = (items: FileItem[], reading: Block[]): ReadItem[] =>
    placeItems(items, reading, revision ?? reading).map((item) => ({ item, reading }));
  const comments = placed(commentItems(t, commentFile, commentText), commentText);
  const changes = placed(changeItems(t, proposed, base), base).map(({ item, reading }): ReadItem =>
    isAccepted && revision
      ? { reading, item: { ...item, placement: null, lost: null, inText: true } }
      : { item, reading },
  );
  return inOrder([...comments, ...changes]);
}

const sameWords = (a: readonly Block[], b: readonly Block[]): boolean =>
  a.length === b.length && a.every((block, index) => block.text === b[index]?.text);

/** In the order of the text, each comment followed by its replies; what has no place comes last. */
function inOrder(items: readonly ReadItem[]): ReadItem[] {
  const places = new Map(
    items.map(({ item }) => [item.key, item.anchor.kind === 'DOCUMENT' ? Number.MAX_SAFE_INTEGER : item.anchor.start]),
  );
  const placeOf = (thread: readonly ReadItem[]): number =>
    places.get(thread[0]?.item.key ?? '') ?? Number.MAX_SAFE_INTEGER;
  const threads = Map.groupBy(items, ({ item }) => item.parentKey ?? item.key);
  return [...threads.values()].sort((a, b) => placeOf(a) - placeOf(b)).flat();
}
