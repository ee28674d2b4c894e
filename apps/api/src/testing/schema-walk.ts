/**
 * Everything that can be asked, from the schema itself: from each question at the root down to every type it leads to,
 * each asked once with all its fields. A field that takes something needs its row in a table, so that a new one is not
 * left out in silence. What is refused at a field is asked again without it, so that a refusal hides nothing beside it.
 */
import type { GraphQLClient, Refusal } from '@plenary/testing';
import type { GraphQLField, GraphQLObjectType, GraphQLSchema } from 'graphql';
import { getNamedType, isLeafType, isObjectType } from 'graphql';

/** What a field takes, as it stands in a request, by `Type.field`; null where it is not asked for, said why beside it. */
export type Arguments = Readonly<Record<string, string | null>>;

/** A field on the way down, and those that are asked below it. */
interface Way {
  text: string;
  field: string;
  /** As they stand in the request, by their names. */
  leaves: Map<string, string>;
  ways: Map<string, Way>;
}

/** How far below a root a type is looked for: further down stands what another root leads to sooner. */
const DEPTH = 4;
/** What reads a file for each request is asked for its own types; what they lead to stands elsewhere. */
const SHALLOW = { roots: /^preview/, depth: 2 };

export interface Walked {
  /** All answers, as JSON. */
  answers: string[];
  /** `Type.field` of what was answered with something. */
  met: Set<string>;
  /** Refusals that are none of who may not. */
  faults: string[];
  /** `Type.field` of what was asked for. */
  asked: Set<string>;
}

export class SchemaWalk {
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly args: Arguments,
  ) {}

  /** Every type that a question leads to, with its fields. */
  fields(): string[] {
    const seen = new Set<GraphQLObjectType>();
    const look = (type: GraphQLObjectType): void => {
      if (seen.has(type)) return;
      seen.add(type);
      for (const field of Object.values(type.getFields())) {
        const of = getNamedType(field.type);
        if (isObjectType(of)) look(of);
      }
    };
    look(this.query);
    return [...seen].flatMap((type) => Object.keys(type.getFields()).map((name) => `${type.name}.${name}`));
  }

  /** Fields that take something and have no row in the table. */
  unknown(): string[] {
    const takes = this.fields().filter((key) => this.fieldOf(key).args.length > 0);
    return takes.filter((key) => !(key in this.args));
  }

  get roots(): string[] {
    return Object.keys(this.query.getFields()).filter((name) => this.args[`Query.${name}`] !== null);
  }

  /** Asks everything below one root, as one person. */
  async walk(root: string, client: GraphQLClient): Promise<Walked> {
    const walked: Walked = { answers: [], met: new Set(), faults: [], asked: new Set() };
    const field = this.query.getFields()[root]!;
    const type = getNamedType(field.type);
    const top = this.way(`Query.${root}`, field);
    if (isObjectType(type)) this.grow(top, type, SHALLOW.roots.test(root) ? SHALLOW.depth : DEPTH);
    await this.ask(top, client, walked);
    return walked;
  }

  private get query(): GraphQLObjectType {
    return this.schema.getQueryType()!;
  }

  private fieldOf(key: string): GraphQLField<unknown, unknown> {
    const [type = '', name = ''] = key.split('.');
    return (this.schema.getType(type) as GraphQLObjectType).getFields()[name]!;
  }

  private way(key: string, { name }: GraphQLField<unknown, unknown>): Way {
    return { text: `${name}${this.args[key] ?? ''}`, field: key, leaves: new Map(), ways: new Map() };
  }

  /** Each type once below a root, at the shortest way; a field that leads to one seen already is asked for its leaves. */
  private grow(top: Way, type: GraphQLObjectType, most: number): void {
    const seen = new Set([type]);
    let level: [Way, GraphQLObjectType][] = [[top, type]];
    for (let depth = 0; depth < most && level.length > 0; depth += 1) {
      const next: typeof level = [];
      for (const [way, of] of level) {
        for (const field of Object.values(of.getFields())) {
          const key = `${of.name}.${field.name}`;
          if (this.args[key] === null) continue;
          const inner = getNamedType(field.type);
          if (isLeafType(inner)) {
            way.leaves.set(field.name, this.textOfLeaf(key, field.name));
            continue;
          }
          if (!isObjectType(inner)) continue;
          const below = this.way(key, field);
          way.ways.set(field.name, below);
          if (seen.has(inner)) this.leavesOf(below, inner);
          else {
            seen.add(inner);
            next.push([below, inner]);
          }
        }
      }
      level = next;
    }
    for (const [way, of] of level) this.leavesOf(way, of);
  }

  private leavesOf(way: Way, type: GraphQLObjectType): void {
    for (const { name, type: of } of Object.values(type.getFields())) {
      const key = `${type.name}.${name}`;
      if (isLeafType(getNamedType(of)) && this.args[key] !== null) way.leaves.set(name, this.textOfLeaf(key, name));
    }
  }

  private textOfLeaf(key: string, name: string): string {
    return `${name}${this.args[key] ?? ''}`;
  }

  private textOf(way: Way): string {
    const inner = [...way.leaves.values(), ...[...way.ways.values()].map((below) => this.textOf(below))];
    const isLeaf = isLeafType(getNamedType(this.fieldOf(way.field).type));
    return isLeaf ? way.text : `${way.text} { __typename ${inner.join(' ')} }`;
  }

  /** One request, or as many as the limits want. */
  private async ask(top: Way, client: GraphQLClient, walked: Walked): Promise<void> {
    const { data, refusals } = await client.ask(`{ ${this.textOf(top)} }`);
    if (refusals.some(({ code }) => code === 'LIMIT_EXCEEDED')) {
      const halves = this.halves(top);
      if (!halves) walked.faults.push(`too much by itself: ${this.textOf(top).slice(0, 300)}`);
      for (const half of halves ?? []) await this.ask(half, client, walked);
      return;
    }
    this.note(top, walked.asked);
    if (data) {
      walked.answers.push(JSON.stringify(data));
      meet(data, 'Query', walked.met);
    }
    if (refusals.length === 0) return;
    let left = false;
    for (const refusal of refusals) {
      if (!['FORBIDDEN', 'NOT_FOUND', 'UNAUTHENTICATED'].includes(refusal.code))
        walked.faults.push(JSON.stringify(refusal));
      left = this.leaveOut(top, refusal) || left;
    }
    if (left) await this.ask(top, client, walked);
  }

  private note({ field, leaves, ways }: Way, asked: Set<string>): void {
    asked.add(field);
    const of = getNamedType(this.fieldOf(field).type).name;
    for (const name of leaves.keys()) asked.add(`${of}.${name}`);
    for (const below of ways.values()) this.note(below, asked);
  }

  /** Whether what was refused could be taken out of the request. */
  private leaveOut(top: Way, { path }: Refusal & { path?: unknown }): boolean {
    const names = (Array.isArray(path) ? path : []).filter((step) => typeof step === 'string').slice(1);
    const last = names.pop();
    const above = names.reduce<Way | undefined>((way, name) => way?.ways.get(name), top);
    if (!above || last === undefined) return false;
    return above.ways.delete(last) || above.leaves.delete(last);
  }

  /** The same in two, cut where most stands below. */
  private halves(top: Way): Way[] | null {
    const ways = [...top.ways.entries()];
    if (ways.length === 0) return null;
    if (ways.length === 1) {
      const [name, only] = ways[0]!;
      const inner = this.halves(only) ?? null;
      if (!inner) return null;
      return inner.map((half, index) => ({
        ...top,
        leaves: index === 0 ? top.leaves : new Map(),
        ways: new Map([[name, half]]),
      }));
    }
    const middle = Math.ceil(ways.length / 2);
    return [
      { ...top, ways: new Map(ways.slice(0, middle)) },
      { ...top, leaves: new Map(), ways: new Map(ways.slice(middle)) },
    ];
  }
}

/** Notes what an answer holds something of. */
function meet(value: unknown, type: string, met: Set<string>): void {
  if (Array.isArray(value)) for (const one of value) meet(one, type, met);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
  const of = '__typename' in value ? String(value.__typename) : type;
  for (const [name, inner] of Object.entries(value)) {
    if (inner === null || (Array.isArray(inner) && inner.length === 0)) continue;
    met.add(`${of}.${name}`);
    meet(inner, of, met);
  }
}
