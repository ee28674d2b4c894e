/** What happened to how somebody signs in: kept for her own eyes, and told to her by mail, since it may not have been she. */
import type { Transaction } from '@plenary/database';
import type { SignInEventKind } from '@plenary/domain';
import { paths } from '@plenary/domain';
import type { Config } from '../config';
import { newId } from '../new-id';
import { post } from '../outbox/outbox';
import { messagesOf } from '../outbox/recipients';

export async function noteSignInEvent(
  tx: Transaction,
  { publicUrl }: Pick<Config, 'publicUrl'>,
  { id: accountId, address }: { id: string; address: string },
  kind: SignInEventKind,
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO sign_in_events (person_id, kind, at)
    SELECT person_id, ${kind}::sign_in_event_kind, plenary_now() FROM account_links WHERE account_id = ${accountId}`;
  const { t } = (await messagesOf(tx, [address]))(address);
  const link = `${publicUrl}${paths.mySecurity()}`;
  await post(tx, [
    {
      address,
      cause: `sign-in-event:${newId()}`,
      subject: t('mail.signInEvent.subject'),
      text: t('mail.signInEvent.text', { what: t(`signInEvent.${kind}`), link }),
    },
  ]);
}
