/** A session on two browsers at once: one clock, a queue, then its takeaways drafted, approved, published and exported. */
import type { Visit } from './support/browser';
import { Browsing } from './support/browser';
import { Server } from './support/server';

const RUN = '/c/is3c/sessions/FORUM/BASELINE/run';
const SPEAKERS = '/c/is3c/sessions/FORUM/BASELINE/speakers';
const DELIVERABLES = '/c/is3c/sessions/FORUM/BASELINE/deliverables';

const secondsLeft = async ({ page }: Visit): Promise<number> => {
  const words = (await page.getByRole('timer').innerText()).split('\n')[0] ?? '';
  const [minutes = 0, seconds = 0] = words.replace('−', '').split(':').map(Number);
  return (words.startsWith('−') ? -1 : 1) * (minutes * 60 + seconds);
};

describe('a session', () => {
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

  it('runs by one clock on two browsers, and its takeaways come out', async () => {
    const moderator = await browsing.signIn('assistant@demo.example');
    const speakers = await browsing.visit();
    await moderator.page.goto(RUN);
    await speakers.page.goto(SPEAKERS);
    const shows = (title: string) => speakers.page.getByText(title, { exact: true }).waitFor();
    await shows('Where the draft stands');
    const clocks = await Promise.all([secondsLeft(moderator), secondsLeft(speakers)]);
    expect(Math.abs((clocks[0] ?? 0) - (clocks[1] ?? 0))).toBeLessThanOrEqual(1);

    // Every order is on the other screen without anybody's doing there.
    await moderator.page.getByRole('button', { name: 'Pause' }).click();
    await speakers.page.getByText('Paused').waitFor();
    await moderator.page.getByRole('button', { name: 'Go on' }).click();
    await moderator.page.getByRole('button', { name: 'Next item' }).click();
    await shows('Updates: for how long?');
    await moderator.page.getByLabel('Name').fill('Demo Visitor Rowan');
    await moderator.page.getByLabel('Question').fill('Does it hold for routers as well?');
    await moderator.page.getByRole('button', { name: 'Add a hand' }).click();
    await moderator.page.getByText('Demo Visitor Rowan').first().waitFor();
    await moderator.page.getByRole('button', { name: 'End the session' }).click();
    await shows('Over');

    const { page } = moderator;
    await page.goto(DELIVERABLES);
    await page.getByLabel('Kept by the group').selectOption('WG1');
    await page.getByRole('button', { name: 'Draft it from the records' }).click();
    await page.getByRole('button', { name: /^Approve revision 1/ }).click();
    await page.getByText(/^Revision 1 approved on/).waitFor();
    const form = await page.request.get('/files/c/is3c/sessions/FORUM/BASELINE/form.txt');
    expect(form.status()).toBe(200);
    expect(await form.text()).toContain('Key takeaways');
    const word = await page.request.get('/files/c/is3c/sessions/FORUM/BASELINE/form.docx');
    expect((await word.body()).subarray(0, 2).toString()).toBe('PK');
    expect([...moderator.complaints, ...speakers.complaints]).toEqual([]);
  }, 120_000);

  it('leaves what was said in the records: a question as a comment, claims for the lint, a demand as a call', async () => {
    const { page, complaints } = await browsing.signIn('assistant@demo.example');
    await page.goto(RUN);
    await page.getByRole('button', { name: 'Make it a comment: Demo Visitor Rowan' }).click();
    const round = page.getByLabel('In which round');
    await round.selectOption({ index: 1 });
    await page.getByRole('button', { name: 'Make it a comment', exact: true }).click();
    await page.getByText(/Does it hold for routers as well\? \(WG\d-[A-Z0-9-]+-\d+\)/).waitFor();

    await page.goto(DELIVERABLES);
    const takeaways = page.getByRole('region', { name: 'Key takeaways' });
    await takeaways.getByText('Change its terms').click();
    await takeaways.getByLabel('At most so many words').fill('250');
    await takeaways.getByRole('button', { name: 'Save' }).click();
    await takeaways.getByText(/of at most 250 words/).waitFor();
    await takeaways.getByText('Claims (0)').click();
    await takeaways.getByRole('button', { name: 'Add a claim' }).click();
    await takeaways.getByLabel('Paragraph, as the report numbers it').fill('1');
    await takeaways.getByLabel('Group', { exact: false }).selectOption('WG1');
    await takeaways.getByLabel('What', { exact: true }).selectOption('PUBLISHED');
    await takeaways.getByLabel(/^When/).fill('26 October');
    await takeaways.getByText('Not a time that can be compared.').waitFor();
    await takeaways.getByLabel(/^When/).fill('2026');
    await page.reload();
    // What was typed outlives the page.
    await takeaways.getByText('Claims (0)').click();
    expect(await takeaways.getByLabel(/^When/).inputValue()).toBe('2026');
    await takeaways.getByRole('button', { name: 'Set the claims' }).click();
    await takeaways.getByText('Claims (1)').waitFor();

    await page.goto('/c/is3c/sessions/FORUM/BASELINE');
    await page.getByRole('button', { name: 'Change the session' }).click();
    await page.getByLabel(/^Room/).fill('Hall 7');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Hall 7').waitFor();
    await page.getByRole('link', { name: 'Put down a call' }).click();
    await page.getByLabel('What is demanded').fill('Publish how long updates are given.');
    await page.getByLabel('Private sector').check();
    await page.getByRole('button', { name: 'Put it down' }).click();
    await page.getByRole('heading', { name: /^Call \d+$/, level: 1 }).waitFor();
    await page.getByText('Addressed to Private sector').waitFor();

    await page.goto('/c/is3c/sessions');
    await page.getByRole('button', { name: 'Hours of sessions' }).click();
    await page.getByLabel('Agenda, hours before it begins').fill('72');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('button', { name: 'Hours of sessions' }).click();
    await page.getByText('3 days', { exact: true }).waitFor();
    expect(complaints).toEqual([]);
  }, 120_000);
});
