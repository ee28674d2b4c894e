/** The language of an answer: asked for by the address, chosen in the browser, guessed from the browser; and of a mail. */
import { paths } from '@plenary/domain';
import { MUTATIONS } from '../testing/acts';
import type { Planted } from '../testing/plant';
import { plant } from '../testing/plant';
import type { Coalition, World } from '../testing/world';
import { createWorld } from '../testing/world';

describe('the language', () => {
  let world: World;
  let coalition: Coalition;
  let open: Planted;
  beforeAll(async () => {
    world = await createWorld();
    coalition = await world.coalition();
    open = await plant(world, coalition, {
      stage: 'PUBLIC_CONSULTATION',
      visibility: 'PUBLIC',
      audience: 'PUBLIC',
      round: 'OPEN',
    });
  });
  afterAll(() => world.close());

  const read = async (path: string, headers: Record<string, string> = {}) => {
    const response = await fetch(world.origin + path, { headers });
    expect(response.headers.getSetCookie()).toEqual([]);
    const text = await response.text();
    return { text, html: /<html[^>]*>/.exec(text)?.[0], vary: response.headers.get('vary') ?? '' };
  };
  const round = () => paths.openRound(coalition.slug, 'WG1', open.code, 'LC1');

  it('of a public page is what the browser asks for, and says so to caches', async () => {
    const { html, vary, text } = await read(round(), { 'accept-language': 'de, ar;q=0.8, en;q=0.5' });
    expect(html).toBe('<html lang="ar" dir="rtl">');
    expect(vary).toMatch(/accept-language/i);
    // The text keeps its own.
    expect(text).toMatch(/<h1 lang="en" dir="(auto|ltr)"/);
  });

  it('in the address comes before the browser’s, and goes along with every link and form', async () => {
    const { html, text } = await read(`${round()}?lang=fr`, { 'accept-language': 'ar' });
    expect(html).toBe('<html lang="fr" dir="ltr">');
    const links = [...text.matchAll(/<a [^>]*href="((?:\/p\/|\?)[^"]*)"/g)].map(([, href]) => href);
    expect(links.length).toBeGreaterThan(1);
    expect(links.filter((href) => !/[?;]lang=/.test(href!))).toEqual([]);
    const form = await read(`${round()}?on=text&lang=fr`);
    expect(form.text).toMatch(/<form [^>]*action="[^"]*[?;]lang=fr"/);
  });

  it('of a public page is in no cookie, and each leads to itself in the others', async () => {
    const { html, text } = await read(paths.publicCoalition(coalition.slug), { cookie: 'plenary.lang=ar' });
    expect(html).toBe('<html lang="en" dir="ltr">');
    for (const code of ['en', 'fr', 'ar'])
      expect(text).toContain(
        `<link rel="alternate" hrefLang="${code}" href="${paths.publicCoalition(coalition.slug)}?lang=${code}"/>`,
      );
  });

  it('that the tool does not speak is English', async () => {
    expect((await read(`${round()}?lang=tlh`, { 'accept-language': 'xx' })).html).toBe('<html lang="en" dir="ltr">');
  });

  it('is kept with a person, checked, and for nobody else', async () => {
    const { member } = world.people;
    const { viewer } = await member.client.get<{ viewer: { language: string | null } }>('{ viewer { language } }');
    expect(viewer.language).toBe('en');
    const chosen = await member.client.get(MUTATIONS.chooseLanguage, { language: 'ar' });
    expect(chosen).toEqual({ chooseLanguage: { language: 'ar' } });
    expect(await member.client.refusal(MUTATIONS.chooseLanguage, { language: 'tlh' })).toMatchObject({
      code: 'INVALID_INPUT',
    });
    expect(await world.visitor.refusal(MUTATIONS.chooseLanguage, { language: 'fr' })).toMatchObject({
      code: 'UNAUTHENTICATED',
    });
  });

  it('of a mail is that of whoever gets it', async () => {
    const ask = (email: string, language: string) =>
      fetch(`${world.origin}/api/auth/sign-in/magic-link`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: world.origin, 'accept-language': language },
        body: JSON.stringify({ email }),
      });
    await ask('nobody-yet@example.org', 'fr');
    const { prisma } = world.application.database;
    const mails = () => prisma.outboxMail.findMany({ where: { address: 'nobody-yet@example.org' } });
    expect((await mails()).map(({ subject }) => subject)).toEqual(['Se connecter à Plenary']);
  });
});
