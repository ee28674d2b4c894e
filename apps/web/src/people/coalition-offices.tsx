/** The offices of a coalition itself: who coordinates it and who advises it, for all; changed by those who may. */
import { COALITION_ROLES } from '@plenary/domain';
import { CoalitionOfficesDocument } from '@plenary/graphql';
import { useMessages } from '@plenary/ui';
import { FaultNotice } from '../platform/screen';
import { useAsk } from '../platform/use-screen';
import { GiveRole, Offices } from './offices';

export function CoalitionOffices({ coalition: slug }: { coalition: string }) {
  const { t } = useMessages();
  const asked = useAsk(CoalitionOfficesDocument, { coalition: slug });
  const coalition = asked.data?.coalition;
  if (!coalition) return asked.fault ? <FaultNotice fault={asked.fault} /> : null;
  const mayGive = coalition.viewerCan.includes('ASSIGN_ROLE');
  return (
    <section className="pl-stack" aria-labelledby="coalition-offices">
      <h2 id="coalition-offices">{t('office.coalition')}</h2>
      <Offices
        coalition={slug}
        roles={coalition.roles}
        people={coalition.people}
        mayGive={mayGive}
        labelledBy="coalition-offices"
        onDone={asked.refresh}
      />
      {mayGive ? (
        <GiveRole
          title={t('office.give')}
          coalitionId={coalition.id}
          groupId={null}
          offered={COALITION_ROLES}
          people={coalition.people}
          onDone={asked.refresh}
        />
      ) : null}
    </section>
  );
}
