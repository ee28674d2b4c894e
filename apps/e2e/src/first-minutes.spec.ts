/** The first minutes: an empty installation set up with what the screens say, and first tasks of the demo, in a browser. */
import { axeFaults, widthFaults } from './support/faults';
import { Browsing } from './support/browser';
import { Server } from './support/server';

const TEXT = '# Keys for doors\n\nA door without a key is a hole.\n\nWhoever sells doors says who has keys to them.\n';

/** What the start prints for whoever sets it up. */
async function printedLink(server: Server): Promise<string> {
  for (;;) {
    const found = /http:\S+\/claim\?token=\S+/.exec(server.output)?.[0];
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

describe('an empty installation', () => {
  let server: Server;
  let browsing: Browsing;
  beforeAll(async () => {
    server = await Server.start({ PLENARY_DEMO: '0', PLENARY_SECRET: 'f3'.repeat(8) + 'a1b2c4d5e6f70819' });
    browsing = await Browsing.open(server);
  });
  afterAll(async () => {
    await browsing?.close();
    await server?.stop();
  });

  it('leads its first coordinator from the printed link to the first round, and then says no more', async () => {
    const link = await printedLink(server);
    const { page, complaints } = await browsing.visit({ viewport: { width: 360, height: 780 } });
    await page.goto(new URL(link).pathname + new URL(link).search);
    await page.getByLabel('Name of the coalition').fill('Doors and Keys');
    await page.getByLabel('Its part of the address').fill('doors');
    await page.getByLabel('Your name').fill('Founder Oak');
    await page.getByLabel('Your mail address').fill('oak@example.org');
    await page.getByRole('button', { name: 'Set up and sign in' }).click();

    const task = page.getByRole('region', { name: 'Set up your coalition' });
    await task.getByText('Found the coalition (done)').waitFor();
    expect(await axeFaults(page, 'the first screen of a founder')).toEqual([]);
    expect(await widthFaults(page, 'the first screen of a founder')).toEqual([]);

    await task.getByRole('link', { name: 'Make the first working group' }).click();
    const dialog = page.getByRole('dialog', { name: 'New group' });
    await dialog.getByLabel('Code').fill('WG1');
    await dialog.getByLabel('Title').fill('Keys');
    await dialog.getByRole('button', { name: 'New group' }).click();
    await page.getByRole('heading', { level: 1, name: 'Keys' }).waitFor();

    await task.getByRole('link', { name: /^Name who leads it/ }).click();
    const add = page.getByRole('region', { name: 'Add a person' });
    await add.getByLabel('Name').fill('Chair Elm');
    await add.getByRole('button', { name: 'Add' }).click();
    const give = page.getByRole('region', { name: 'Give a role' });
    await give.getByLabel('Person').selectOption({ label: 'Chair Elm' });
    expect(await give.getByLabel('Role').inputValue()).toBe('CHAIR');
    await give.getByRole('button', { name: 'Give a role' }).click();
    await task.getByText(/^Name who leads it.*\(done\)$/).waitFor();

    await task.getByRole('link', { name: 'Open the first document, from a file' }).click();
    await page
      .getByLabel('File')
      .setInputFiles({ name: 'keys.md', mimeType: 'text/markdown', buffer: Buffer.from(TEXT) });
    await page.getByRole('button', { name: 'Open the document' }).click();
    await page.getByRole('heading', { level: 1, name: 'Keys for doors' }).first().waitFor();

    // Its screen says what comes next, and what is missing.
    await page.getByRole('button', { name: 'Enter Drafting' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Enter Drafting' }).click();
    await page.locator('summary').filter({ hasText: '1 condition before Last call' }).click();
    await page.getByRole('link', { name: 'Nobody is editor' }).click();
    await give.getByLabel('Person').selectOption({ label: 'Chair Elm' });
    expect(await give.getByLabel('Role').inputValue()).toBe('EDITOR');
    await give.getByRole('button', { name: 'Give a role' }).click();
    await page.getByRole('button', { name: /^End this role: Editor/ }).waitFor();

    await task.getByRole('link', { name: /^Take “Keys for doors” to its first comment round/ }).click();
    await page.getByRole('link', { name: 'Open last call' }).click();
    await page.getByRole('button', { name: 'Open the round' }).click();
    await page
      .getByRole('button', { name: /^Comment/ })
      .first()
      .waitFor();

    await page.goto('/');
    await page.getByRole('heading', { level: 1, name: 'Where one group stands' }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await task.count()).toBe(0);
    expect(complaints).toEqual([]);
  }, 120_000);

  it('says where the link stands while it sends no mail, and lets her in by it', async () => {
    const { page, complaints } = await browsing.visit({ viewport: { width: 360, height: 780 } });
    await page.goto('/sign-in');
    await page.getByText('This installation sends no mail yet.').waitFor();
    await page.getByLabel('Your mail address').fill('oak@example.org');
    const from = server.output.length;
    await page.getByRole('button', { name: 'Ask for a link' }).click();
    await page.getByRole('heading', { name: 'Look in the terminal' }).waitFor();
    expect(await axeFaults(page, 'where the link stands')).toEqual([]);
    expect(await widthFaults(page, 'where the link stands')).toEqual([]);
    const printed = /For oak@example\.org: (http:\S+)/.exec(server.output.slice(from))?.[1] ?? '';
    await page.goto(new URL(printed).pathname + new URL(printed).search);
    await page.getByRole('button', { name: 'Sign me in' }).click();
    await page.getByRole('heading', { level: 1, name: 'Where one group stands' }).waitFor();
    expect(complaints).toEqual([]);
  }, 120_000);
});

describe('the demo', () => {
  let server: Server;
  let browsing: Browsing;
  beforeAll(async () => {
    server = await Server.start();
    browsing = await Browsing.open(server);
  });
  afterAll(async () => {
    await browsing?.close();
    await server?.stop();
  });

  it('gives each role a task of its own, ticks what is done, and keeps what was put aside away', async () => {
    for (const [address, name] of [
      ['amber@demo.example', 'Your first task: say what you think of a text'],
      ['secretary@demo.example', 'Your first task: bring a text before your group'],
      ['assistant@demo.example', 'Your first task: decide what waits for you'],
    ] as const) {
      const { page, complaints } = await browsing.signIn(address);
      await page.goto('/');
      const task = page.getByRole('region', { name });
      await task.waitFor();
      expect(await axeFaults(page, `the first task of ${address}`, '.pl-task')).toEqual([]);
      await task.getByRole('listitem').first().getByRole('link').click();
      await page.waitForURL((url) => url.pathname.split('/').length > 3);
      await page.goto('/');
      await task.getByRole('button', { name: `Put aside: ${name}` }).click();
      await page.reload();
      await page.getByRole('heading', { level: 1, name: /^Where/ }).waitFor();
      await page.waitForLoadState('networkidle');
      expect(await task.count()).toBe(0);
      expect(complaints).toEqual([]);
    }
  }, 120_000);

  it('shows two people who let it be seen that both read, and that one writes', async () => {
    const [amber, basil] = [await browsing.signIn('amber@demo.example'), await browsing.signIn('basil@demo.example')];
    for (const { page } of [amber, basil]) await page.goto('/c/is3c/WG1/d/IOT');
    const here = amber.page.locator('summary').filter({ hasText: '1 other here' });
    await here.click();
    await amber.page
      .getByRole('listitem')
      .filter({ hasText: /^Demo Member Basil$/ })
      .waitFor();
    await basil.page
      .getByRole('button', { name: /^Comment/ })
      .first()
      .click();
    await amber.page.getByText('Demo Member Basil (writing)').waitFor();
    await basil.page.goto('/');
    await amber.page.getByText('Nobody else who lets herself be seen is here now.').waitFor();
    await amber.page.getByRole('button', { name: 'Let me be seen no longer' }).click();
    await amber.page.getByRole('button', { name: 'Let me be seen' }).waitFor();
    expect([...amber.complaints, ...basil.complaints]).toEqual([]);
  }, 120_000);
});
