/** New areas of work that were proposed, with what each still needs. */
import { paths } from '@plenary/domain';
import { GroupProposalsDocument, ProposeGroupDocument } from '@plenary/graphql';
import { Button, Dialog, EmptyState, TopBar, UnmetGuards, useMessages } from '@plenary/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useGroupAddress } from '../platform/address';
import { newId } from '../platform/ids';
import { useKept } from '../platform/kept';
import { Refused, useTitle, Waiting } from '../platform/screen';
import { useAsk, useDo } from '../platform/use-screen';
import { ProposalState } from './proposal-state';
import { ProposalWords } from './proposal-words';

export function ProposalsScreen() {
  const { t, day, list } = useMessages();
  const { coalition: slug } = useGroupAddress();
  const asked = useAsk(GroupProposalsDocument, { coalition: slug });
  const [proposing, setProposing] = useState(false);
  const coalition = asked.data?.coalition;
  useTitle(t('frame.proposals'));
  if (!coalition) return <Waiting {...asked} onRetry={asked.refresh} />;
  const { groupProposals } = coalition;
  return (
    <>
      <TopBar crumbs={[{ label: coalition.name, href: paths.coalition(slug) }, { label: t('frame.proposals') }]}>
        {coalition.viewerCan.includes('PROPOSE_GROUP') ? (
          <Button tone="primary" onClick={() => setProposing(true)}>
            {t('proposals.propose')}
          </Button>
        ) : null}
      </TopBar>
      <div className="pl-page pl-stack">
        <div>
          <h1 id="proposals">{t('frame.proposals')}</h1>
          <p className="pl-lede">{t('proposals.lede')}</p>
        </div>
        {groupProposals.length === 0 ? (
          <EmptyState icon="people" title={t('proposals.none')}>
            {t('proposals.noneLede')}
          </EmptyState>
        ) : (
          <div className="pl-table-scroll" role="region" aria-labelledby="proposals" tabIndex={0}>
            <table className="pl-table pl-stacked">
              <thead>
                <tr>
                  <th scope="col">{t('proposals.area')}</th>
                  <th scope="col">{t('proposals.state')}</th>
                  <th scope="col">{t('proposals.from')}</th>
                  <th scope="col">{t('proposals.missing')}</th>
                </tr>
              </thead>
              <tbody>
                {groupProposals.map((one) => (
                  <tr key={one.id}>
                    <th scope="row">
                      <a href={paths.groupProposal(slug, one.id)}>
                        <bdi>{one.title}</bdi>
                      </a>
                      <div className="pl-muted pl-small">
                        {t('proposals.by', { name: one.proposedBy.name, day: day(one.proposedAt) })}
                      </div>
                    </th>
                    <td data-label={t('proposals.state')}>
                      <ProposalState state={one.state} />{' '}
                      {one.group ? <a href={paths.group(slug, one.group.code)}>{one.group.code}</a> : null}
                    </td>
                    <td data-label={t('proposals.from')}>{list(one.stakeholderGroups)}</td>
                    <td data-label={t('proposals.missing')}>
                      {one.unmet.length > 0 ? <UnmetGuards unmet={one.unmet} /> : null}
                      {one.state === 'OPEN' && one.unmet.length === 0 ? t('proposals.ready') : null}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </div>
      {proposing ? <Propose slug={slug} coalitionId={coalition.id} onClose={() => setProposing(false)} /> : null}
    </>
  );
}

function Propose({ slug, coalitionId, onClose }: { slug: string; coalitionId: string; onClose: () => void }) {
  const { t } = useMessages();
  const navigate = useNavigate();
  const propose = useDo(ProposeGroupDocument);
  const [begun] = useState(() => ({ id: newId(), title: '', need: '', actionPlan: '', isContact: true }));
  const [{ id: proposalId, isContact, ...words }, setWriting, forget] = useKept(`group-proposal.${coalitionId}`, begun);
  const change = (to: Partial<typeof begun>) => setWriting({ id: proposalId, isContact, ...words, ...to });
  return (
    <Dialog title={t('proposals.propose')} onClose={onClose}>
      <form
        className="pl-stack"
        onSubmit={(event) => {
          event.preventDefault();
          void propose.act({ input: { proposalId, coalitionId, ...words, isContact } }).then(({ data }) => {
            if (!data) return;
            forget();
            void navigate(paths.groupProposal(slug, data.proposeGroup.id));
          });
        }}
      >
        <ProposalWords value={words} fault={propose.fault} onChange={change} />
        <label className="pl-row">
          <input
            type="checkbox"
            checked={isContact}
            onChange={(event) => change({ isContact: event.target.checked })}
          />
          {t('proposals.contact')}
        </label>
        <Refused fault={propose.fault} />
        <div>
          <Button type="submit" tone="primary" busy={propose.busy}>
            {t('proposals.do')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
