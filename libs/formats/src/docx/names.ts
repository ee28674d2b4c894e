/**
 * The namespaces of WordprocessingML, transitional and strict, under the prefixes that this reader uses.
 */
const OFFICE = 'http://schemas.openxmlformats.org';
const STRICT = 'http://purl.oclc.org/ooxml';

export const WORD_PREFIXES: ReadonlyMap<string, string> = new Map([
  ...[`${OFFICE}/wordprocessingml/2006/main`, `${STRICT}/wordprocessingml/main`].map((uri) => [uri, 'w'] as const),
  ...[`${OFFICE}/officeDocument/2006/relationships`, `${STRICT}/officeDocument/relationships`].map(
    (uri) => [uri, 'r'] as const,
  ),
  ...[`${OFFICE}/drawingml/2006/main`, `${STRICT}/drawingml/main`].map((uri) => [uri, 'a'] as const),
  ...[`${OFFICE}/drawingml/2006/wordprocessingDrawing`, `${STRICT}/drawingml/wordprocessingDrawing`].map(
    (uri) => [uri, 'wp'] as const,
  ),
  ...[`${OFFICE}/drawingml/2006/picture`, `${STRICT}/drawingml/picture`].map((uri) => [uri, 'pic'] as const),
  ...[`${OFFICE}/officeDocument/2006/math`, `${STRICT}/officeDocument/math`].map((uri) => [uri, 'm'] as const),
  [`${OFFICE}/package/2006/relationships`, 'rel'],
  [`${OFFICE}/package/2006/metadata/core-properties`, 'cp'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  [`${OFFICE}/markup-compatibility/2006`, 'mc'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingShape', 'wps'],
  ['http://schemas.microsoft.com/office/word/2010/wordml', 'w14'],
  ['http://schemas.microsoft.com/office/word/2012/wordml', 'w15'],
  ['http://schemas.microsoft.com/office/word/2016/wordml/cid', 'w16cid'],
  ['http://schemas.microsoft.com/office/word/2018/wordml/cex', 'w16cex'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['urn:schemas-microsoft-com:office:office', 'o'],
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
]);

/** A switch of WordprocessingML: on when it is there, unless its value says otherwise. */
export function isOn(value: string | undefined): boolean {
  return value === undefined || !['0', 'false', 'off', 'none'].includes(value);
}
