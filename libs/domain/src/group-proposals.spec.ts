import type { ProposalFacts } from './group-proposals';
import { stakeholdersOf, unmetOfProposal } from './group-proposals';

const of = (...groups: (string | null)[]) => groups.map((stakeholderGroup) => ({ stakeholderGroup, isContact: false }));
const contact = (stakeholderGroup: string | null) => ({ stakeholderGroup, isContact: true });
const three = [contact('Academia'), ...of('Civil Society', 'Private Sector')];
const whole: ProposalFacts = { need: 'Why.', actionPlan: 'What.', supports: three };

describe('what a proposal of a new area of work still needs', () => {
  it.each<[string, Partial<ProposalFacts>, (readonly [string, number?])[]]>([
    ['nothing', {}, []],
    ['a need', { need: null }, [['PROPOSAL_NEED']]],
    ['a need that can be seen', { need: ' \u200b\n' }, [['PROPOSAL_NEED']]],
    ['an action plan', { actionPlan: '' }, [['PROPOSAL_PLAN']]],
    [
      'somebody who can be asked',
      { supports: of('Academia', 'Civil Society', 'Private Sector') },
      [['PROPOSAL_CONTACT']],
    ],
    ['two more groups', { supports: [contact('Academia')] }, [['PROPOSAL_STAKEHOLDERS', 2]]],
    [
      'one more, since many of one group count once',
      { supports: [contact('Academia'), ...of('Academia', 'Academia', 'Civil Society')] },
      [['PROPOSAL_STAKEHOLDERS', 1]],
    ],
    [
      'one more, since who prefers not to say counts for none',
      { supports: [contact(null), ...of('Academia', 'Civil Society', null, null)] },
      [['PROPOSAL_STAKEHOLDERS', 1]],
    ],
    ['nothing, with more than three', { supports: [...three, ...of('Government', null)] }, []],
    [
      'everything',
      { need: null, actionPlan: null, supports: [] },
      [['PROPOSAL_NEED'], ['PROPOSAL_PLAN'], ['PROPOSAL_CONTACT'], ['PROPOSAL_STAKEHOLDERS', 3]],
    ],
  ])('is %s', (_what, facts, unmet) => {
    expect(
      unmetOfProposal({ ...whole, ...facts }).map(({ guard, count }) => (count ? [guard, count] : [guard])),
    ).toEqual(unmet);
  });

  it('names each stakeholder group once', () => {
    expect(stakeholdersOf(of('B', null, 'A', 'B'))).toEqual(['B', 'A']);
  });
});
