/** The one line in which a service asks the policy table. */
import type { Action, Subject } from '@plenary/domain';
import { DomainError, isEntitled } from '@plenary/domain';
import type { RequestContext } from './context';

/** The acting person's id. Throws UNAUTHENTICATED or FORBIDDEN. */
export async function authorize(context: RequestContext, action: Action, subject: Subject): Promise<string> {
  const personId = context.requirePerson();
  if (!isEntitled(await context.standing(), action, subject)) throw new DomainError('FORBIDDEN', { action });
  return personId;
}
