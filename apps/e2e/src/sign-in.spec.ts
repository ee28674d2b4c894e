/** Somebody sets up a second factor, is asked for it behind a mailed link and behind a password, and lets a script in. */
import { codeOfKey } from '@plenary/testing';
import type { Page } from 'playwright-core';
import { Browsing } from './support/browser';
import { Server } from './support/server';

const ADDRESS = 'amber@demo.example';
const PASSWORD = 'four words are enough';

describe('signing in', () => {
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

  const followMail = async (page: Page, path: string): Promise<void> => {
    await page.goto('/demo/mails');
    await page.locator(`a[href*="${path}?token="]`).first().click();
  };
  const giveCode = async (page: Page, code: string): Promise<void> => {
    await page.getByLabel('Code', { exact: true }).fill(code);
    await page.getByRole('button', { name: 'Sign in' }).click();
  };

  it('asks for the second factor at every way in, and shows a token once', async () => {
    const { page, complaints } = await browsing.signIn(ADDRESS);
    await page.goto('/me/security');
    await page.getByRole('button', { name: 'Set up a second factor' }).click();
    const key = await page.getByLabel('The key').inputValue();
    const backup = await page
      .getByRole('listitem')
      .filter({ has: page.locator('code') })
      .first()
      .innerText();
    await page.getByLabel('Code from the app').fill(codeOfKey(key, -1));
    await page.getByRole('button', { name: 'Confirm' }).click();
    await page.getByText('You are asked for a code at every way in.').waitFor();

    await page.getByLabel('What it is for').fill('Nightly export');
    await page.getByRole('button', { name: 'Make a token' }).click();
    const secret = await page.getByLabel('The token').inputValue();
    await page.getByText('Nightly export', { exact: true }).waitFor();
    const asked = await fetch(`${server.origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}` },
      body: '{"query":"{ viewer { address } }"}',
    });
    expect(await asked.json()).toEqual({ data: { viewer: { address: ADDRESS } } });

    await page.getByRole('button', { name: 'Mail me a link to set a password' }).click();
    await page.getByText(`The link is on its way to ${ADDRESS}.`).waitFor();
    await followMail(page, '/sign-in/password');
    await page.getByLabel('New password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Set it' }).click();
    await page.getByText('The password is set.').waitFor();

    // Setting it ended every sign-in. By the mailed link, with the app:
    const second = (await browsing.visit()).page;
    await second.goto('/sign-in');
    await second.getByLabel('Your mail address').fill(ADDRESS);
    await second.getByRole('button', { name: 'Mail me a link' }).click();
    await second.getByRole('link', { name: 'This is the demo: read its mails' }).click();
    await second.locator('a[href*="/sign-in/confirm?token="]').first().click();
    await second.getByRole('button', { name: 'Sign me in' }).click();
    await giveCode(second, codeOfKey(key));
    await second.getByText(ADDRESS).waitFor({ state: 'attached' });

    // By the password, with a backup code:
    const third = (await browsing.visit()).page;
    await third.goto('/sign-in');
    await third.getByRole('button', { name: 'With a password' }).click();
    await third.getByLabel('Your mail address').fill(ADDRESS);
    await third.getByLabel('Password').fill(PASSWORD);
    await third.getByRole('button', { name: 'Sign in' }).click();
    await third.getByRole('button', { name: 'Use a backup code instead' }).click();
    await giveCode(third, backup);
    await third.getByText(ADDRESS).waitFor({ state: 'attached' });
    await third.goto('/me/security');
    await third.getByText('Somebody signed in with a backup code').waitFor();
    expect(complaints).toEqual([]);
  }, 120_000);
});
