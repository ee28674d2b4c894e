/**
 * What stands in a paragraph without being text: pictures, text boxes, charts, embedded objects. A picture inside
 * the file is kept; one that lies elsewhere is named and never fetched; the words of a text box follow its paragraph.
 */
import { childOf, descendantsOf, elementsOf, type XmlNode } from '../xml';
import type { Draft, Figure } from './draft';
import type { Story } from './story';

const EMU_PER_PIXEL = 9525;
const CONTENT = ['pic:pic', 'w:txbxContent', 'v:imagedata', 'w:t', 'm:t'];

/** Of several ways to show the same thing, the first that this reader can read. */
export function chooseAlternative(node: XmlNode): XmlNode | undefined {
  const ways = elementsOf(node).filter(({ name }) => name === 'mc:Choice' || name === 'mc:Fallback');
  return ways.find((way) => descendantsOf(way, CONTENT).length > 0) ?? ways[0];
}

function pixels(extent: XmlNode | undefined, side: 'cx' | 'cy'): number | undefined {
  const size = Math.round(Number(extent?.attributes[side]) / EMU_PER_PIXEL);
  return size > 0 && size < 20_000 ? size : undefined;
}

/** Reads a `w:drawing`, `w:pict` or `w:object`; returns the text boxes in it for the caller to read as paragraphs. */
export function readDrawing(node: XmlNode, draft: Draft, story: Story): XmlNode[] {
  const boxes = descendantsOf(node, ['w:txbxContent']);
  const frame = descendantsOf(node, ['wp:inline', 'wp:anchor'])[0];
  const described = childOf(frame, 'wp:docPr')?.attributes;
  let found = boxes.length;
  for (const picture of descendantsOf(node, ['pic:pic', 'w:txbxContent'])) {
    if (picture.name !== 'pic:pic') continue;
    found += 1;
    const own = childOf(childOf(picture, 'pic:nvPicPr'), 'pic:cNvPr')?.attributes;
    const blip = childOf(childOf(picture, 'pic:blipFill'), 'a:blip')?.attributes;
    const extent = childOf(frame, 'wp:extent');
    const figure = {
      alternative: own?.['descr'] || described?.['descr'] || own?.['title'] || described?.['title'] || '',
      width: pixels(extent, 'cx'),
      height: pixels(extent, 'cy'),
    };
    addFigure(blip?.['r:embed'] ?? blip?.['r:link'], figure, draft, story);
  }
  for (const image of descendantsOf(node, ['v:imagedata', 'w:txbxContent'])) {
    if (image.name !== 'v:imagedata') continue;
    found += 1;
    const shape = descendantsOf(node, ['v:shape'])[0]?.attributes;
    const alternative = shape?.['alt'] ?? image.attributes['o:title'] ?? '';
    addFigure(image.attributes['r:id'] ?? image.attributes['r:pict'], { alternative }, draft, story);
  }
  for (const { attributes } of descendantsOf(node, ['a:hlinkClick'])) {
    draft.lose('image-link', story.target(attributes['r:id']).outside);
  }
  if (descendantsOf(node, ['v:rect']).some(({ attributes }) => attributes['o:hr'] === 't')) return boxes;
  if (node.name === 'w:object')
    draft.lose('embedded-content', descendantsOf(node, ['o:OLEObject'])[0]?.attributes['ProgID']);
  else if (found === 0) {
    const kind = descendantsOf(node, ['a:graphicData'])[0]?.attributes['uri']?.split('/').at(-1);
    const drawn = descendantsOf(node, ['v:textpath'])[0]?.attributes['string'];
    draft.lose(
      kind === 'chart' || kind === 'diagram' ? kind : 'drawing',
      drawn || described?.['descr'] || described?.['name'],
    );
  }
  return boxes;
}

function addFigure(relationship: string | undefined, figure: Omit<Figure, 'part'>, draft: Draft, story: Story): void {
  const { part, outside } = story.target(relationship);
  if (part !== undefined) draft.figures.push({ ...figure, part });
  else if (outside !== undefined) draft.lose('external-image', outside);
  else draft.lose('image-missing', figure.alternative || undefined);
}

const MEDIA: [string, (bytes: Uint8Array) => boolean][] = [
  ['image/png', (bytes) => starts(bytes, 0x89, 0x50, 0x4e, 0x47)],
  ['image/jpeg', (bytes) => starts(bytes, 0xff, 0xd8, 0xff)],
  ['image/gif', (bytes) => starts(bytes, 0x47, 0x49, 0x46, 0x38)],
  ['image/webp', (bytes) => starts(bytes, 0x52, 0x49, 0x46, 0x46) && starts(bytes.subarray(8), 0x57, 0x45, 0x42, 0x50)],
];

function starts(bytes: Uint8Array, ...magic: number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

/** The type of a picture by its first bytes; null for what browsers cannot show safely, whatever its name says. */
export function imageType(bytes: Uint8Array): string | null {
  return MEDIA.find(([, matches]) => matches(bytes))?.[0] ?? null;
}
