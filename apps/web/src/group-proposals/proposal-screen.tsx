/** One proposed area of work: what it says, what is missing, who would take part, and what the viewer may do with it. */
import { paths } from '@plenary/domain';
import { GroupProposalDocument, type ProposalPartsFragment } from '@plenary/graphql';
import { Notice, TopBar, UnmetGuards, useMessages } from '@plenary/ui';
import { useParams } from 'react-router';
import { NotFound, useTitle, Waiting } from '../platform/screen';
import { useAsk } from '../platform/use-screen';
import styles from '../people/people.module.css';
import { DecideProposal, ReviseProposal, SupportProposal } from './proposal-acts';
import { ProposalState } from './proposal-state';

export function ProposalScreen() {
  const { t, day, dotted } = useMessages();
  const { coalition: slug = '', proposal: id = '' } = useParams();
  const asked = useAsk(GroupProposalDocument, { coalition: slug, proposal: id });
  const coalition = asked.data?.coalition;
  const proposal = coalition?.groupProposal;
  useTitle(proposal?.title);
  if (!coalition) return <Waiting {...asked} onRetry={asked.refresh} />;
  if (!proposal) return <NotFound />;
  const { title, state, proposedBy, proposedAt, unmet, viewerCan, version } = proposal;
  const acts = { proposal, onDone: asked.refresh };
  return (
    <>
      <TopBar
        crumbs={[
          { label: coalition.name, href: paths.coalition(slug) },
          { label: t('frame.proposals'), href: paths.groupProposals(slug) },
          { label: title },
        ]}
      />
      <div className="pl-page pl-stack">
        <div>
          <h1 dir="auto">{title}</h1>
          <p className="pl-lede">
            <ProposalState state={state} /> {t('proposals.by', { name: proposedBy.name, day: day(proposedAt) })}
          </p>
        </div>
        <Ended slug={slug} proposal={proposal} />
        {state === 'OPEN' ? (
          <Notice
            tone={unmet.length > 0 ? 'open' : 'good'}
            title={t(unmet.length > 0 ? 'proposals.missing' : 'proposals.ready')}
          >
            {unmet.length > 0 ? <UnmetGuards unmet={unmet} /> : null}
          </Notice>
        ) : null}
        <section id="words" className="pl-stack" aria-label={title} tabIndex={-1}>
          <Words title={t('proposals.need')} text={proposal.need} />
          <Words title={t('proposals.plan')} text={proposal.actionPlan} />
          {viewerCan.includes('REVISE_GROUP_PROPOSAL') ? <ReviseProposal key={version} {...acts} /> : null}
        </section>
        <section id="support" className="pl-stack" aria-labelledby="supporters" tabIndex={-1}>
          <h2 id="supporters">{t('proposals.supporters')}</h2>
          {proposal.supports.length === 0 ? <p>{t('proposals.nobody')}</p> : null}
          <ul className={styles.people}>
            {proposal.supports.map(({ person, stakeholderGroup, isContact }) => (
              <li key={person.id}>
                <a href={paths.person(slug, person.id)}>
                  <bdi>{person.name}</bdi>
                </a>
                <div className="pl-muted pl-small">
                  {dotted([stakeholderGroup ?? t('proposals.notSaid'), isContact ? t('proposals.isContact') : null])}
                </div>
              </li>
            ))}
          </ul>
          {viewerCan.includes('SUPPORT_GROUP_PROPOSAL') ? <SupportProposal {...acts} /> : null}
        </section>
        {viewerCan.includes('DECIDE_GROUP_PROPOSAL') ? <DecideProposal {...acts} /> : null}
      </div>
    </>
  );
}

function Words({ title, text }: { title: string; text: string | null | undefined }) {
  const { t } = useMessages();
  return (
    <div>
      <h2>{title}</h2>
      {text ? (
        <p className={styles.words} dir="auto">
          {text}
        </p>
      ) : (
        <p className="pl-muted">{t('proposals.unsaid')}</p>
      )}
    </div>
  );
}

function Ended({ slug, proposal }: { slug: string; proposal: ProposalPartsFragment }) {
  const { t, day } = useMessages();
  const { state, group, reason, decidedBy, decidedAt } = proposal;
  if (!decidedBy || !decidedAt) return null;
  return (
    <Notice tone={state === 'ACCEPTED' ? 'good' : 'noted'} title={t(`proposal.state.${state}`)}>
      {group ? (
        <p>
          <a href={paths.group(slug, group.code)}>
            {group.code} <bdi>{group.title}</bdi>
          </a>
        </p>
      ) : null}
      {reason ? (
        <p className={styles.words} dir="auto">
          {reason}
        </p>
      ) : null}
      <p className="pl-muted pl-small">{t('proposals.ended', { name: decidedBy.name, day: day(decidedAt) })}</p>
    </Notice>
  );
}
