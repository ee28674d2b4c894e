/**
 * The comments of a Word file with their replies. Word keeps who answers whom in a part of its own, by the id of each
 * comment's last paragraph; the places are marks in the text.
 */
import type { BlockSpan, ImportedComment } from '../imported-file';
import type { LossList } from '../loss-list';
import { childrenOf, descendantsOf, textOf, type XmlNode } from '../xml';
import { isOn } from './names';
import type { CommentRange } from './story';

const WORDS = ['w:t', 'w:tab', 'w:br', 'w:cr', 'w:noBreakHyphen', 'w:del', 'w:moveFrom', 'w:instrText', 'm:t'];

function paragraphText(node: XmlNode): string {
  return descendantsOf(node, WORDS)
    .map((part) => {
      if (part.name === 'w:t' || part.name === 'm:t') return textOf(part);
      if (part.name === 'w:tab') return '\t';
      if (part.name === 'w:noBreakHyphen') return '\u2011';
      return part.name === 'w:br' || part.name === 'w:cr' ? '\n' : '';
    })
    .join('');
}

interface Thread {
  parent?: string;
  done: boolean;
}

function readThreads(extended: XmlNode | undefined): Map<string, Thread> {
  return new Map(
    childrenOf(extended, 'w15:commentEx').map(({ attributes }) => [
      attributes['w15:paraId'] ?? '',
      { parent: attributes['w15:paraIdParent'], done: isOn(attributes['w15:done'] ?? '0') },
    ]),
  );
}

/** The parts that hold what the comments themselves do not: threads, durable ids, and instants in real UTC. */
export interface CommentParts {
  comments: XmlNode | undefined;
  extended: XmlNode | undefined;
  ids: XmlNode | undefined;
  extensible: XmlNode | undefined;
}

/** When each comment was written, in UTC, by the id of its paragraph; older files do not say. */
function readInstants({ ids, extensible }: CommentParts): Map<string, string> {
  const byDurable = new Map(
    childrenOf(extensible, 'w16cex:commentExtensible').flatMap(({ attributes }) => {
      const [id, date] = [attributes['w16cex:durableId'], attributes['w16cex:dateUtc']];
      return id !== undefined && date !== undefined ? [[id, date] as const] : [];
    }),
  );
  return new Map(
    childrenOf(ids, 'w16cid:commentId').flatMap(({ attributes }) => {
      const date = byDurable.get(attributes['w16cid:durableId'] ?? '');
      return date === undefined ? [] : [[attributes['w16cid:paraId'] ?? '', date] as const];
    }),
  );
}

export function readComments(
  parts: CommentParts,
  ranges: ReadonlyMap<string, CommentRange>,
  losses: LossList,
): ImportedComment[] {
  const root = parts.comments;
  const threads = readThreads(parts.extended);
  const instants = readInstants(parts);
  const nodes = childrenOf(root, 'w:comment').map((node) => {
    const paragraphs = descendantsOf(node, ['w:p']);
    const ids = paragraphs.map(({ attributes }) => attributes['w14:paraId']).filter((id) => id !== undefined);
    return { node, paragraphs, ids };
  });
  const byParagraph = new Map(
    nodes.flatMap(({ node, ids }) => ids.map((id) => [id, node.attributes['w:id'] ?? ''] as const)),
  );

  return nodes.map(({ node, paragraphs, ids }): ImportedComment => {
    const { attributes } = node;
    const id = attributes['w:id'] ?? '';
    const thread = ids.map((paragraph) => threads.get(paragraph)).find((found) => found !== undefined);
    const parentId = thread?.parent === undefined ? undefined : byParagraph.get(thread.parent);
    const range = rangeOf(ranges.get(id));
    const date = ids.map((paragraph) => instants.get(paragraph)).find(Boolean) ?? attributes['w:date'];
    if (!range) losses.add('comment-place', 'document', id);
    if (descendantsOf(node, ['w:drawing', 'w:pict', 'w:object']).length > 0) {
      losses.add('image-in-comment', `comment ${id}`);
    }
    return {
      id,
      ...(parentId !== undefined && parentId !== id && { parentId }),
      author: (attributes['w:author'] ?? '').slice(0, 200),
      ...(attributes['w:initials'] !== undefined && { initials: attributes['w:initials'].slice(0, 20) }),
      ...(date !== undefined && { date: date.slice(0, 40) }),
      text: paragraphs.map(paragraphText).join('\n').trim(),
      resolved: thread?.done ?? false,
      ...(range && { range }),
    };
  });
}

/** Where a comment stands; one that names no range stands where its sign is. */
function rangeOf(marks: CommentRange | undefined): BlockSpan | undefined {
  const start = marks?.start ?? marks?.reference;
  const end = marks?.end ?? marks?.reference ?? start;
  if (!start || !end || start.block < 0 || end.block < 0) return undefined;
  const inOrder = start.block < end.block || (start.block === end.block && start.offset <= end.offset);
  const [first, last] = inOrder ? [start, end] : [start, start];
  return { firstBlock: first.block, start: first.offset, lastBlock: last.block, end: last.offset };
}

/** The words of a part that is not carried over, such as a header, for telling what was in it. */
export function wordsOf(node: XmlNode): string {
  return descendantsOf(node, ['w:p'])
    .map((paragraph) => paragraphText(paragraph).replace(/\s+/g, ' ').trim())
    .filter((words) => words !== '')
    .join(' / ');
}
