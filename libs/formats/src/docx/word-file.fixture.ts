/**
 * Word files for specs, made from the few elements that a spec is about.
 */
import { zip, type ZipPart } from '../zip.fixture';

const TRANSITIONAL = {
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  wp: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  pic: 'http://schemas.openxmlformats.org/drawingml/2006/picture',
  m: 'http://schemas.openxmlformats.org/officeDocument/2006/math',
  mc: 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  wps: 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape',
  w14: 'http://schemas.microsoft.com/office/word/2010/wordml',
  w15: 'http://schemas.microsoft.com/office/word/2012/wordml',
  v: 'urn:schemas-microsoft-com:vml',
  o: 'urn:schemas-microsoft-com:office:office',
};
const DECLARATIONS = Object.entries(TRANSITIONAL)
  .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
  .join(' ');

/** Wraps elements into a part's root. */
export function part(root: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${root} ${DECLARATIONS}>${content}</w:${root}>`;
}

export interface WordFile {
  body: string;
  /** The insides of `styles`, `numbering`, `comments`, `footnotes`, `endnotes`, `commentsEx`, `settings`, `hdr`. */
  styles?: string;
  numbering?: string;
  comments?: string;
  commentsExtended?: string;
  footnotes?: string;
  endnotes?: string;
  settings?: string;
  header?: string;
  /** Relationships of the main part beside those to the parts above: id, type, target, and whether it is outside. */
  links?: [id: string, type: string, target: string, outside?: boolean][];
  media?: Record<string, Uint8Array>;
  extra?: ZipPart[];
}

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export function relationships(links: readonly [id: string, type: string, target: string, outside?: boolean][]): string {
  const list = links.map(
    ([id, type, target, outside]) =>
      `<Relationship Id="${id}" Type="${TYPES}/${type}" Target="${target}"${outside ? ' TargetMode="External"' : ''}/>`,
  );
  return `<?xml version="1.0"?><Relationships xmlns="${RELATIONSHIPS}">${list.join('')}</Relationships>`;
}

export function wordFile(file: WordFile): Uint8Array {
  const parts: [name: string, root: string, content: string | undefined][] = [
    ['styles', 'styles', file.styles],
    ['numbering', 'numbering', file.numbering],
    ['comments', 'comments', file.comments],
    ['footnotes', 'footnotes', file.footnotes],
    ['endnotes', 'endnotes', file.endnotes],
    ['settings', 'settings', file.settings],
    ['header', 'hdr', file.header],
  ];
  const given = parts.filter(([, , content]) => content !== undefined);
  const extended = file.commentsExtended;
  return zip([
    {
      name: '[Content_Types].xml',
      content: '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    },
    { name: '_rels/.rels', content: relationships([['rId1', 'officeDocument', 'word/document.xml']]) },
    {
      name: 'word/_rels/document.xml.rels',
      content: relationships([
        ...given.map(([name]): [string, string, string] => [`part-${name}`, name, `${name}.xml`]),
        ...(extended === undefined
          ? []
          : [['part-extended', 'commentsExtended', 'commentsExtended.xml'] as [string, string, string]]),
        ...(file.links ?? []),
      ]),
    },
    { name: 'word/document.xml', content: part('document', `<w:body>${file.body}</w:body>`) },
    ...given.map(([name, root, content]) => ({ name: `word/${name}.xml`, content: part(root, content ?? '') })),
    ...(extended === undefined
      ? []
      : [
          {
            name: 'word/commentsExtended.xml',
            content: `<w15:commentsEx ${DECLARATIONS}>${extended}</w15:commentsEx>`,
          },
        ]),
    ...Object.entries(file.media ?? {}).map(([name, content]) => ({ name: `word/media/${name}`, content })),
    ...(file.extra ?? []),
  ]);
}

/** A paragraph from the insides of its properties and its content; plain words become a run. */
export function p(content: string, properties = ''): string {
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content.startsWith('<') || content === '' ? content : r(content)}</w:p>`;
}

/** A run of words. */
export function r(words: string, properties = ''): string {
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${words}</w:t></w:r>`;
}

const BY = 'w:author="Ada" w:date="2026-03-01T10:00:00Z"';
export const inserted = (content: string) => `<w:ins w:id="1" ${BY}>${content}</w:ins>`;
export const deleted = (words: string) =>
  `<w:del w:id="2" ${BY}><w:r><w:delText xml:space="preserve">${words}</w:delText></w:r></w:del>`;
export const markInserted = `<w:rPr><w:ins w:id="3" ${BY}/></w:rPr>`;
export const markDeleted = `<w:rPr><w:del w:id="4" ${BY}/></w:rPr>`;
export const rowInserted = `<w:trPr><w:ins w:id="5" ${BY}/></w:trPr>`;
export const rowDeleted = `<w:trPr><w:del w:id="6" ${BY}/></w:trPr>`;

/** The smallest PNG there is: one transparent pixel. */
export const PIXEL = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    'base64',
  ),
);

/** A picture as Word writes it, by the relationship to its bytes. */
export function picture(relationship: string, description = '', attribute = 'r:embed'): string {
  return `<w:r><w:drawing><wp:inline><wp:extent cx="95250" cy="190500"/><wp:docPr id="1" name="Picture" descr="${description}"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="0" name="x"/></pic:nvPicPr><pic:blipFill><a:blip ${attribute}="${relationship}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
}
