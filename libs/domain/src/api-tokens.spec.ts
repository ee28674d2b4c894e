import { TOKEN_SCOPES, scopeOf, tokenScopes } from './api-tokens';
import { ACTIONS, OPEN_MUTATIONS, isEntitled, mayCall } from './policy';

const HERE = '01890000-0000-7000-8000-000000000001';
const GROUP = '01890000-0000-7000-8000-000000000002';
const ME = '01890000-0000-7000-8000-000000000003';

describe('the scopes of an API token', () => {
  it('put what a member says into one, reading into another, and the rest into the third', () => {
    expect(ACTIONS.filter((action) => scopeOf(action) === 'READ')).toEqual(['READ_AUDIT']);
    expect(ACTIONS.filter((action) => scopeOf(action) === 'COMMENT')).toEqual([
      'ANSWER_REVIEW_REQUEST',
      'MAKE_COMMENT',
      'REPLY_TO_COMMENT',
      'EDIT_COMMENT',
      'WITHDRAW_COMMENT',
      'SUPPORT_COMMENT',
      'DECLARE_INTEREST',
      'ANSWER_DISPOSITION',
      'RAISE_OBJECTION',
      'OBJECT_TO_EVALUATION',
      'STATE_POSITION',
      'ANSWER_POLL',
      'REPORT_ERRATUM',
      'RAISE_HAND',
      'PROPOSE_AMENDMENT',
      'PROPOSE_STANDARD',
      'RANK_STANDARDS',
      'PROPOSE_HUB_ENTRY',
      'REVISE_HUB_ENTRY',
    ]);
  });

  it.each([
    [[], ['READ']],
    [
      ['MANAGE', 'READ', 'MANAGE'],
      ['READ', 'MANAGE'],
    ],
    [
      ['MANAGE', 'COMMENT'],
      ['READ', 'COMMENT', 'MANAGE'],
    ],
  ] as const)('are kept once and in order: %p as %p', (wished, kept) => {
    expect(tokenScopes(wished)).toEqual(kept);
  });

  it('narrow what the person may do, and add nothing to it', () => {
    const subject = { coalitionId: HERE, groupId: GROUP, authorId: ME };
    const coordinator = [{ role: 'COORDINATOR', groupId: null, coalitionId: HERE }] as const;
    const observer = [{ role: 'OBSERVER', groupId: GROUP, coalitionId: HERE }] as const;
    for (const action of ACTIONS) {
      const person = { personId: ME, roles: coordinator };
      expect(isEntitled({ ...person, scopes: [...TOKEN_SCOPES] }, action, subject)).toBe(
        isEntitled(person, action, subject),
      );
      expect(isEntitled({ ...person, scopes: [] }, action, subject)).toBe(false);
      for (const scope of TOKEN_SCOPES)
        if (scopeOf(action) !== scope) expect(isEntitled({ ...person, scopes: [scope] }, action, subject)).toBe(false);
      const held = { personId: ME, roles: observer };
      expect(isEntitled({ ...held, scopes: [...TOKEN_SCOPES] }, action, subject)).toBe(
        isEntitled(held, action, subject),
      );
    }
  });

  it('hold nothing that concerns the person herself', () => {
    const callable = OPEN_MUTATIONS.filter((name) => mayCall(TOKEN_SCOPES, name));
    expect(callable).toEqual(['readClock']);
    expect([mayCall(['READ'], 'makeComment'), mayCall(['READ', 'COMMENT'], 'makeComment')]).toEqual([false, true]);
  });
});
