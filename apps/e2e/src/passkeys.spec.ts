/** A member adds a passkey, signs in with it, and takes it away again: on a device that the browser makes up. */
import type { CDPSession, Page } from 'playwright-core';
import { Browsing } from './support/browser';
import { axeFaults, widthFaults } from './support/faults';
import { Server } from './support/server';

const ADDRESS = 'amber@demo.example';
const NAME = 'My telephone';

describe('a passkey', () => {
  let server: Server;
  let browsing: Browsing;
  beforeAll(async () => {
    // Browsers make no passkey for a number.
    server = await Server.start({}, 'localhost');
    browsing = await Browsing.open(server);
  });
  afterAll(async () => {
    await browsing?.close();
    await server?.stop();
  });

  /** A telephone with a lock, whose owner unlocks it whenever it asks. */
  const deviceOf = async (page: Page): Promise<{ devtools: CDPSession; authenticatorId: string }> => {
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('WebAuthn.enable');
    const { authenticatorId } = await devtools.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    });
    return { devtools, authenticatorId };
  };
  const signOut = async (page: Page): Promise<void> => {
    await page.goto('/');
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByText(ADDRESS).waitFor({ state: 'detached' });
  };
  const press = async (page: Page): Promise<void> => {
    await page.goto('/sign-in');
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
  };

  it('is added, signs in, is listed, and signs nobody in once it was removed', async () => {
    const { page, complaints } = await browsing.signIn(ADDRESS);
    const { devtools, authenticatorId } = await deviceOf(page);
    const keys = async () => (await devtools.send('WebAuthn.getCredentials', { authenticatorId })).credentials;
    const add = async (): Promise<void> => {
      await page.getByLabel('What you call it').fill(NAME);
      await page.getByRole('button', { name: 'Add a passkey' }).click();
    };
    await page.goto('/me/security');
    await page.getByText('You have no passkey.').waitFor();

    // Nobody unlocks the device: nothing is made, and what was typed stays.
    await devtools.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false });
    await add();
    await page.getByText('Nothing happened: it was cancelled').waitFor();
    expect([await page.getByLabel('What you call it').inputValue(), await keys()]).toEqual([NAME, []]);

    await devtools.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: true });
    await add();
    await page.getByText('The passkey was added.').waitFor();
    await page.getByRole('listitem').filter({ hasText: NAME }).getByText('never used').waitFor();
    expect(await keys()).toMatchObject([{ rpId: 'localhost', isResidentCredential: true }]);
    // The same device again.
    await add();
    await page.getByText('This device has a passkey for here already.').waitFor();

    await signOut(page);
    await press(page);
    await page.getByText(ADDRESS).waitFor({ state: 'attached' });
    await page.goto('/me/security');
    const line = page.getByRole('listitem').filter({ hasText: NAME });
    await line.getByText('last used').waitFor();
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      expect([...(await axeFaults(page, `${width}`)), ...(await widthFaults(page, `${width}`))]).toEqual([]);
    }
    // Another name, by the keyboard alone: what opens has the focus, and what closes gives it back.
    await line.getByRole('button', { name: `Rename ${NAME}` }).press('Enter');
    await page.locator('li input:focus').fill('Old telephone');
    await page.keyboard.press('Enter');
    await page.locator('li button:focus').waitFor();
    await page.getByText('Old telephone', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Remove Old telephone' }).press('Enter');
    await page.locator('h2:focus').waitFor();
    await page.getByText('You have no passkey.').waitFor();
    await page.getByText('A passkey was removed: every other sign-in ended').waitFor();
    expect(complaints).toEqual([]);

    // The device still has it.
    expect(await keys()).toHaveLength(1);
    await signOut(page);
    await press(page);
    await page.getByText('This passkey is not known here').waitFor();
    await page.goto('/');
    await page.getByText(ADDRESS).waitFor({ state: 'detached' });
  }, 120_000);
});
