/** The link that the start of an empty installation prints: one coordinator, signed in without a mail. */
import { paths } from '@plenary/domain';
import { freshDatabase } from '@plenary/testing';
import type { FreshDatabase } from '@plenary/testing';
import type { Application } from '../application';
import { newId } from '../platform/new-id';
import { readConfig } from '../platform/config';
import { Browser } from '../testing/browser';
import { MUTATIONS } from '../testing/acts';
import { serve } from '../testing/world';
import { firstCoordinatorLink } from './first-coordinator';

describe('the setup link', () => {
  let fresh: FreshDatabase;
  let application: Application;
  let origin: string;
  beforeAll(async () => {
    fresh = await freshDatabase();
    ({ application, origin } = await serve({ DATABASE_URL: fresh.url }));
  });
  afterAll(async () => {
    await application.close();
    await fresh.drop();
  });

  it('makes the coalition and signs its coordinator in by the path it answers, once', async () => {
    const link = await firstCoordinatorLink(application.database, readConfig({ DATABASE_URL: fresh.url }));
    const token = new URL(link ?? '').searchParams.get('token');
    const browser = new Browser(origin);
    const input = {
      ...{ token, coalitionId: newId(), personId: newId(), coalitionName: 'Doors and Keys', slug: 'doors' },
      ...{ personName: 'Founder Oak', address: 'oak@plenary.example' },
    };
    const { claimInstallation } = await browser.client.get<{ claimInstallation: { signInPath: string } }>(
      MUTATIONS.claimInstallation,
      { input },
    );
    const { signInPath } = claimInstallation;
    const pathOf = (location: string | null) => new URL(location ?? '', origin).pathname;
    expect(pathOf((await browser.go(signInPath)).location)).toBe('/');
    expect(await browser.who()).toBe('oak@plenary.example');
    const later = new Browser(origin);
    expect(pathOf((await later.go(signInPath)).location)).toBe(paths.confirmSignIn());
    expect(await later.who()).toBeNull();
    const again = { ...input, coalitionId: newId(), personId: newId(), slug: 'keys' };
    expect(await later.client.refusal(MUTATIONS.claimInstallation, { input: again })).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await firstCoordinatorLink(application.database, readConfig({ DATABASE_URL: fresh.url }))).toBeNull();
  });
});
