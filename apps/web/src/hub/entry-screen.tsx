/** One entry of the hub: what it says and where it stands, or that it is withdrawn and why, and what may be done with it. */
import { paths, type HubState } from '@plenary/domain';
import { HubEntryScreenDocument, type HubEntryPartsFragment } from '@plenary/graphql';
import { Notice, Pill, safeHref, TopBar, useMessages, type PillTone } from '@plenary/ui';
import { useParams } from 'react-router';
import styles from '../people/people.module.css';
import { NotFound, useTitle, Waiting } from '../platform/screen';
import { useAsk } from '../platform/use-screen';
import { ModerateEntry, OwnEntry } from './entry-acts';
import { HubTags } from './hub-tags';

const LOOKS = {
  PROPOSED: { tone: 'open', shape: '◔' },
  LISTED: { tone: 'accepted', shape: '●' },
  DECLINED: { tone: 'refused', shape: '✕' },
  WITHDRAWN: { tone: 'noted', shape: '○' },
} as const satisfies Record<HubState, { tone: PillTone; shape: string }>;

export function HubEntryScreen() {
  const { t, day, dotted } = useMessages();
  const { coalition: slug = '', entry: id = '' } = useParams();
  const asked = useAsk(HubEntryScreenDocument, { coalition: slug, entry: id });
  const coalition = asked.data?.coalition;
  const entry = coalition?.hubEntry;
  const name = entry ? (entry.words?.title ?? t(`hub.kind.${entry.kind}`)) : undefined;
  useTitle(name);
  if (!coalition) return <Waiting {...asked} onRetry={asked.refresh} />;
  if (!entry || !name) return <NotFound />;
  const { kind, side, words, state, proposedBy, proposedAt, listedAt, viewerCan, version } = entry;
  const acts = { slug, entry, onDone: asked.refresh };
  const href = words?.link ? safeHref(words.link) : undefined;
  return (
    <>
      <TopBar
        crumbs={[
          { label: coalition.name, href: paths.coalition(slug) },
          { label: t('frame.hub'), href: paths.hub(slug) },
          { label: name },
        ]}
      />
      <div className="pl-page pl-stack">
        <div>
          <p className="pl-soft">{dotted([t(`hub.side.${side}`), t(`hub.kind.${kind}`)])}</p>
          <h1 dir="auto">{name}</h1>
          {words ? (
            <p className="pl-lede">
              <bdi>{words.organisation}</bdi>
            </p>
          ) : null}
          <p className="pl-soft">
            <Pill {...LOOKS[state]}>{t(`hub.state.${state}`)}</Pill>{' '}
            {dotted([
              proposedBy
                ? t('hub.by', { name: proposedBy.name, day: day(proposedAt) })
                : t('hub.on', { day: day(proposedAt) }),
              listedAt ? t('hub.listedOn', { day: day(listedAt) }) : null,
            ])}
          </p>
        </div>
        <Ended entry={entry} />
        {words ? (
          <>
            <HubTags words={words} />
            <p className={styles.words} dir="auto">
              {words.description}
            </p>
            {href ? (
              <p>
                <a className={styles.words} href={href} rel="noreferrer nofollow">
                  <bdi>{words.link}</bdi>
                </a>
              </p>
            ) : null}
          </>
        ) : null}
        {viewerCan.includes('REVISE_HUB_ENTRY') ? <OwnEntry key={version} {...acts} /> : null}
        {viewerCan.includes('MODERATE_HUB') ? <ModerateEntry key={state} {...acts} /> : null}
      </div>
    </>
  );
}

function Ended({ entry }: { entry: HubEntryPartsFragment }) {
  const { t, day } = useMessages();
  const { state, words, reason, endedBy, endedAt } = entry;
  if (!endedAt) return null;
  return (
    <Notice tone="noted" title={t(`hub.state.${state}`)}>
      {state === 'WITHDRAWN' ? <p>{t(words ? 'hub.stillRead' : 'hub.withheld')}</p> : null}
      {reason ? (
        <p className="pl-words" dir="auto">
          {reason}
        </p>
      ) : null}
      <p className="pl-muted pl-small">
        {endedBy ? t('hub.endedBy', { name: endedBy.name, day: day(endedAt) }) : day(endedAt)}
      </p>
    </Notice>
  );
}
