/**
 * A running application on a fresh database, and small coalitions in it: six people with one role each and one group
 * for them, so that a spec says only what it is about.
 */
import type { Role } from '@plenary/domain';
import type { FreshDatabase } from '@plenary/testing';
import { GraphQLClient, freshDatabase } from '@plenary/testing';
import type { AddressInfo } from 'node:net';
import type { Application } from '../application';
import { createApplication } from '../application';
import { CoalitionsService } from '../coalitions/coalitions.service';
import { PeopleService } from '../people/people.service';
import { readConfig } from '../platform/config';
import { newId } from '../platform/new-id';
import { SIGN_IN } from '../platform/sign-in/contexts';
import type { SignIn } from '../platform/sign-in/sign-in';

export const MEMBERS = {
  coordinator: { role: 'COORDINATOR', group: null },
  chair: { role: 'CHAIR', group: 'WG1' },
  secretary: { role: 'SECRETARY', group: 'WG1' },
  editor: { role: 'EDITOR', group: 'WG1' },
  member: { role: 'MEMBER', group: 'WG1' },
  second: { role: 'MEMBER', group: 'WG1' },
  outsider: { role: 'MEMBER', group: 'WG2' },
} as const satisfies Record<string, { role: Role; group: string | null }>;
export type MemberName = keyof typeof MEMBERS;

export interface Person {
  id: string;
  name: string;
  client: GraphQLClient;
}

export interface Coalition {
  id: string;
  slug: string;
  groups: { WG1: string; WG2: string };
  kinds: Record<string, string>;
  assignments: Record<MemberName, string>;
}

export interface World {
  application: Application;
  fresh: FreshDatabase;
  origin: string;
  people: Record<MemberName, Person>;
  /** Signed in, with a person, without any role. */
  stranger: Person;
  /** Not signed in. */
  visitor: GraphQLClient;
  /** A coalition of its own, so that each spec begins with the same state. */
  coalition(): Promise<Coalition>;
  signIn(address: string): Promise<GraphQLClient>;
  close(): Promise<void>;
}

/** An application that listens on a port of its own, on a database that is there. */
export async function serve(env: Record<string, string>): Promise<{ application: Application; origin: string }> {
  const application = await createApplication(readConfig({ PLENARY_JOBS: 'none', PORT: '0', ...env }));
  await application.nest.listen(0, '127.0.0.1');
  const { port } = application.nest.getHttpServer().address() as AddressInfo;
  return { application, origin: `http://127.0.0.1:${port}` };
}

export async function createWorld(): Promise<World> {
  const fresh = await freshDatabase();
  const { application, origin } = await serve({ DATABASE_URL: fresh.url, PLENARY_DEMO: '1' });
  const { nest, database } = application;
  const service = nest.get(PeopleService);

  const signIn = async (address: string): Promise<GraphQLClient> => {
    const auth = nest.get<SignIn>(SIGN_IN);
    await auth.api.signInMagicLink({ body: { email: address }, headers: new Headers() });
    const mail = await database.prisma.outboxMail.findFirstOrThrow({
      where: { address },
      orderBy: { createdAt: 'desc' },
    });
    const token = /token=([^\s&]+)/.exec(mail.text)?.[1] ?? '';
    const response = await fetch(`${origin}/api/auth/magic-link/verify?token=${token}&callbackURL=/`, {
      redirect: 'manual',
    });
    const cookie = response.headers
      .getSetCookie()
      .map((one) => one.split(';')[0])
      .join('; ');
    return new GraphQLClient(origin, cookie);
  };

  const makePerson = async (name: string): Promise<Person> => {
    const address = `${name}@plenary.example`;
    const client = await signIn(address);
    const id = newId();
    await client.get('mutation ($input: IntroduceMyselfInput!) { introduceMyself(input: $input) { id } }', {
      input: { personId: id, name: `The ${name}`, stakeholderGroup: 'Academia', region: 'Africa' },
    });
    return { id, name: `The ${name}`, client };
  };

  const names = Object.keys(MEMBERS) as MemberName[];
  const people = {} as Record<MemberName, Person>;
  for (const name of names) people[name] = await makePerson(name);
  const stranger = await makePerson('stranger');
  let made = 0;

  const coalition = async (): Promise<Coalition> => {
    made += 1;
    const id = newId();
    const slug = `coalition-${made}`;
    const groups = { WG1: newId(), WG2: newId() };
    const coalitions = nest.get(CoalitionsService);
    const assignments = {} as Record<MemberName, string>;
    await database.transaction(async (tx) => {
      await coalitions.insert(tx, { id, slug, name: `Coalition ${made}`, title: null });
      for (const code of ['WG1', 'WG2'] as const) {
        await coalitions.insertGroup(tx, null, {
          coalitionId: id,
          id: groups[code],
          code,
          title: `Group ${code}`,
          titleDescriptive: false,
          charter: null,
          state: 'ACTIVE',
        });
      }
      for (const name of names) {
        const { role, group } = MEMBERS[name];
        assignments[name] = newId();
        await service.insertRole(tx, null, {
          coalitionId: id,
          id: assignments[name],
          personId: people[name].id,
          groupId: group && groups[group],
          role,
        });
      }
    });
    const kinds = await database.prisma.documentKind.findMany({ where: { coalitionId: id } });
    return { id, slug, groups, kinds: Object.fromEntries(kinds.map((kind) => [kind.code, kind.id])), assignments };
  };

  return {
    application,
    fresh,
    origin,
    people,
    stranger,
    visitor: new GraphQLClient(origin),
    coalition,
    signIn,
    close: async () => {
      await application.close();
      await fresh.drop();
    },
  };
}
