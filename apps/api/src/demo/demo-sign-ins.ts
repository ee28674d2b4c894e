/** The three sign-ins that a start in demo mode prints, and what each of them is good for trying. */
import type { Role } from '@plenary/domain';
import { ACCOUNTS } from './story/accounts';
import type { AccountKey } from './story/story';

export interface DemoSignIn {
  address: string;
  name: string;
  role: Role;
  /** One sentence: what to try. */
  hint: string;
}

function signIn(key: AccountKey, hint: string): DemoSignIn {
  const account = ACCOUNTS.find((one) => one.key === key);
  const role = account?.roles[0]?.role;
  if (!account || !role) throw new Error(`the demo has nobody who could sign in as ${key}`);
  return { address: account.address, name: account.name, role, hint };
}

export const DEMO_SIGN_INS: readonly DemoSignIn[] = [
  signIn(
    'assistant',
    'see where all six groups stand, decide what waits for a coordinator, and evaluate the model clauses of WG3 anew.',
  ),
  signIn('secretary', 'acts as a chair of WG1: open a document from a file, or extend the last call on the baseline.'),
  signIn('amber', 'select words in the baseline of WG1, which is in last call, and comment on them.'),
];
