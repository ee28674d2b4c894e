/**
 * A list in a text: each standard is one item of one numbered list, a block of its own whose id is the standard's key.
 * So it keeps its comments however it is moved or rewritten, a redline tells what moved and which words changed, and a
 * comment on the block is a comment on that standard.
 */
import type { Block } from '@plenary/document';
import { InlineText } from '@plenary/document';
import type { EditionStandard, StandardFields } from '@plenary/domain';

export const blockIdOf = ({ key }: { key: string }): string => key;

/** Its name, where it is found, and why it is there, on lines of one block. */
export function standardBlock(standard: StandardFields & { key: string }, listId: string): Block {
  const { name, body, identifier, version, category, rationale, link } = standard;
  const inline = new InlineText();
  inline.mark({ kind: 'STRONG' }, () => inline.add(name));
  inline.break();
  inline.add(`${body} · `);
  if (link) inline.mark({ kind: 'LINK', href: link }, () => inline.add(identifier));
  else inline.add(identifier);
  inline.add(` · ${[version, category].filter(Boolean).join(' · ')}`);
  for (const line of rationale.split(/\s*\n\s*/u)) {
    inline.break();
    inline.add(line);
  }
  return {
    id: blockIdOf(standard),
    kind: 'LIST_ITEM',
    level: 0,
    list: { ordered: true, id: listId },
    ...inline.take(),
  };
}

export const blocksOf = (standards: readonly EditionStandard[], listId: string): Block[] =>
  standards.map((standard) => standardBlock(standard, listId));

export const keysOf = (standards: Iterable<{ key: string }>): Set<string> =>
  new Set([...standards].map((standard) => blockIdOf(standard)));

/** A text with the list as it is now in the place of what it held of the list before; else at its end. */
export function withStandards(blocks: readonly Block[], known: ReadonlySet<string>, list: readonly Block[]): Block[] {
  const first = blocks.findIndex(({ id }) => known.has(id));
  const place = first === -1 ? blocks.length : first;
  const rest = (part: readonly Block[]) => part.filter(({ id }) => !known.has(id));
  return [...rest(blocks.slice(0, place)), ...list, ...rest(blocks.slice(place))];
}

/**
 * How many standards a text says otherwise than the edition it is based on and than the list now: words that somebody
 * put into the text alone, and that a new edition would lose.
 */
export function outOfStep(
  draft: readonly Block[],
  edition: readonly Block[],
  list: readonly Block[],
  known: ReadonlySet<string>,
): number {
  const textsOf = (blocks: readonly Block[]) => new Map(blocks.map(({ id, text }) => [id, text]));
  const [said, says] = [textsOf(edition), textsOf(list)];
  return draft.filter(({ id, text }) => known.has(id) && text !== said.get(id) && text !== says.get(id)).length;
}
