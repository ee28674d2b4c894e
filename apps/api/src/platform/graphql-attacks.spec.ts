/** Attacks on the door of GraphQL, tried on an application as it is served to the public. */
import type { Application } from '../application';
import { ATTACKS, OF_GRAPHQL_COP, asked, attack, tellsNothingElse } from '../testing/graphql-attacks';
import type { World } from '../testing/world';
import { createWorld, serve } from '../testing/world';

describe('an attack on the door of GraphQL', () => {
  let world: World;
  /** The same database, served as to the public. */
  let hard: { application: Application; origin: string };
  beforeAll(async () => {
    world = await createWorld();
    hard = await serve({ DATABASE_URL: world.fresh.url });
  });
  afterAll(async () => {
    await hard.application.close();
    await world.close();
  });

  it('has a case for each of the twelve checks', () => {
    const names = ATTACKS.map(([name]) => name);
    expect(names).toEqual(expect.arrayContaining(Object.values(OF_GRAPHQL_COP)));
    expect(Object.keys(OF_GRAPHQL_COP)).toHaveLength(12);
  });

  it.each(ATTACKS)('holds: %s', async (_name, sent, holds) => holds(await attack(hard.origin, sent)));

  it('leaves the door open for what is asked as it is meant to be', async () => {
    tellsNothingElse(await attack(hard.origin, asked('{ viewer { demo } }')));
  });
});
