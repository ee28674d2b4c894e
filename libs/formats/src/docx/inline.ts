/**
 * The inside of a paragraph: runs with their formats, links, fields, notes, comment ranges and tracked changes. Words
 * that the wanted text does not have (a deletion, say) are read into a draft of their own, so that the change still
 * knows them, and comments on them keep a place.
 */
import { childOf, childrenOf, elementsOf, textOf, type XmlNode } from '../xml';
import { chooseAlternative, readDrawing } from './drawing';
import { Draft, type Format } from './draft';
import { equationText } from './equation';
import { fieldHref, safeHref } from './link';
import { isOn } from './names';
import type { Story } from './story';
import { runStyle, type RunStyle } from './styles';
import { symbolText } from './symbol';

export interface InlineResult {
  boxes: XmlNode[];
}

const CHANGES: Readonly<
  Record<string, { kind: 'INSERTION' | 'DELETION' | 'MOVE_FROM' | 'MOVE_TO'; way: 'IN' | 'OUT' }>
> = {
  'w:ins': { kind: 'INSERTION', way: 'IN' },
  'w:del': { kind: 'DELETION', way: 'OUT' },
  'w:moveFrom': { kind: 'MOVE_FROM', way: 'OUT' },
  'w:moveTo': { kind: 'MOVE_TO', way: 'IN' },
};

const WRAPPERS = new Set([
  'w:smartTag',
  'w:customXml',
  'w:bdo',
  'w:dir',
  'w:sdtContent',
  'mc:Choice',
  'mc:Fallback',
  'w:rt',
  'w:rubyBase',
]);
const WITHOUT_WORDS =
  /^w:(?:pPr|rPr|proofErr|bookmark\w*|perm\w*|lastRenderedPageBreak|annotationRef|footnoteRef|endnoteRef|separator|continuationSeparator|customXml\w*Range\w*|sdtPr|sdtEndPr|smartTagPr|customXmlPr|moveFromRangeEnd|moveToRangeEnd|rubyPr|fldData)$/;

export function readInline(
  nodes: readonly XmlNode[],
  draft: Draft,
  story: Story,
  formats: readonly Format[] = [],
): InlineResult {
  const result: InlineResult = { boxes: [] };
  new InlineReader(story, result).readAll(nodes, draft, formats);
  return result;
}

class InlineReader {
  constructor(
    private readonly story: Story,
    private readonly result: InlineResult,
  ) {}

  readAll(nodes: readonly XmlNode[], draft: Draft, formats: readonly Format[]): void {
    for (const node of nodes) this.read(node, draft, formats);
  }

  private read(node: XmlNode, draft: Draft, formats: readonly Format[]): void {
    const change = CHANGES[node.name];
    if (change) return this.readChange(node, change, draft, formats);
    if (WRAPPERS.has(node.name)) return this.readAll(elementsOf(node), draft, formats);
    switch (node.name) {
      case 'w:r':
        return this.readRun(node, draft, formats);
      case 'w:hyperlink':
        return this.readAll(elementsOf(node), draft, [...formats, ...this.link(this.hrefOf(node), draft)]);
      case 'w:fldSimple': {
        const code = node.attributes['w:instr'] ?? '';
        if (elementsOf(node).length === 0) loseField(code, draft);
        return this.readAll(elementsOf(node), draft, [...formats, ...this.fieldLink(code, draft)]);
      }
      case 'w:sdt':
        countControl(node, this.story);
        return this.readAll(elementsOf(childOf(node, 'w:sdtContent')), draft, formats);
      case 'mc:AlternateContent': {
        const way = chooseAlternative(node);
        return this.readAll(elementsOf(way), draft, formats);
      }
      case 'm:oMath':
      case 'm:oMathPara': {
        const text = equationText(node);
        draft.write(text, formats);
        return draft.lose('equation-layout', text);
      }
      case 'w:commentRangeStart':
        this.story.comment(node.attributes['w:id'] ?? '').start ??= draft.here();
        return;
      case 'w:commentRangeEnd':
        this.story.comment(node.attributes['w:id'] ?? '').end = draft.here();
        return;
      case 'w:moveFromRangeStart':
      case 'w:moveToRangeStart':
        this.story.moves.push(node.attributes['w:name'] ?? '');
        return;
      default:
        if (WITHOUT_WORDS.test(node.name)) return;
        draft.lose('unknown-element', unknown(node));
    }
  }

  private readChange(
    node: XmlNode,
    change: { kind: 'INSERTION' | 'DELETION' | 'MOVE_FROM' | 'MOVE_TO'; way: 'IN' | 'OUT' },
    draft: Draft,
    formats: readonly Format[],
  ): void {
    const start = draft.here();
    const kept = this.story.keeps(change.way);
    const into = kept ? draft : Draft.ofGoneWords();
    const before = into.length;
    this.readAll(elementsOf(node), into, formats);
    if (!kept) draft.adopt(into);
    const move = change.kind.startsWith('MOVE') ? this.story.moves.at(-1) : undefined;
    this.story.recordChange(change.kind, node, into.since(before), start, draft.here(), move);
  }

  private readRun(node: XmlNode, draft: Draft, formats: readonly Format[]): void {
    const current = childOf(node, 'w:rPr');
    const changed = childOf(current, 'w:rPrChange');
    const properties = changed && !this.story.keeps('IN') ? childOf(changed, 'w:rPr') : current;
    const style: RunStyle = {
      ...this.story.styles.character(childOf(properties, 'w:rStyle')?.attributes['w:val']),
      ...runStyle(properties),
    };
    const start = changed && draft.here();
    const before = draft.length;
    const hidden = style.hidden === true ? Draft.ofGoneWords() : null;
    const field = this.story.fields.find(({ link }) => link !== undefined)?.link;
    const all = [...formats, ...(field && !formats.some(({ kind }) => kind === 'LINK') ? [field] : [])];
    const own = [
      ...all,
      ...formatsOf(
        style,
        all.some(({ kind }) => kind === 'LINK'),
      ),
    ];
    for (const part of elementsOf(node)) this.readRunPart(part, hidden ?? draft, own, node);
    if (hidden) {
      draft.adopt(hidden);
      if (hidden.text.trim() !== '') draft.lose('hidden-text', hidden.text);
    }
    if (changed && start) this.story.recordChange('FORMATTING', changed, draft.since(before), start, draft.here());
    if (childOf(properties, 'w:highlight')) this.story.losses.count('highlight');
    if (isCoded(childOf(properties, 'w:color')?.attributes['w:val']) && !all.some(({ kind }) => kind === 'LINK')) {
      this.story.losses.count('text-colour');
    }
    for (const name of ['w:caps', 'w:smallCaps']) {
      const capitals = childOf(properties, name);
      if (capitals && isOn(capitals.attributes['w:val'])) this.story.losses.count('capitals');
    }
  }

  private readRunPart(node: XmlNode, draft: Draft, formats: readonly Format[], run: XmlNode): void {
    const { story } = this;
    if (node.name === 'w:fldChar') return this.fieldSign(node.attributes['w:fldCharType'], draft);
    const inCode = story.fields.some(({ showing }) => !showing);
    if (!inCode) for (const field of story.fields) field.seen = true;
    if (node.name === 'w:instrText' || node.name === 'w:delInstrText') {
      const field = story.fields.at(-1);
      if (field && field.code.length < 4000) field.code += textOf(node);
      return;
    }
    if (inCode) return;
    switch (node.name) {
      case 'w:t':
      case 'w:delText':
        return hasOwnMark(run) ? undefined : draft.write(textOf(node), formats);
      case 'w:tab':
      case 'w:ptab':
        return draft.write('\t', formats);
      case 'w:br':
        return node.attributes['w:type'] === 'page' || node.attributes['w:type'] === 'column'
          ? story.losses.count('page-break')
          : draft.lineBreak();
      case 'w:cr':
        return draft.lineBreak();
      case 'w:noBreakHyphen':
        return draft.write('\u2011', formats);
      case 'w:softHyphen':
        return draft.write('\u00ad', formats);
      case 'w:sym': {
        const sign = symbolText(node.attributes['w:font'] ?? '', node.attributes['w:char'] ?? '');
        draft.write(sign ?? '□', formats);
        return sign === null
          ? draft.lose('symbol', `${node.attributes['w:font']} ${node.attributes['w:char']}`)
          : undefined;
      }
      case 'w:footnoteReference':
      case 'w:endnoteReference': {
        const note = `${node.name === 'w:footnoteReference' ? 'footnote' : 'endnote'}:${node.attributes['w:id'] ?? ''}`;
        if (hasOwnMark(run)) story.customLabels.set(note, ownMark(run));
        if (!draft.kept) story.goneNotes.add(note);
        return draft.kept ? draft.refer(story.noteLabel(note)) : undefined;
      }
      case 'w:commentReference':
        story.comment(node.attributes['w:id'] ?? '').reference ??= draft.here();
        return;
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        this.result.boxes.push(...readDrawing(node, draft, story));
        return;
      case 'mc:AlternateContent': {
        const way = chooseAlternative(node);
        for (const part of elementsOf(way)) this.readRunPart(part, draft, formats, run);
        return;
      }
      case 'w:ruby': {
        const above = childOf(node, 'w:rt');
        if (above) draft.lose('reading-aid', textOf(above));
        return this.readAll(elementsOf(childOf(node, 'w:rubyBase')), draft, formats);
      }
      default:
        if (!WITHOUT_WORDS.test(node.name)) draft.lose('unknown-element', unknown(node));
    }
  }

  private fieldSign(type: string | undefined, draft: Draft): void {
    const { fields } = this.story;
    if (type === 'begin') fields.push({ code: '', showing: false });
    else if (type === 'end') {
      const field = fields.pop();
      if (field && field.seen !== true && draft.kept) loseField(field.code, draft);
    } else if (type === 'separate') {
      const field = fields.at(-1);
      if (!field) return;
      field.showing = true;
      field.link = this.fieldLink(field.code, draft)[0];
    }
  }

  private fieldLink(code: string, draft: Draft): Format[] {
    const href = fieldHref(code);
    return href === null ? [] : this.link(href, draft);
  }

  private hrefOf(node: XmlNode): string {
    const outside = this.story.target(node.attributes['r:id']).outside ?? '';
    const place = node.attributes['w:anchor'];
    return place === undefined || outside.includes('#') ? outside : `${outside}#${place}`;
  }

  private link(href: string, draft: Draft): Format[] {
    const safe = safeHref(href);
    if (safe === null) draft.lose('link-target', href || undefined);
    else if (safe.startsWith('#')) this.story.losses.count('fragment-target');
    return safe === null ? [] : [{ kind: 'LINK', href: safe }];
  }
}

function formatsOf(style: RunStyle, inLink: boolean): Format[] {
  return [
    ...(style.strong ? [{ kind: 'STRONG' } as const] : []),
    ...(style.emphasis ? [{ kind: 'EMPHASIS' } as const] : []),
    ...(style.underline && !inLink ? [{ kind: 'UNDERLINE' } as const] : []),
    ...(style.strike ? [{ kind: 'STRIKE' } as const] : []),
    ...(style.script === 'SUPERSCRIPT' || style.script === 'SUBSCRIPT' ? [{ kind: style.script }] : []),
    ...(style.code ? [{ kind: 'CODE' } as const] : []),
  ];
}

/** A field that shows nothing, such as an entry of an index or a box to tick, is told by its code. */
function loseField(code: string, draft: Draft): void {
  draft.lose('field', code.trim().replace(/\s+/g, ' ') || undefined);
}

const CONTROLS = ['w:dropDownList', 'w:comboBox', 'w:date', 'w14:checkbox', 'w:text', 'w:picture'];

/** What a control holds is text like any other; that it could be filled in is told. */
export function countControl(node: XmlNode, story: Story): void {
  const properties = childOf(node, 'w:sdtPr');
  if (properties?.children.some((one) => typeof one !== 'string' && CONTROLS.includes(one.name))) {
    story.losses.count('content-control');
  }
}

/** A colour that somebody chose, other than black. */
function isCoded(colour: string | undefined): boolean {
  return colour !== undefined && colour !== 'auto' && !/^(?:0{6}|000)$/.test(colour);
}

/** The name and the words of an element that this reader does not know. */
function unknown(node: XmlNode): string {
  const words = textOf(node).trim();
  return words === '' ? node.name : `${node.name}: ${words}`;
}

function ownMark(run: XmlNode): string {
  return [...childrenOf(run, 'w:t'), ...childrenOf(run, 'w:delText')].map(textOf).join('').trim();
}

/** A note whose mark is written by hand; the words of such a run are the mark. */
function hasOwnMark(run: XmlNode): boolean {
  return elementsOf(run).some(
    ({ name, attributes }) =>
      (name === 'w:footnoteReference' || name === 'w:endnoteReference') &&
      isOn(attributes['w:customMarkFollows'] ?? '0'),
  );
}
