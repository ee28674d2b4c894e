/** What merging two persons would do, said before it is done: roles that are gained above all, and that nothing undoes it. */
import type { MergePlanFragment } from '@plenary/graphql';
import { Notice, useMessages } from '@plenary/ui';

type Role = MergePlanFragment['gains'][number];

export function MergePlan({ plan }: { plan: MergePlanFragment }) {
  const { t, dotted } = useMessages();
  const { kept, absorbed, gains, doubled, fault } = plan;
  const line = ({ role, group, coalition }: Role) => dotted([group?.code ?? coalition.name, t(`role.${role}`)]);
  if (fault) return <Notice tone="refused" title={t(`merge.fault.${fault}`)} />;
  if (!absorbed) return <p>{t('merge.added', { name: kept.name })}</p>;
  const names = { kept: kept.name, absorbed: absorbed.name };
  return (
    <div className="pl-stack">
      <p>{t('merge.becomes', names)}</p>
      <ul>
        <li>{t('merge.addresses', { count: plan.addresses })}</li>
        {plan.dropped > 0 ? <li>{t('merge.dropped', { count: plan.dropped })}</li> : null}
        <li>{t('merge.comments', { count: plan.comments })}</li>
        {doubled.map((role) => (
          <li key={role.id}>{t('merge.doubled', { role: line(role) })}</li>
        ))}
        <li>{t('merge.entries')}</li>
      </ul>
      {gains.length > 0 ? (
        <Notice tone="open" title={t('merge.gains', names)}>
          <ul>
            {gains.map((role) => (
              <li key={role.id}>{line(role)}</li>
            ))}
          </ul>
        </Notice>
      ) : (
        <p>{t('merge.noGains', names)}</p>
      )}
      <p>
        <strong>{t('merge.noWayBack')}</strong>
      </p>
    </div>
  );
}
