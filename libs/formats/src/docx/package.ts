/**
 * A Word file as a package of parts that name each other by relationships. A relationship to the outside is a name
 * and nothing more: nothing here ever opens one.
 */
import type { Archive } from '../archive';
import { ImportError } from '../import-error';
import { childrenOf, readXml, type XmlNode, type XmlOptions } from '../xml';
import { WORD_PREFIXES } from './names';

export interface Relationship {
  id: string;
  /** The last word of its type: `image`, `hyperlink`, `comments` … */
  type: string;
  target: string;
  external: boolean;
}

export type Relationships = ReadonlyMap<string, Relationship>;

/** Resolves a target against the part that names it; both are paths inside the package. */
export function resolveTarget(part: string, target: string): string {
  const path = target.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const step of target.replace(/^\//, '').split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}

export class WordPackage {
  private constructor(
    private readonly archive: Archive,
    readonly mainPart: string,
    readonly hasMacros: boolean,
  ) {}

  static async open(archive: Archive): Promise<WordPackage> {
    const names = archive.names();
    const roots = await readRelationships(archive, '');
    const named = [...roots.values()].find((relationship) => relationship.type === 'officeDocument')?.target;
    const mainPart = named && names.includes(resolveTarget('', named)) ? resolveTarget('', named) : 'word/document.xml';
    if (!names.includes(mainPart)) throw new ImportError('UNREADABLE', { reason: 'no Word document in it' });
    return new WordPackage(
      archive,
      mainPart,
      names.some((name) => /vbaProject\.bin$/i.test(name)),
    );
  }

  read(part: string): Promise<Uint8Array | null> {
    return this.archive.read(part);
  }

  async readXml(part: string, options: Partial<XmlOptions> = {}): Promise<XmlNode | undefined> {
    const bytes = await this.archive.read(part);
    return bytes ? readXml(bytes, { part, prefixes: WORD_PREFIXES, ...options }) : undefined;
  }

  relationships(part: string): Promise<Relationships> {
    return readRelationships(this.archive, part);
  }
}

async function readRelationships(archive: Archive, part: string): Promise<Relationships> {
  const folder = part
    .split('/')
    .slice(0, -1)
    .map((step) => `${step}/`)
    .join('');
  const file = `${folder}_rels/${part.split('/').at(-1) ?? ''}.rels`;
  const bytes = await archive.read(file);
  if (!bytes) return new Map();
  const root = readXml(bytes, { part: file, prefixes: WORD_PREFIXES });
  return new Map(
    childrenOf(root, 'rel:Relationship').map(({ attributes }) => {
      const id = attributes['Id'] ?? '';
      const type = (attributes['Type'] ?? '').split('/').at(-1) ?? '';
      return [id, { id, type, target: attributes['Target'] ?? '', external: attributes['TargetMode'] === 'External' }];
    }),
  );
}
