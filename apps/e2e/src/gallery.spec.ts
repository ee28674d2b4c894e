/** The gallery of a build for development: nothing for axe in any state of any component; a build in earnest lacks it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { Browsing } from './support/browser';
import { axeFaults, widthFaults } from './support/faults';
import { Server } from './support/server';

const ROOT = resolve(import.meta.dirname, '../../..');
const filesOf = (folder: string): string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' });

describe('the gallery', () => {
  const built = mkdtempSync(join(ROOT, '.plenary/gallery-'));
  let server: Server;
  let browsing: Browsing;
  beforeAll(async () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      [
        'node_modules/vite/bin/vite.js',
        'build',
        '--mode',
        'development',
        '-c',
        'apps/web/vite.config.ts',
        '--outDir',
        relative(ROOT, built),
      ],
      { cwd: ROOT, env: { ...process.env, NODE_ENV: 'production', NODE_OPTIONS: '' }, encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(stderr);
    server = await Server.start({ PLENARY_WEB: built, PLENARY_DEMO: '0' });
    browsing = await Browsing.open(server);
  });
  afterAll(async () => {
    await browsing?.close();
    await server?.stop();
    rmSync(built, { recursive: true, force: true });
  });

  it('is no part of a build in earnest', () => {
    const isGallery = (file: string): boolean => /gallery-screen/.test(file);
    expect(filesOf(built).some(isGallery)).toBe(true);
    expect(filesOf(join(ROOT, 'dist/web')).filter(isGallery)).toEqual([]);
  });

  it.each([
    { colorScheme: 'light', dir: 'ltr', width: 1280 },
    { colorScheme: 'dark', dir: 'ltr', width: 320 },
    { colorScheme: 'light', dir: 'rtl', width: 320 },
    { colorScheme: 'dark', dir: 'rtl', width: 1280 },
  ] as const)('holds nothing against anybody, $colorScheme, $dir, $width wide', async ({ colorScheme, dir, width }) => {
    const { page, complaints } = await browsing.visit({ colorScheme, viewport: { width, height: 900 } });
    await page.goto('/gallery');
    await page.getByRole('heading', { level: 1, name: 'Gallery' }).waitFor();
    await page.evaluate((way) => (document.documentElement.dir = way), dir);
    const where = `${colorScheme}, ${dir}`;
    const found = [...(await axeFaults(page, where)), ...(await widthFaults(page, where))];
    const opener = page.getByRole('button', { name: 'Open the dialog' });
    await opener.click();
    found.push(...(await axeFaults(page, `${where}, dialog`)));
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await opener.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(found).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
