/**
 * What a script may do in somebody's name: the scopes of an API token. A token acts as the person who made it, within
 * its scopes and never beyond what she may do herself; each action of the policy is in one scope. Whatever concerns
 * herself (how she signs in, what she declares, which mail she gets) is in none.
 */
import type { Action } from './policy';

export const TOKEN_SCOPES = ['READ', 'COMMENT', 'MANAGE'] as const;
export type TokenScope = (typeof TOKEN_SCOPES)[number];

export const MOST_TOKEN_DAYS = 365;
/** How many of one account's may be valid at a time. */
export const MOST_TOKENS = 20;

/** What a member says. Reading who did what is reading; everything else is managing. */
const SCOPE_OF_ACTION: Partial<Record<Action, TokenScope>> = {
  READ_AUDIT: 'READ',
  MAKE_COMMENT: 'COMMENT',
  REPLY_TO_COMMENT: 'COMMENT',
  EDIT_COMMENT: 'COMMENT',
  WITHDRAW_COMMENT: 'COMMENT',
  SUPPORT_COMMENT: 'COMMENT',
  ANSWER_REVIEW_REQUEST: 'COMMENT',
  ANSWER_DISPOSITION: 'COMMENT',
  RAISE_OBJECTION: 'COMMENT',
  DECLARE_INTEREST: 'COMMENT',
  OBJECT_TO_EVALUATION: 'COMMENT',
  STATE_POSITION: 'COMMENT',
  ANSWER_POLL: 'COMMENT',
  REPORT_ERRATUM: 'COMMENT',
  RAISE_HAND: 'COMMENT',
  PROPOSE_AMENDMENT: 'COMMENT',
  PROPOSE_STANDARD: 'COMMENT',
  RANK_STANDARDS: 'COMMENT',
  PROPOSE_HUB_ENTRY: 'COMMENT',
  REVISE_HUB_ENTRY: 'COMMENT',
};

export const scopeOf = (action: Action): TokenScope => SCOPE_OF_ACTION[action] ?? 'MANAGE';

/** The scopes as they are kept: each once, in the order of the list; reading comes with every token. */
export function tokenScopes(wished: readonly TokenScope[]): TokenScope[] {
  return TOKEN_SCOPES.filter((scope) => scope === 'READ' || wished.includes(scope));
}
