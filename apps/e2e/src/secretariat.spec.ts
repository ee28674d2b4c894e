/** A secretariat at work: five hundred people out of a list, roles given and taken, and who did what, in a browser. */
import { Browsing } from './support/browser';
import { Server } from './support/server';

const LIST = [
  'Full name;E-mail address;Stakeholder group;Region;Working group;Fax',
  ...Array.from(
    { length: 500 },
    (_, n) =>
      `Listed Person ${String(n).padStart(3, '0')};listed-${n}@members.example;${n === 7 ? 'Businesses' : 'Academia'};Africa;WG${n % 2 ? 1 : 2};${n}`,
  ),
].join('\n');

describe('a secretariat', () => {
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

  it('takes in five hundred people, gives and takes a role, and reads who did what', async () => {
    const { page, complaints } = await browsing.signIn('assistant@demo.example');
    const file = { name: 'members.csv', mimeType: 'text/csv', buffer: Buffer.from(LIST) };

    await page.goto('/c/is3c/people');
    await page.getByRole('link', { name: 'Take in a member list' }).click();
    await page.getByLabel('Member list').setInputFiles(file);
    await page.getByText('These columns were not understood').waitFor();
    await page.getByText('Is asked what “Businesses” means').waitFor();
    await page.getByRole('button', { name: 'Take in 500 people' }).click();
    await page.getByText('500 people were added').first().waitFor();
    await page.getByText('One of them is asked about a word').waitFor();

    // The same list once more adds nobody.
    await page.reload();
    await page.getByLabel('Member list').setInputFiles(file);
    await page.getByText('There is nobody new in this list.').waitFor();

    await page.goto('/c/is3c/people');
    await page.getByLabel('Name or organisation').fill('Listed Person 007');
    await page.getByRole('button', { name: 'Search', exact: true }).click();
    await page.getByText('One person is found.').waitFor();
    await page.getByRole('link', { name: 'Listed Person 007' }).click();
    await page.getByRole('heading', { level: 1, name: 'Listed Person 007' }).waitFor();

    await page.goto('/c/is3c/WG1/people');
    const give = page.getByRole('region', { name: 'Give a role' });
    await give.getByLabel('Person').selectOption({ label: 'Listed Person 007' });
    await give.getByLabel('Role').selectOption('OBSERVER');
    await give.getByRole('button', { name: 'Give a role' }).click();
    const end = page.getByRole('button', { name: 'End this role: Observer, Listed Person 007' });
    await end.click();
    await end.waitFor({ state: 'detached' });

    await page.goto('/c/is3c/audit?topic=ROLES');
    const rows = page.getByRole('row').filter({ hasText: 'Listed Person 007' });
    await rows.first().waitFor();
    expect((await rows.first().innerText()).replace(/\s+/g, ' ')).toContain('Role ended Observer Demo Assistant Birch');
    await rows.first().getByRole('button', { name: 'Listed Person 007' }).click();
    await page.getByText('Person added').waitFor();
    expect(await page.getByRole('row').count()).toBe(1 + 5);
    const [table] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'As a table (CSV)' }).click(),
    ]);
    expect(table.suggestedFilename()).toBe('is3c-audit.csv');
    expect(complaints).toEqual([]);
  }, 120_000);
});
