/** The way of docs/screen-reader.md, gone in a browser by keyboard: what the accessibility tree names is what the page says. */
import type { CDPSession, Page } from 'playwright-core';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Browsing } from './support/browser';
import { Server } from './support/server';

const PAGE = readFileSync(resolve(import.meta.dirname, '../../../docs/screen-reader.md'), 'utf8');
const DOCUMENT = '/c/is3c/WG1/d/IOT';
const DAY = 24 * 60 * 60 * 1000;

/** What stands below one of the page's headings. */
const part = (heading: string): string => {
  const found = PAGE.split(/^## /m).find((one) => one.startsWith(`${heading}\n`));
  if (!found) throw new Error(`docs/screen-reader.md has nothing on "${heading}"`);
  return found;
};
const listed = (heading: string): string[] =>
  [...part(heading).matchAll(/^- (.+)$/gm)].map((match) => match[1]!.trim());
const steps = (heading: string): { press: string; meet: string }[] =>
  [...part(heading).matchAll(/^\| (.+?) +\| (.+?) +\|$/gm)]
    .map((match) => ({ press: match[1]!, meet: match[2]! }))
    .filter(({ press }) => press !== 'press' && !press.startsWith('--'));

/** The page's `…` stands for any words. */
const matches = (said: string, written: string): boolean =>
  new RegExp(
    `^${written
      .split('…')
      .map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('.*')}$`,
    's',
  ).test(said);

interface Node {
  nodeId: string;
  parentId?: string;
  ignored?: boolean;
  role?: { value: string };
  name?: { value: string };
  description?: { value: string };
  properties?: { name: string; value: { value: unknown } }[];
  childIds?: string[];
}

class Ear {
  constructor(
    readonly page: Page,
    private readonly cdp: CDPSession,
  ) {}

  static async to(page: Page): Promise<Ear> {
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Accessibility.enable');
    return new Ear(page, cdp);
  }

  async tree(): Promise<Node[]> {
    const { nodes } = (await this.cdp.send('Accessibility.getFullAXTree')) as unknown as { nodes: Node[] };
    return nodes;
  }

  /** What has the focus: its role and its name, or where it has none of its own the words in it. */
  async focused(): Promise<string> {
    const nodes = await this.tree();
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const focused = nodes.filter((node) => !node.ignored && isFocused(node)).at(-1);
    if (!focused) return 'nothing';
    const dialog = ancestor(byId, focused, 'dialog');
    return [
      said(focused, byId),
      focused.description?.value ? `described "${flat(focused.description.value)}"` : '',
      dialog ? `in ${said(dialog, byId)}` : '',
    ]
      .filter(Boolean)
      .join(' ');
  }

  /** All that is said of something within what has the focus. */
  async below(what: string): Promise<string> {
    const nodes = await this.tree();
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const found = nodes.find(
      (node) => !node.ignored && said(node, byId) === what && ancestor(byId, node, 'article', isFocused) !== undefined,
    );
    return found ? `${what} with "${flat(words(found, byId))}"` : `no ${what}`;
  }

  /** What has one of the roles, in reading order; nothing of what stands within the one that is left out. */
  async ofRole(roles: readonly string[], leftOut?: string): Promise<string[]> {
    const nodes = await this.tree();
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const found: string[] = [];
    const walk = (node: Node | undefined): void => {
      if (!node || (!node.ignored && said(node, byId) === leftOut)) return;
      if (!node.ignored && roles.includes(node.role?.value ?? '')) found.push(said(node, byId));
      for (const id of node.childIds ?? []) walk(byId.get(id));
    };
    walk(nodes.find(({ parentId }) => !parentId));
    return found;
  }
}

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

const isFocused = (node: Node): boolean =>
  node.properties?.some(({ name, value }) => name === 'focused' && value.value === true) ?? false;

function ancestor(
  byId: ReadonlyMap<string, Node>,
  node: Node,
  role: string,
  counts: (node: Node) => boolean = () => true,
): Node | undefined {
  for (let at = byId.get(node.parentId ?? ''); at; at = byId.get(at.parentId ?? ''))
    if (!at.ignored && at.role?.value === role && counts(at)) return at;
  return undefined;
}

function words(node: Node, byId: ReadonlyMap<string, Node>): string {
  if (node.role?.value === 'StaticText') return node.name?.value ?? '';
  return (node.childIds ?? [])
    .map((id) => byId.get(id))
    .map((child) => (child ? words(child, byId) : ''))
    .join(' ');
}

const NAMED_BY_WORDS = ['paragraph', 'blockquote', 'listitem', 'generic', 'status', 'note'];

function said(node: Node, byId: ReadonlyMap<string, Node>): string {
  const role = node.role?.value ?? '';
  const level = node.properties?.find(({ name }) => name === 'level')?.value.value;
  const name = flat(node.name?.value || (NAMED_BY_WORDS.includes(role) ? words(node, byId) : ''));
  return [role, role === 'heading' ? level : '', name ? `"${name}"` : ''].filter(Boolean).join(' ');
}

describe('by ear', () => {
  let server: Server;
  let browsing: Browsing;
  let ear: Ear;
  let complaints: string[];
  beforeAll(async () => {
    server = await Server.start();
    browsing = await Browsing.open(server);
    const visit = await browsing.signIn('amber@demo.example');
    complaints = visit.complaints;
    ear = await Ear.to(visit.page);
  });
  afterAll(async () => {
    await browsing?.close();
    await server?.stop();
  });

  /** Goes the steps of a table; what was met instead is told for each that differs. */
  const go = async (heading: string): Promise<void> => {
    const { page } = ear;
    const differences: string[] = [];
    for (const { press, meet } of steps(heading)) {
      const typed = /^type "(.+)"$/.exec(press)?.[1];
      const opened = /^open (\S+)$/.exec(press)?.[1];
      if (typed) await page.keyboard.type(typed);
      else if (opened) await page.goto(opened);
      else if (press !== 'hear' && press !== 'read') await page.keyboard.press(press);
      const met = async (): Promise<string> => {
        if (press === 'hear') return `status ${(await heard(page)).map((line) => `"${line}"`).join(' and ')}`;
        if (press !== 'read') return ear.focused();
        return ear.below('group "Answer"');
      };
      const isMet = (said: string): boolean => matches(said.replace(/^heading \d /, 'heading '), meet);
      const end = Date.now() + 6_000;
      let last = await met();
      while (!isMet(last) && Date.now() < end) {
        await page.waitForTimeout(100);
        last = await met();
      }
      if (!isMet(last)) differences.push(`${press}: ${last} instead of ${meet}`);
    }
    expect(differences).toEqual([]);
  };

  it('the landmarks and headings are those that are written down', async () => {
    const { page } = ear;
    await page.goto(DOCUMENT);
    await page.getByRole('complementary').getByRole('article').first().waitFor();
    await listen(page);
    expect(
      await ear.ofRole(['navigation', 'main', 'complementary', 'banner', 'contentinfo', 'region', 'search']),
    ).toEqual(listed('The landmarks of the reading screen'));
    const inMain = await ear.ofRole(['heading'], 'navigation "Main"');
    const wanted = listed('The headings of the reading screen');
    expect(inMain.map((one, index) => (matches(one, wanted[index] ?? '') ? wanted[index] : one))).toEqual(wanted);
  });

  it('reading meets what is written down', () => go('Read'));

  it('commenting meets what is written down', () => go('Comment'));

  it('the answer is met where it is written down', async () => {
    await server.fresh.clock.advance(8 * DAY);
    const chair = await server.signIn('secretary@demo.example');
    const { document } = await chair.get<{
      document: {
        rounds: { id: string; code: string; comments: { id: string; disposition: unknown; withdrawnAt: unknown }[] }[];
      };
    }>(
      '{ document(coalition: "is3c", group: "WG1", code: "IOT") { rounds { id code comments { id withdrawnAt disposition { kind } } } } }',
    );
    const round = document.rounds.find(({ code }) => code === 'LC2')!;
    for (const { id } of round.comments.filter((one) => !one.disposition && !one.withdrawnAt))
      await chair.get('mutation ($input: DisposeCommentInput!) { disposeComment(input: $input) { id } }', {
        input: { commentId: id, kind: 'ACCEPTED', rationale: 'The city where the device stands.', number: 0 },
      });
    await chair.get('mutation ($id: ID!) { publishReport(roundId: $id) { id } }', { id: round.id });
    await go('See the answer');
    expect(complaints).toEqual([]);
  });
});

/** Keeps what the live regions say, each change of their words once. */
async function listen(page: Page): Promise<void> {
  await page.evaluate(() => {
    const lines: string[] = [];
    Object.assign(window, { plenaryHeard: lines });
    new MutationObserver((changes) => {
      const regions = new Set(
        changes.flatMap(({ target }) => {
          const element = target instanceof Element ? target : target.parentElement;
          return element?.closest('[role=status], [role=alert], [aria-live]') ?? [];
        }),
      );
      for (const region of regions) if (region.textContent) lines.push(region.textContent);
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  });
}

/** What was said since the last time that somebody asked. */
const heard = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...(window as unknown as { plenaryHeard: string[] }).plenaryHeard]);
