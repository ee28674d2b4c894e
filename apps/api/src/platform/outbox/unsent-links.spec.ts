/** A link that nobody could mail is told to whoever started an installation of this machine's own, and to nobody else. */
import { jest } from '@jest/globals';
import { paths } from '@plenary/domain';
import { GraphQLClient } from '@plenary/testing';
import type { Application } from '../../application';
import { MUTATIONS } from '../../testing/acts';
import type { Coalition, World } from '../../testing/world';
import { createWorld, serve } from '../../testing/world';
import { newId } from '../new-id';
import { SIGN_IN } from '../sign-in/contexts';
import type { SignIn } from '../sign-in/sign-in';

const SECRET = '5f1c7b0a9e3d4862b7c1d0e9f8a35b64';
const PRINTED = { PLENARY_JOBS: 'with-requests' };
const ELSEWHERE = { PLENARY_SECRET: SECRET, PUBLIC_URL: 'https://plenary.example' };

describe('a link that lets somebody in', () => {
  let world: World;
  let coalition: Coalition;
  const written: string[] = [];
  const printed = (address: string) => written.filter((line) => line.includes(address));

  beforeAll(async () => {
    world = await createWorld();
    coalition = await world.coalition();
    jest.spyOn(process.stdout, 'write').mockImplementation((words) => written.push(String(words)) > 0);
  });
  afterAll(async () => {
    jest.restoreAllMocks();
    await world.close();
  });

  /** Runs what is done on an installation of the same database. */
  const on = async (
    env: Record<string, string>,
    act: (application: Application, origin: string) => Promise<void>,
  ): Promise<void> => {
    const { application, origin } = await serve({ DATABASE_URL: world.fresh.url, ...env });
    try {
      await act(application, origin);
    } finally {
      await application.close();
    }
  };
  const ask = async ({ nest, database }: Application, email: string): Promise<string> => {
    await nest.get<SignIn>(SIGN_IN).api.signInMagicLink({ body: { email }, headers: new Headers() });
    const mail = await database.prisma.outboxMail.findFirstOrThrow({ where: { address: email } });
    return /http\S+token=\S+/.exec(mail.text)?.[0] ?? '';
  };
  const newAddress = () => `reader-${newId()}@plenary.example`;

  it('is printed with its address and the setting, once, where nothing is sent and only this machine reaches it', () =>
    on(PRINTED, async (application) => {
      const address = newAddress();
      const link = await ask(application, address);
      expect(link).toContain('/sign-in/confirm?token=');
      expect(printed(address)).toEqual([`No mail server is set (SMTP_URL). For ${address}: ${link}\n`]);
    }));

  it('is printed for joining and for a further address as well, and not again for a retry', () =>
    on(PRINTED, async (_application, origin) => {
      const joining = newAddress();
      const body = new URLSearchParams({ id: newId(), address: joining, website: '' });
      for (let time = 0; time < 2; time += 1) {
        const sent = await fetch(origin + paths.join(coalition.slug), { method: 'POST', body });
        expect(sent.status).toBe(200);
      }
      expect(printed(joining)).toEqual([expect.stringContaining('/p/joining/')]);
      const further = newAddress();
      const { cookie } = world.people.member.client;
      const member = new GraphQLClient(origin, cookie);
      const proof = { proofId: newId(), address: further };
      for (let time = 0; time < 2; time += 1) await member.get(MUTATIONS.askAddressProof, proof);
      expect(printed(further)).toEqual([expect.stringContaining(paths.proveAddress())]);
    }));

  it.each([
    ['where a mail server is set', { SMTP_URL: 'smtp://127.0.0.1:9', MAIL_FROM: 'plenary@plenary.example' }],
    ['where another process sends', { PLENARY_JOBS: 'none' }],
    ['in the demo', { ...PRINTED, PLENARY_DEMO: '1' }],
    ['on another host', { ...PRINTED, ...ELSEWHERE, HOST: '0.0.0.0' }],
    ['behind a proxy on this machine', { ...PRINTED, ...ELSEWHERE }],
  ])('is not printed %s', (_case, env: Record<string, string>) =>
    on(env, async (application) => {
      const address = newAddress();
      expect(await ask(application, address)).toContain('token=');
      expect(printed(address)).toEqual([]);
    }),
  );

  it.each([
    ['PRINTED', PRINTED],
    ['KEPT', { ...PRINTED, ...ELSEWHERE }],
    ['SENT', {}],
    ['SHOWN', { ...PRINTED, PLENARY_DEMO: '1' }],
  ])('is said by the sign-in screen to be %s, before any address is given', (mails, env: Record<string, string>) =>
    on(env, async (_application, origin) => {
      const answer = await new GraphQLClient(origin).get('{ signInWays { mails } }');
      expect(answer).toEqual({ signInWays: { mails } });
    }),
  );
});
