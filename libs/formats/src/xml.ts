/**
 * XML as a small tree with names that can be relied on. A document type declaration is refused outright, so there
 * are no entities to expand and nothing to fetch; elements are counted and their depth is bounded as they come. Names
 * carry the prefix under which this project knows their namespace, whatever prefix the file chose, so that files of
 * the transitional and of the strict kind read the same. The children of one chosen element can be taken one by one,
 * so that a long text is never held as a tree.
 */
import { SaxesParser } from 'saxes';
import { ImportError } from './import-error';
import { LIMITS } from './limits';

export interface XmlNode {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: (XmlNode | string)[];
}

export interface XmlOptions {
  /** For error details. */
  part: string;
  /** Namespace to prefix; an element of another namespace keeps `?` before its name. */
  prefixes: ReadonlyMap<string, string>;
  /** Each complete child of this element is handed over and forgotten. */
  each?: { within: string; take: (node: XmlNode) => void };
  /** An element of which there may be so many, and in each of which there may be so much. */
  bounded?: { name: string; most: number; inside: number };
}

/** Decodes by byte order mark or declaration; UTF-8 where there is neither. */
function decodeXml(bytes: Uint8Array, part: string): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  let encoding = /^<\?xml[^>]*encoding=["']([\w.-]+)["']/.exec(head)?.[1] ?? 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) encoding = 'utf-16le';
  else if (bytes[0] === 0xfe && bytes[1] === 0xff) encoding = 'utf-16be';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new ImportError('UNREADABLE', { reason: 'encoding', part });
  }
}

/** Parses a part and returns its root, without the children that were handed over. */
export function readXml(bytes: Uint8Array, options: XmlOptions): XmlNode {
  const { part, prefixes, each, bounded } = options;
  const refuse = (reason: string, details: Record<string, number> = {}): never => {
    throw new ImportError('ARCHIVE_REFUSED', { reason, part, ...details });
  };
  const parser = new SaxesParser({ xmlns: true, position: false });
  const stack: XmlNode[] = [];
  let root: XmlNode | undefined;
  let elements = 0;
  let countOfBounded = 0;
  let insideOfBounded = 0;

  const nameOf = (uri: string, local: string) => (uri === '' ? local : `${prefixes.get(uri) ?? '?'}:${local}`);

  parser.on('error', (error) => {
    throw new ImportError('UNREADABLE', { reason: 'xml', part, message: error.message.slice(0, 200) });
  });
  parser.on('doctype', () => refuse('document type declaration'));
  parser.on('opentag', (tag) => {
    elements += 1;
    if (elements > LIMITS.xmlElements) refuse('elements', { most: LIMITS.xmlElements });
    if (stack.length >= LIMITS.xmlDepth) refuse('depth', { most: LIMITS.xmlDepth });
    const name = nameOf(tag.uri, tag.local);
    if (bounded?.name === name) {
      insideOfBounded = 0;
      countOfBounded += 1;
      if (countOfBounded > bounded.most) refuse('paragraphs', { most: bounded.most });
    } else if (bounded && ++insideOfBounded > bounded.inside)
      refuse('elements in one paragraph', { most: bounded.inside });
    const attributes: Record<string, string> = Object.create(null) as Record<string, string>;
    for (const attribute of Object.values(tag.attributes)) {
      if (attribute.prefix !== 'xmlns') attributes[nameOf(attribute.uri, attribute.local)] = attribute.value;
    }
    stack.push({ name, attributes, children: [] });
  });
  const addText = (text: string) => {
    stack.at(-1)?.children.push(text);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const node = stack.pop();
    if (!node) return;
    const parent = stack.at(-1);
    if (!parent) root = node;
    else if (each && parent.name === each.within) each.take(node);
    else parent.children.push(node);
  });

  parser.write(decodeXml(bytes, part)).close();
  if (!root) throw new ImportError('UNREADABLE', { reason: 'xml', part });
  return root;
}

export function elementsOf(node: XmlNode | undefined): XmlNode[] {
  return node ? node.children.filter((child): child is XmlNode => typeof child !== 'string') : [];
}

/** The first child of that name. */
export function childOf(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((child): child is XmlNode => typeof child !== 'string' && child.name === name);
}

export function childrenOf(node: XmlNode | undefined, name: string): XmlNode[] {
  return elementsOf(node).filter((child) => child.name === name);
}

/** Every element below a node that has one of these names, in document order; it does not look inside those it finds. */
export function descendantsOf(node: XmlNode, names: readonly string[]): XmlNode[] {
  return elementsOf(node).flatMap((child) => (names.includes(child.name) ? [child] : descendantsOf(child, names)));
}

/** All character data below a node. */
export function textOf(node: XmlNode): string {
  return node.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}
