/**
 * A text as it is read, everywhere: on the server for the public page and the first answer, in the browser where it
 * lives. Each block carries its id, so that a link, a comment and a selection can find it; nothing is written as an
 * inline style, so that the strictest content policy holds.
 */
import { blockRanges, type Block, type BlockChange, type BlockRange, type ChangedText } from '@plenary/document';
import { memo, useMemo, type ReactNode } from 'react';
import { BlockText, type BlockHighlight } from './block-text';
import { Change } from './change';
import { documentStructure, paragraphNumbers, type DocumentNode, type ListNode } from './document-structure';
import { useMessages } from './messages/messages-provider';

/** A comment's place in canonical offsets. `whole` marks blocks instead of words. */
export interface Highlight {
  id: string;
  start: number;
  end: number;
  status?: string;
  active?: boolean;
  whole?: boolean;
}

export interface DocumentViewProps {
  blocks: readonly Block[];
  highlights?: readonly Highlight[];
  lang?: string;
  dir?: string;
  imageSource: (hash: string) => string;
  /** Blocks take the focus: the one that has it by the keyboard's own order, the others by the arrow keys. */
  interactive?: boolean;
  /** Which block the keyboard enters first. */
  currentBlock?: string;
  label?: string;
  /** Paragraph numbers, counted here or, for a part of a text, given. */
  numbers?: boolean | ReadonlyMap<string, number>;
  /** What stands at the end of a numbered block, on pages that work without a script. */
  after?: (block: Block, number: number) => ReactNode;
  /** Says how many comments stand on a block: the way to the first of them, for who reads by ear. */
  commentsLabel?: (count: number) => string;
  /** The document's title: it stands above a text that does not begin with it, whose headings then go one level down. */
  title?: string;
  /** What changed since an earlier text: its words stand in this one, and comments keep their places. */
  changes?: ChangedText | undefined;
}

const NONE: readonly BlockHighlight[] = [];

/** Cuts each highlight at the blocks it touches. */
export function highlightsByBlock(
  ranges: readonly BlockRange[],
  highlights: readonly Highlight[],
): Map<string, { words: BlockHighlight[]; whole: Highlight[] }> {
  const byBlock = new Map<string, { words: BlockHighlight[]; whole: Highlight[] }>();
  for (const highlight of highlights) {
    for (
      let at = firstTouched(ranges, highlight.start);
      at < ranges.length && ranges[at]!.start < Math.max(highlight.end, highlight.start + 1);
      at += 1
    ) {
      const range = ranges[at]!;
      const start = Math.max(0, highlight.start - range.start);
      const end = Math.min(range.end, highlight.end) - range.start;
      const entry = byBlock.get(range.block.id) ?? { words: [], whole: [] };
      if (highlight.whole || range.block.kind === 'FIGURE') entry.whole.push(highlight);
      else if (end > start) entry.words.push({ ...highlight, start, end });
      byBlock.set(range.block.id, entry);
    }
  }
  return byBlock;
}

function firstTouched(ranges: readonly BlockRange[], offset: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle]!.end < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface BlockElementProps {
  block: Block;
  highlights: readonly BlockHighlight[];
  whole: readonly Highlight[];
  number?: number;
  tabIndex?: number;
  imageSource: (hash: string) => string;
  /** TABLE_CELL with a cell of its own, or as one of several in it. */
  asCell?: boolean;
  /** A heading stands below the document's title. */
  lower?: boolean;
  after?: (block: Block, number: number) => ReactNode;
  commentsLabel?: (count: number) => string;
  change?: BlockChange | undefined;
}

/** Whether a block is no longer in the text. */
const isGone = (change: BlockChange | undefined): boolean =>
  change?.kind === 'DELETED' || change?.kind === 'MOVED_FROM';

const LOOK = {
  INSERTED: 'INSERT',
  MOVED_TO: 'INSERT',
  DELETED: 'DELETE',
  MOVED_FROM: 'DELETE',
  CHANGED: 'EDIT',
} as const;

/** The words of a block, where something changed with what was there before. */
function Words({ block, highlights, change }: Pick<BlockElementProps, 'block' | 'highlights' | 'change'>) {
  const { t } = useMessages();
  if (!change) return <BlockText block={block} highlights={highlights} />;
  const moved = change.kind === 'MOVED_FROM' ? 'redline.movedTo' : change.other ? 'redline.movedFrom' : null;
  return (
    <>
      {moved ? (
        <a className="pl-redline-note" data-decor="" href={`#b-${change.other}`}>
          {t(moved)}
        </a>
      ) : null}
      {change.reformatted ? (
        <span className="pl-redline-note" data-decor="">
          {t('redline.reformatted')}
        </span>
      ) : null}
      {isGone(change) ? (
        <Change op="DELETE">
          <BlockText block={block} />
        </Change>
      ) : (
        <BlockText block={block} highlights={highlights} pieces={change.pieces} />
      )}
    </>
  );
}

const sameHighlights = (
  a: readonly { id: string; start: number; end: number; active?: boolean; status?: string }[],
  b: typeof a,
): boolean =>
  a.length === b.length &&
  a.every((one, index) => {
    const other = b[index]!;
    return (
      one.id === other.id &&
      one.start === other.start &&
      one.end === other.end &&
      one.active === other.active &&
      one.status === other.status
    );
  });

const idsOn = (words: readonly BlockHighlight[], whole: readonly Highlight[]): string[] => [
  ...new Set([...words, ...whole].filter(({ status }) => status !== 'PENDING').map(({ id }) => id)),
];

/** Not a stop of the Tab key: a thousand comments would be a thousand stops, and R goes the same way. */
function BlockComments({ ids, label }: { ids: readonly string[]; label: (count: number) => string }) {
  if (ids.length === 0) return null;
  return (
    <a
      className="pl-block-comments"
      href={`#comment-${ids[0]}`}
      data-decor=""
      data-first-comment={ids[0]}
      tabIndex={-1}
    >
      {label(ids.length)}
    </a>
  );
}

/** A text of two thousand blocks answers to one comment by drawing the blocks it touches again, and no others. */
const BlockElement = memo(
  function BlockElement({
    block,
    highlights,
    whole,
    number,
    tabIndex,
    imageSource,
    asCell,
    lower,
    after,
    commentsLabel,
    change,
  }: BlockElementProps) {
    const isStop = change && block.kind !== 'TABLE_CELL';
    const classes = [number === undefined ? '' : 'pl-numbered', isStop ? 'pl-redline-stop' : '']
      .filter(Boolean)
      .join(' ');
    const shared = {
      id: `b-${block.id}`,
      // What is gone is no place for a comment, and the way from block to block leads past it.
      'data-block': isGone(change) ? undefined : block.id,
      'data-change': change && LOOK[change.kind],
      'data-comment': whole.length > 0 ? whole.map(({ id }) => id).join(' ') : undefined,
      'data-active': whole.some(({ active }) => active) || undefined,
      lang: block.lang,
      dir: block.dir,
      tabIndex,
      'data-number': number,
      className: classes || undefined,
    };
    const words = (
      <>
        <Words block={block} highlights={highlights} change={change} />
        {after && number !== undefined ? after(block, number) : null}
        {commentsLabel ? <BlockComments ids={idsOn(highlights, whole)} label={commentsLabel} /> : null}
      </>
    );
    switch (block.kind) {
      case 'HEADING': {
        // The outline of a page is that of the text as it is now.
        if (isGone(change))
          return (
            <p {...shared} className={`pl-former-heading ${classes}`}>
              {words}
            </p>
          );
        const level = Math.min(6, Math.max(1, block.level ?? 1) + (lower ? 1 : 0));
        const Tag = `h${level}` as 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6';
        return (
          <Tag {...shared} className={[level === 1 ? 'pl-title' : '', classes].filter(Boolean).join(' ') || undefined}>
            {words}
          </Tag>
        );
      }
      case 'QUOTE':
        return <blockquote {...shared}>{words}</blockquote>;
      case 'CODE':
        return (
          <pre {...shared}>
            <code>{words}</code>
          </pre>
        );
      case 'RULE':
        return <hr {...shared} />;
      case 'FIGURE':
        return (
          <figure {...shared}>
            {block.image ? (
              <img
                src={imageSource(block.image.hash)}
                alt={block.text}
                width={block.image.width}
                height={block.image.height}
                loading="lazy"
                decoding="async"
              />
            ) : null}
            {!block.image || change ? <figcaption>{words}</figcaption> : null}
            {block.image && !change && commentsLabel ? (
              <BlockComments ids={idsOn(NONE, whole)} label={commentsLabel} />
            ) : null}
          </figure>
        );
      case 'LIST_ITEM':
        return (
          <span {...shared} className={`pl-item ${classes}`.trim()}>
            {words}
          </span>
        );
      case 'NOTE':
        return (
          <div className="pl-note">
            <span className="pl-note-label" data-decor="">
              {block.label}
            </span>
            <div {...shared}>{words}</div>
          </div>
        );
      case 'TABLE_CELL': {
        if (!asCell) return <div {...shared}>{words}</div>;
        const Tag = block.cell?.header ? 'th' : 'td';
        return (
          <Tag {...shared} rowSpan={block.cell?.rowSpan} colSpan={block.cell?.columnSpan}>
            {words}
          </Tag>
        );
      }
      default:
        return <p {...shared}>{words}</p>;
    }
  },
  (before, after) =>
    before.block === after.block &&
    before.number === after.number &&
    before.tabIndex === after.tabIndex &&
    before.asCell === after.asCell &&
    before.lower === after.lower &&
    before.after === after.after &&
    before.commentsLabel === after.commentsLabel &&
    before.imageSource === after.imageSource &&
    before.change === after.change &&
    sameHighlights(before.highlights, after.highlights) &&
    sameHighlights(before.whole, after.whole),
);

/** Drawn again only when the text or what marks it changes: somebody writing beside it costs it nothing. */
export const DocumentView = memo(function DocumentView({
  blocks,
  highlights = [],
  lang,
  dir,
  imageSource,
  interactive = false,
  currentBlock,
  label,
  numbers = false,
  after,
  commentsLabel,
  title,
  changes,
}: DocumentViewProps) {
  const nodes = useMemo(() => documentStructure(changes?.blocks ?? blocks), [blocks, changes]);
  const paragraphs = useMemo(
    () => (typeof numbers === 'object' ? numbers : numbers ? paragraphNumbers(blocks) : new Map<string, number>()),
    [blocks, numbers],
  );
  const ranges = useMemo(() => blockRanges(blocks), [blocks]);
  const byBlock = useMemo(() => highlightsByBlock(ranges, highlights), [ranges, highlights]);
  const entry = currentBlock ?? blocks[0]?.id;
  const first = blocks[0];
  const titled = title !== undefined && !(first?.kind === 'HEADING' && first.text.trim() === title.trim());
  const changeOf = ({ block: { id } }: BlockRange): BlockChange | undefined => changes?.changes.get(id);
  const block = (range: BlockRange, asCell = false): ReactNode => {
    const one = range.block;
    const change = changeOf(range);
    return (
      <BlockElement
        key={one.id}
        block={one}
        asCell={asCell}
        lower={titled}
        highlights={byBlock.get(one.id)?.words ?? NONE}
        whole={byBlock.get(one.id)?.whole ?? []}
        number={paragraphs.get(one.id)}
        tabIndex={interactive || change ? (interactive && one.id === entry ? 0 : -1) : undefined}
        imageSource={imageSource}
        after={after}
        commentsLabel={commentsLabel}
        change={change}
      />
    );
  };
  const list = (node: ListNode): ReactNode => {
    const items = node.items.map(({ range, lists }) => (
      <li key={range.block.id} value={node.ordered ? range.block.list?.number : undefined}>
        {block(range)}
        {lists.map(list)}
      </li>
    ));
    return node.ordered ? <ol key={node.key}>{items}</ol> : <ul key={node.key}>{items}</ul>;
  };
  const show = (node: DocumentNode): ReactNode => {
    if (node.kind === 'BLOCK') return block(node.range);
    if (node.kind === 'LIST') return list(node);
    if (node.kind === 'NOTES') {
      return (
        <section key={node.key} className="pl-notes" role="doc-endnotes">
          {node.notes.map((note) => block(note))}
        </section>
      );
    }
    return (
      <div key={node.key} className="pl-table-scroll" tabIndex={interactive ? -1 : 0}>
        <table>
          <tbody>
            {node.rows.map(({ row, cells }) => {
              const isStop = cells.some(({ blocks: inCell }) => inCell.some(changeOf));
              return (
                <tr key={row} className={isStop ? 'pl-redline-stop' : undefined} tabIndex={isStop ? -1 : undefined}>
                  {cells.map(({ key, blocks: inCell }) =>
                    inCell.length === 1 ? (
                      block(inCell[0]!, true)
                    ) : (
                      <td
                        key={key}
                        rowSpan={inCell[0]!.block.cell?.rowSpan}
                        colSpan={inCell[0]!.block.cell?.columnSpan}
                      >
                        {inCell.map((one) => block(one))}
                      </td>
                    ),
                  )}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    );
  };
  return (
    <article className="pl-document" lang={lang} dir={dir} aria-label={label}>
      {titled ? <h1 className="pl-title">{title}</h1> : null}
      {nodes.map(show)}
    </article>
  );
});
