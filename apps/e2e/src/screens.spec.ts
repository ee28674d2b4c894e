/** Every main screen of the demo, light and dark, wide and narrow: nothing for axe to find, nothing in the console. */
import { AxeBuilder } from '@axe-core/playwright';
import { Browsing } from './support/browser';
import { Server } from './support/server';

const SCREENS = [
  '/c/is3c',
  '/c/is3c/people',
  '/c/is3c/people/import',
  '/c/is3c/audit',
  '/me',
  '/c/is3c/WG1',
  '/c/is3c/WG1/new-document',
  '/c/is3c/WG1/people',
  '/c/is3c/WG1/d/IOT',
  '/c/is3c/WG1/d/IOT/draft',
  '/c/is3c/WG1/d/IOT/decisions',
  '/c/is3c/WG1/d/IOT/history',
  '/c/is3c/WG1/d/IOT/redline/1/2',
  '/c/is3c/WG1/d/IOT/new-round',
  '/c/is3c/WG1/d/IOT/rounds/LC1',
  '/c/is3c/WG1/d/IOT/rounds/LC1/dispositions',
  '/p/is3c/WG1/LABEL',
  '/demo/mails',
  '/c/is3c/NOWHERE',
];

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const LOOKS = [
  { name: 'light and wide', options: { colorScheme: 'light', viewport: { width: 1440, height: 900 } } },
  { name: 'dark and narrow', options: { colorScheme: 'dark', viewport: { width: 360, height: 780 } } },
] as const;

describe('the screens', () => {
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

  it.each(LOOKS)(
    'hold nothing against anybody, $name',
    async ({ options }) => {
      const { page, complaints } = await browsing.signIn('secretary@demo.example', options);
      const found: string[] = [];
      for (const screen of SCREENS) {
        await page.goto(screen);
        await page.locator('h1').first().waitFor();
        await page.waitForLoadState('networkidle');
        const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
        found.push(
          ...violations.map(
            (one) => `${screen}: ${one.id} ${one.nodes.map((node) => node.target.join(' ')).join(', ')}`,
          ),
        );
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (wide > 0) found.push(`${screen}: ${wide} pixels wider than the window`);
      }
      expect(found).toEqual([]);
      expect(complaints).toEqual([]);
    },
    120_000,
  );
});
