/** The same text on a phone by touch, and in Arabic from right to left: read, commented on, nothing beyond the window. */
import { Browsing } from './support/browser';
import { axeFaults, widthFaults } from './support/faults';
import { Server } from './support/server';

const DOCUMENT = '/c/is3c/WG1/d/IOT';
const MEMBER = 'amber@demo.example';
const PARAGRAPH = 'Most texts agree on a handful of demands.';

describe('for everyone', () => {
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

  it('a phone reads, opens what was said by touching the words, and comments on a paragraph', async () => {
    const { page, complaints } = await browsing.signIn(MEMBER, {
      viewport: { width: 360, height: 780 },
      deviceScaleFactor: 2,
      isMobile: true,
      hasTouch: true,
    });
    await page.goto(DOCUMENT);
    const found = await widthFaults(page, 'reading');
    const words = page.locator('mark').first();
    await words.waitFor();
    await words.tap();
    await page
      .getByRole('article', { name: /^Comment WG1-IOT-/ })
      .first()
      .waitFor();
    found.push(...(await widthFaults(page, 'the sheet')), ...(await axeFaults(page, 'the sheet')));
    await page.getByRole('button', { name: /Hide the comments/ }).tap();
    const paragraph = page.locator('[data-block]').filter({ hasText: PARAGRAPH });
    await paragraph.scrollIntoViewIfNeeded();
    await paragraph.tap();
    await page.getByRole('button', { name: 'Comment', exact: true }).tap();
    await page.getByLabel('What do you want to say?').fill('Written with a thumb.');
    await page.getByText(PARAGRAPH, { exact: false }).last().waitFor();
    found.push(...(await widthFaults(page, 'writing')));
    await page.getByRole('button', { name: 'Send comment' }).tap();
    await page
      .getByRole('article', { name: /^Comment WG1-IOT-/ })
      .filter({ hasText: 'Written with a thumb.' })
      .waitFor();
    await page.locator('[data-block]').filter({ hasText: PARAGRAPH }).and(page.locator('[data-comment]')).waitFor();
    expect(found).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('a delegate reads and comments in Arabic, from right to left, beside a text that keeps its own direction', async () => {
    const { page, complaints } = await browsing.signIn(MEMBER);
    await page.getByLabel('Language').selectOption('ar');
    await page.locator('html[dir="rtl"][lang="ar"]').waitFor();
    const found: string[] = [];
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 900 });
      for (const at of ['/c/is3c', '/me', DOCUMENT, `${DOCUMENT}/decisions`, '/p/is3c/WG1/LABEL']) {
        await page.goto(at);
        await page.locator('h1').first().waitFor({ state: 'attached' });
        await page.waitForLoadState('networkidle');
        found.push(...(await widthFaults(page, `${at} at ${width}`)), ...(await axeFaults(page, `${at} at ${width}`)));
      }
    }
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(DOCUMENT);
    const rail = await page.locator('.pl-rail').boundingBox();
    const main = await page.locator('main').boundingBox();
    expect((rail?.x ?? 0) > (main?.x ?? 0)).toBe(true);
    expect(await page.locator('.pl-document').first().getAttribute('dir')).toBe('ltr');
    await page.getByRole('complementary', { name: 'التعليقات' }).getByRole('article').first().waitFor();
    await page.locator('[data-block]').filter({ hasText: 'This rule of thumb' }).focus();
    await page.keyboard.press('c');
    await page.getByLabel('ماذا تريد أن تقول؟').fill('من يقرر في الحالات المشكوك فيها؟');
    await page.getByRole('button', { name: 'أرسل التعليق' }).click();
    const card = page.getByRole('article').filter({ hasText: 'من يقرر في الحالات المشكوك فيها؟' });
    await card.waitFor();
    expect(
      await card
        .locator('p[dir="auto"]')
        .first()
        .evaluate((words) => getComputedStyle(words).direction),
    ).toBe('rtl');
    expect(found).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
