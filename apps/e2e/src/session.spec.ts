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
    await moderator.page.getByRole('button', { name: 'Add a hand' }).click();
    await moderator.page.getByText('Demo Visitor Rowan').waitFor();
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
});
