/** What is wrong with a page as it stands: by axe, by its width, by the size of what one presses. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Sentences on what axe finds, on the page or a part; the size of targets is asked for, since axe leaves it out by itself. */
export async function axeFaults(page: Page, where: string, part = 'html'): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .include(part)
    .options({ runOnly: { type: 'tag', values: WCAG }, rules: { 'target-size': { enabled: true } } })
    .analyze();
  return violations.map((one) => `${where}: ${one.id} ${one.nodes.map((node) => node.target.join(' ')).join(', ')}`);
}

/** How far the page goes beyond the window, and what goes there. */
export async function widthFaults(page: Page, where: string): Promise<string[]> {
  const found = await page.evaluate(() => {
    const over = document.documentElement.scrollWidth - innerWidth;
    if (over <= 0) return null;
    const widest = [...document.querySelectorAll('body *')]
      .filter(
        (element) =>
          element.getBoundingClientRect().right > innerWidth + 1 || element.getBoundingClientRect().left < -1,
      )
      .slice(-3)
      .map((element) => `${element.tagName.toLowerCase()}.${element.className.toString().split(' ')[0]}`);
    return `${over} pixels wider than the window: ${widest.join(', ')}`;
  });
  return found ? [`${where}: ${found}`] : [];
}
