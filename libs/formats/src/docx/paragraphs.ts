/**
 * The body of a Word file as pieces: each paragraph becomes a heading, a list item, a quotation, a line of code or a
 * paragraph, followed by the pictures and text boxes that stood in it; tables become their cells. Wrappers that mean
 * nothing to a reader are looked through.
 */
import { childOf, childrenOf, descendantsOf, elementsOf, textOf, type XmlNode } from '../xml';
import { chooseAlternative } from './drawing';
import { Draft } from './draft';
import { countControl, readInline } from './inline';
import { isOn } from './names';
import type { Piece, Story } from './story';
import { readTable } from './table';

const DEEPEST = 24;
const WRAPPERS = new Set(['w:sdtContent', 'w:customXml', 'w:smartTag', 'w:ins', 'w:del', 'w:moveFrom', 'w:moveTo']);

/** Reads block-level elements in order. `depth` bounds tables in tables and boxes in boxes. */
export function readBlocks(nodes: readonly XmlNode[], story: Story, depth = 0): Piece[] {
  if (depth > DEEPEST) {
    story.losses.add('deep-nesting', 'document', nodes.map(textOf).join(' ').trim());
    return [];
  }
  return nodes.flatMap((node) => readBlock(node, story, depth));
}

function readBlock(node: XmlNode, story: Story, depth: number): Piece[] {
  switch (node.name) {
    case 'w:p':
      return readParagraph(node, story, depth);
    case 'w:tbl':
      return [...takeCarried(story), ...readTable(node, story, depth)];
    case 'w:sdt':
      countControl(node, story);
      return readBlocks(elementsOf(childOf(node, 'w:sdtContent')), story, depth + 1);
    case 'mc:AlternateContent':
      return readBlocks(elementsOf(chooseAlternative(node)), story, depth + 1);
    case 'w:altChunk':
    case 'w:subDoc': {
      const { part, outside } = story.target(node.attributes['r:id']);
      return lost('embedded-content', part ?? outside);
    }
    case 'w:sectPr':
      if (childOf(node, 'w:sectPrChange')) story.losses.count('section-change');
      return [];
    case 'm:oMathPara':
    case 'w:commentRangeStart':
    case 'w:commentRangeEnd':
    case 'w:moveFromRangeStart':
    case 'w:moveToRangeStart': {
      const draft = new Draft();
      readInline([node], draft, story);
      return [{ draft, block: { kind: 'PARAGRAPH' } }];
    }
    default:
      if (WRAPPERS.has(node.name)) return readBlocks(elementsOf(node), story, depth + 1);
      return textOf(node).trim() === '' ? [] : lost('unknown-element', `${node.name}: ${textOf(node).trim()}`);
  }
}

/** Nothing but the news of a loss, which is told with the place of the block that follows. */
function lost(what: string, detail?: string): Piece[] {
  const draft = new Draft();
  draft.lose(what, detail);
  return [{ draft, block: { kind: 'PARAGRAPH' } }];
}

/** What is left of a paragraph whose end was deleted where no paragraph follows it. */
export function takeCarried(story: Story): Piece[] {
  const draft = story.carried;
  story.carried = undefined;
  return draft ? [{ draft, block: { kind: 'PARAGRAPH' } }] : [];
}

function readParagraph(node: XmlNode, story: Story, depth: number): Piece[] {
  const current = childOf(node, 'w:pPr');
  const change = childOf(current, 'w:pPrChange');
  const properties = change && !story.keeps('IN') ? childOf(change, 'w:pPr') : current;
  const style = story.styles.paragraph(childOf(properties, 'w:pStyle')?.attributes['w:val']);
  const draft = new Draft(style.kind === 'CODE');
  if (story.carried) draft.absorb(story.carried);
  story.carried = undefined;
  const { boxes } = readInline(elementsOf(node), draft, story);

  const end = draft.here();
  if (change) story.recordChange('PARAGRAPH_FORMATTING', change, '', end, end);
  const mark = childOf(current, 'w:rPr');
  const cameIn = childOf(mark, 'w:ins') ?? childOf(mark, 'w:moveTo');
  const wentOut = childOf(mark, 'w:del') ?? childOf(mark, 'w:moveFrom');
  if (cameIn) story.recordChange('PARAGRAPH_INSERTION', cameIn, '', end, end);
  if (wentOut) story.recordChange('PARAGRAPH_DELETION', wentOut, '', end, end);
  if (childOf(childOf(current, 'w:sectPr'), 'w:sectPrChange')) story.losses.count('section-change');
  // A letter that is set large at the beginning of a paragraph is a paragraph of its own to Word.
  const dropCap = childOf(properties, 'w:framePr')?.attributes['w:dropCap'] ?? 'none';
  if (
    (cameIn && !story.keeps('IN')) ||
    (wentOut && !story.keeps('OUT')) ||
    (dropCap !== 'none' && boxes.length === 0)
  ) {
    story.carried = draft;
    return [];
  }

  const piece = shape(properties, style, draft, node, story);
  const pictures = draft.figures.map((figure): Piece => ({ draft: new Draft(), block: { kind: 'FIGURE' }, figure }));
  const inBoxes = boxes.flatMap((box) => readBlocks(elementsOf(box), story, depth + 1));
  if (inBoxes.some((inner) => inner.draft.text.trim() !== '')) {
    draft.lose(
      'text-box-place',
      inBoxes
        .map((inner) => inner.draft.text)
        .join(' ')
        .trim(),
    );
  }
  const [first] = pictures;
  if (first && draft.text.trim() === '') {
    // The paragraph is only the frame of its pictures; whoever points at it points at the first of them.
    first.draft.adopt(draft);
    return [...pictures, ...inBoxes];
  }
  if (first) draft.lose('image-place', draft.figures.map(({ alternative }) => alternative).join(', ') || undefined);
  return [piece, ...pictures, ...inBoxes];
}

type Style = ReturnType<Story['styles']['paragraph']>;

function shape(properties: XmlNode | undefined, style: Style, draft: Draft, node: XmlNode, story: Story): Piece {
  const block: Piece['block'] = { kind: 'PARAGRAPH', ...direction(properties), ...language(node, story) };
  const outline = childOf(properties, 'w:outlineLvl')?.attributes['w:val'];
  const outlineLevel = outline === undefined ? Number.NaN : Number(outline) + 1;
  const level = outlineLevel >= 1 && outlineLevel <= 9 ? Math.min(outlineLevel, 6) : style.level;
  const isHeading = outline === undefined ? style.kind === 'HEADING' : outlineLevel >= 1 && outlineLevel <= 9;
  const isEmpty = draft.text.trim() === '';
  const position = isEmpty || style.kind === 'CONTENTS' ? null : listPosition(properties, style, story);

  if (style.kind === 'CONTENTS') {
    if (!isEmpty) story.losses.count('table-of-contents');
    draft.erase();
  } else if (isHeading) {
    if (position) story.losses.count('heading-number');
    if (outlineLevel > 6 || style.isTooDeep === true) story.losses.count('heading-level');
    Object.assign(block, { kind: 'HEADING', level: level ?? 1 });
  } else if (position && !isEmpty) {
    if (position.ordered && position.format !== 'decimal') story.losses.count('numbering-format');
    Object.assign(block, { kind: 'LIST_ITEM', level: position.level });
    block.list = { ordered: position.ordered, id: '', ...(position.ordered && { number: position.number }) };
    return { draft, block, numId: position.numId, bullet: position.ordered ? `${position.number}.` : '•' };
  } else if (style.kind === 'QUOTE' || style.kind === 'CODE' || style.kind === 'FIGURE') block.kind = style.kind;
  else if (isEmpty && isRule(properties, node)) block.kind = 'RULE';
  const continues = style.continues !== undefined && block.kind === 'PARAGRAPH' ? { continues: style.continues } : {};
  return { draft, block, ...continues, isTitle: style.isTitle && isHeading };
}

function listPosition(properties: XmlNode | undefined, style: Style, story: Story) {
  const own = childOf(properties, 'w:numPr');
  const numId = childOf(own, 'w:numId')?.attributes['w:val'] ?? style.numbering?.numId;
  if (numId === undefined) return null;
  const named = Number(childOf(own, 'w:ilvl')?.attributes['w:val'] ?? style.numbering?.level ?? 0);
  const level = named >= 0 && named <= 8 ? named : 0;
  const position = story.numbering.next(numId, level);
  return position && { ...position, level, numId };
}

/** An empty paragraph with a line along it, or a drawn line, is what people use as a rule. */
function isRule(properties: XmlNode | undefined, node: XmlNode): boolean {
  const borders = elementsOf(childOf(properties, 'w:pBdr'));
  const drawn = borders.some(
    ({ name, attributes }) =>
      ['w:bottom', 'w:top'].includes(name) && isOn(attributes['w:val']) && attributes['w:val'] !== 'nil',
  );
  return drawn || descendantsOf(node, ['v:rect']).some(({ attributes }) => attributes['o:hr'] === 't');
}

function direction(properties: XmlNode | undefined): { dir?: 'rtl' } {
  const node = childOf(properties, 'w:bidi');
  return node && isOn(node.attributes['w:val']) ? { dir: 'rtl' } : {};
}

/** A language that all words of a paragraph are marked with, and that is not the document's own. */
function language(node: XmlNode, story: Story): { lang?: string } {
  const tags = descendantsOf(node, ['w:r'])
    .filter((run) => childrenOf(run, 'w:t').length > 0)
    .map((run) => {
      const properties = childOf(run, 'w:rPr');
      const attributes = childOf(properties, 'w:lang')?.attributes;
      return attributes?.[childOf(properties, 'w:rtl') ? 'w:bidi' : 'w:val'];
    });
  const [tag] = tags;
  const primary = (value: string | undefined) => value?.split('-')[0]?.toLowerCase();
  if (tag === undefined || !/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(tag) || tags.some((other) => other !== tag))
    return {};
  return primary(tag) === primary(story.styles.language ?? 'en') ? {} : { lang: tag };
}
