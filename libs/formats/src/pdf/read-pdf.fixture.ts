/** A PDF as its readers have it: words line by line, its structure for screen readers, its outline and its links. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

interface StructNode {
  role?: string;
  children?: StructNode[];
}

export interface ReadPdf {
  pages: string[];
  title: unknown;
  lang: unknown;
  isMarked: boolean;
  /** The roles of its structure in order, such as `H1` and `TD`. */
  roles: string[];
  outline: string[];
  links: string[];
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0, useSystemFonts: false });
  const document = await task.promise;
  const read: ReadPdf = {
    pages: [],
    title: undefined,
    lang: undefined,
    isMarked: false,
    roles: [],
    outline: [],
    links: [],
  };
  const info = (await document.getMetadata()).info as Record<string, unknown>;
  read.title = info['Title'];
  read.lang = info['Language'];
  const marks = (await document.getMarkInfo()) as Iterable<[string, boolean]> | Record<string, boolean> | null;
  // One version of the reader answers a map, another an object.
  const marked = marks === null ? [] : Symbol.iterator in marks ? [...marks] : Object.entries(marks);
  read.isMarked = marked.some(([name, value]) => name === 'Marked' && value);
  const walk = ({ role, children = [] }: StructNode) => {
    if (role !== undefined) read.roles.push(role);
    children.forEach(walk);
  };
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    read.pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
    const tree = (await page.getStructTree()) as StructNode | null;
    if (tree) walk(tree);
    for (const { url } of (await page.getAnnotations()) as { url?: string }[])
      if (url !== undefined) read.links.push(url);
  }
  const titles = (entries: { title: string; items: unknown[] }[]): string[] =>
    entries.flatMap(({ title, items }) => [title, ...titles(items as { title: string; items: unknown[] }[])]);
  read.outline = titles((await document.getOutline()) ?? []);
  await task.destroy();
  return read;
}
