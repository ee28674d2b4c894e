/**
 * A Word file as blocks. The XML is read directly, since the passages that a review lives from (changes made with
 * tracking on, comments and their replies, notes, merged cells) are what converters leave out. Nothing outside the
 * file is ever opened, and whatever is not carried over is told.
 */
import { createHash } from 'node:crypto';
import { openArchive } from '../archive';
import { ImportError } from '../import-error';
import type { ImportedFile, ImportedImage, ReadOptions, TrackedChange } from '../imported-file';
import { LIMITS } from '../limits';
import { LossList } from '../loss-list';
import { childOf, childrenOf, descendantsOf, elementsOf, textOf, type XmlNode } from '../xml';
import { BlockList } from './block-list';
import { readComments, wordsOf } from './comments';
import { imageType } from './drawing';
import { Numbering } from './numbering';
import { resolveTarget, WordPackage } from './package';
import { proposedChanges } from './proposed-changes';
import { readBlocks, takeCarried } from './paragraphs';
import { Story, type ChangeInProgress } from './story';
import { Styles } from './styles';
import { flatten } from './table';

const PARAGRAPHS = { name: 'w:p', most: LIMITS.paragraphs, inside: LIMITS.paragraphElements };

export async function readDocx(bytes: Uint8Array, options: ReadOptions = {}): Promise<ImportedFile> {
  const file = await WordPackage.open(await openArchive(bytes));
  const part = file.mainPart;
  const relationships = await file.relationships(part);
  const partOf = (type: string) => {
    const found = [...relationships.values()].find((one) => one.type === type && !one.external);
    return found && resolveTarget(part, found.target);
  };
  const readPart = async (type: string) => {
    const name = partOf(type);
    return name === undefined ? undefined : file.readXml(name, { bounded: PARAGRAPHS });
  };

  const losses = new LossList();
  const story = new Story(
    options.trackedChanges ?? 'ACCEPT',
    new Styles(await readPart('styles')),
    new Numbering(await readPart('numbering')),
    losses,
    { part, relationships },
  );
  const list = new BlockList(story);

  const body = await file.readXml(part, {
    bounded: PARAGRAPHS,
    each: { within: 'w:body', take: (node) => readBlocks([node], story).forEach((piece) => list.add(piece)) },
  });
  if (childOf(body, 'w:body') === undefined) throw new ImportError('UNREADABLE', { reason: 'no body', part });
  takeCarried(story).forEach((piece) => list.add(piece));
  list.closeCode();

  await readNotes(file, story, list, partOf);
  list.close();
  const images = await readImages(file, list, losses);
  const commentParts = {
    comments: await readPart('comments'),
    extended: await readPart('commentsExtended'),
    ids: await readPart('commentsIds'),
    extensible: await readPart('commentsExtensible'),
  };
  const comments = readComments(commentParts, story.comments, losses);
  await tellTheRest(file, relationships.values(), story);

  const title = list.title ?? (await coreTitle(file));
  const trackedChanges = story.changes.map(placed);
  return {
    format: 'DOCX',
    ...(title !== undefined && { title }),
    blocks: list.blocks,
    images,
    losses: losses.all(),
    comments,
    trackedChanges,
    proposals: options.trackedChanges === 'PROPOSE' ? proposedChanges(list.blocks, trackedChanges) : [],
  };
}

function placed({ start, end, ...change }: ChangeInProgress): TrackedChange {
  const last = end.block === start.block ? end.offset : start.offset;
  return { ...change, block: start.block, start: start.offset, end: Math.max(start.offset, last) };
}

/** The notes that the text refers to, in the order of their references. */
async function readNotes(
  file: WordPackage,
  story: Story,
  list: BlockList,
  partOf: (type: string) => string | undefined,
): Promise<void> {
  const kinds = [
    { kind: 'footnote', part: partOf('footnotes') },
    { kind: 'endnote', part: partOf('endnotes') },
  ];
  const sources = new Map<string, { notes: Map<string, XmlNode>; source: Story['source'] }>();
  for (const { kind, part } of kinds) {
    if (part === undefined) continue;
    const root = await file.readXml(part, { bounded: PARAGRAPHS });
    const notes = new Map(childrenOf(root, `w:${kind}`).map((note) => [note.attributes['w:id'] ?? '', note]));
    sources.set(kind, { notes, source: { part, relationships: await file.relationships(part) } });
  }
  const body = story.source;
  // Reading a note may meet a reference to another one, which then joins the end of the list.
  for (let index = 0; index < story.notes.length; index += 1) {
    const { reference, label } = story.notes[index]!;
    const [kind = '', id = ''] = reference.split(':');
    const found = sources.get(kind);
    const node = found?.notes.get(id);
    if (!node || !found) story.losses.add('unresolved-note', 'document', label);
    story.source = found?.source ?? body;
    const pieces = [...readBlocks(elementsOf(node), story), ...takeCarried(story)];
    const draft = flatten(pieces);
    for (const { figure } of pieces) if (figure) draft.lose('image-in-text', figure.alternative || undefined);
    list.add({ draft, block: { kind: 'NOTE', label } });
  }
  story.source = body;
  const read = new Set(story.notes.map(({ reference }) => reference));
  for (const [kind, { notes }] of sources) {
    for (const [id, note] of notes) {
      const isSeparator = note.attributes['w:type'] !== undefined && note.attributes['w:type'] !== 'normal';
      if (isSeparator || read.has(`${kind}:${id}`) || story.goneNotes.has(`${kind}:${id}`)) continue;
      const words = wordsOf(note);
      if (words !== '') story.losses.add('unreferenced-note', 'document', words);
    }
  }
}

/** Reads each picture once; what a browser cannot show safely keeps its place and its description, and is told. */
async function readImages(file: WordPackage, list: BlockList, losses: LossList): Promise<ImportedImage[]> {
  const images = new Map<string, ImportedImage>();
  const read = new Map<string, ImportedImage | null>();
  for (const [index, figure] of list.figures) {
    if (!read.has(figure.part)) {
      const bytes = await file.read(figure.part);
      const mediaType = bytes && imageType(bytes);
      const hash = bytes && createHash('sha256').update(bytes).digest('hex');
      read.set(figure.part, bytes && mediaType && hash ? { hash, mediaType, bytes } : null);
    }
    const image = read.get(figure.part);
    const block = list.blocks[index];
    if (!block) continue;
    if (!image) {
      losses.add('image-type', list.whereIs(index), figure.part.split('/').at(-1));
      continue;
    }
    images.set(image.hash, image);
    const { width, height } = figure;
    block.image = { hash: image.hash, mediaType: image.mediaType, ...(width && { width }), ...(height && { height }) };
  }
  return [...images.values()];
}

async function tellTheRest(
  file: WordPackage,
  relationships: Iterable<{ type: string; target: string; external: boolean }>,
  story: Story,
): Promise<void> {
  const { losses } = story;
  if (file.hasMacros) losses.add('macros', 'document');
  for (const { type, target, external } of relationships) {
    if ((type === 'header' || type === 'footer') && !external) {
      const root = await file.readXml(resolveTarget(file.mainPart, target), { bounded: PARAGRAPHS });
      const pictures = root ? descendantsOf(root, ['w:drawing', 'w:pict']).length : 0;
      const words = root ? wordsOf(root) : '';
      if (words !== '' || pictures > 0) losses.add(type, 'every page', words || 'picture');
    }
    if (type === 'settings' && !external) {
      const part = resolveTarget(file.mainPart, target);
      for (const one of (await file.relationships(part)).values()) {
        if (one.type === 'attachedTemplate' && one.external) losses.add('external-template', 'document', one.target);
      }
    }
  }
}

async function coreTitle(file: WordPackage): Promise<string | undefined> {
  const root = await file.readXml('docProps/core.xml').catch(() => undefined);
  const node = childOf(root, 'dc:title');
  return node && textOf(node).trim() !== '' ? textOf(node).trim().slice(0, 300) : undefined;
}
