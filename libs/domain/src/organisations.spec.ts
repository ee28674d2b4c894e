import { maySpeakFor, organisationKey } from './organisations';

const since = { organisationId: 'league', personId: 'amber', to: null };

describe('who may speak for an organisation', () => {
  it.each([
    ['whom it was given to', 'amber', 'league', [since], true],
    ['nobody else', 'birch', 'league', [since], false],
    ['not for another one', 'amber', 'union', [since], false],
    ['not any more once it ended', 'amber', 'league', [{ ...since, to: new Date(0) }], false],
    ['again, where it was given again', 'amber', 'league', [{ ...since, to: new Date(0) }, since], true],
    ['no visitor', null, 'league', [since], false],
    ['nobody where it has no speakers', 'amber', 'league', [], false],
  ])('is %s', (_case, person, organisation, speakers, may) => {
    expect(maySpeakFor(person, organisation, speakers)).toBe(may);
  });
});

describe("an organisation's name", () => {
  it.each([
    ['Example League', 'example  LEAGUE', true],
    ['Example League', ' Example\tLeague ', true],
    ['Ｅｘａｍｐｌｅ League', 'Example League', true],
    ['Éxample', 'É'.normalize('NFD') + 'xample', true],
    ['Example League', 'Example Leagues', false],
    ['جمعية', 'جمعيه', false],
  ])('%s and %s', (one, other, same) => {
    expect(organisationKey(one) === organisationKey(other)).toBe(same);
  });
});
