/**
 * Lists. Word keeps them apart from the text: a paragraph names a numbering instance and a level, the instance names
 * an abstract list, and instances of one abstract list count on together unless one of them says where to start.
 */
import { childOf, childrenOf, type XmlNode } from '../xml';

interface Level {
  format: string;
  start: number;
}

interface Instance {
  abstract: string;
  levels: ReadonlyMap<number, Level>;
  starts: ReadonlyMap<number, number>;
}

export interface ListPosition {
  ordered: boolean;
  /** The number that the item carries. */
  number: number;
  format: string;
}

const LEVELS = 9;

function readLevels(node: XmlNode): Map<number, Level> {
  const levels = new Map<number, Level>();
  for (const level of childrenOf(node, 'w:lvl')) {
    if (!/^[0-8]$/.test(level.attributes['w:ilvl'] ?? '0')) continue;
    levels.set(Number(level.attributes['w:ilvl'] ?? 0), {
      format: childOf(level, 'w:numFmt')?.attributes['w:val'] ?? 'decimal',
      start: Number(childOf(level, 'w:start')?.attributes['w:val'] ?? 1) || 0,
    });
  }
  return levels;
}

export class Numbering {
  private readonly instances = new Map<string, Instance>();
  private readonly counters = new Map<string, (number | undefined)[]>();
  private readonly started = new Set<string>();

  constructor(root: XmlNode | undefined) {
    const abstracts = new Map<string, { levels: Map<number, Level>; link?: string }>();
    const byStyle = new Map<string, string>();
    for (const node of childrenOf(root, 'w:abstractNum')) {
      const id = node.attributes['w:abstractNumId'] ?? '';
      abstracts.set(id, { levels: readLevels(node), link: childOf(node, 'w:numStyleLink')?.attributes['w:val'] });
      const style = childOf(node, 'w:styleLink')?.attributes['w:val'];
      if (style !== undefined) byStyle.set(style, id);
    }
    for (const node of childrenOf(root, 'w:num')) {
      const named = childOf(node, 'w:abstractNumId')?.attributes['w:val'] ?? '';
      const link = abstracts.get(named)?.link;
      const abstract = (link !== undefined ? byStyle.get(link) : undefined) ?? named;
      const levels = new Map(abstracts.get(abstract)?.levels ?? []);
      const starts = new Map<number, number>();
      for (const override of childrenOf(node, 'w:lvlOverride')) {
        const level = Number(override.attributes['w:ilvl'] ?? 0);
        if (!(level >= 0 && level < LEVELS)) continue;
        for (const [key, value] of readLevels(override)) levels.set(key, value);
        const start = childOf(override, 'w:startOverride')?.attributes['w:val'];
        if (start !== undefined) starts.set(level, Number(start) || 0);
      }
      this.instances.set(node.attributes['w:numId'] ?? '', { abstract, levels, starts });
    }
  }

  /** Takes the next position in a list; null where the instance is none. */
  next(numId: string, level: number): ListPosition | null {
    const instance = this.instances.get(numId);
    if (numId === '0' || !instance) return null;
    const { format, start } = instance.levels.get(level) ?? { format: 'decimal', start: 1 };
    const counters = this.counters.get(instance.abstract) ?? [];
    this.counters.set(instance.abstract, counters);
    if (!this.started.has(numId)) {
      this.started.add(numId);
      for (const [at, first] of instance.starts) counters[at] = first - 1;
    }
    const number = (counters[level] ?? start - 1) + 1;
    counters[level] = number;
    for (let deeper = level + 1; deeper < LEVELS; deeper += 1) counters[deeper] = undefined;
    return { ordered: format !== 'bullet' && format !== 'none', number, format };
  }
}
