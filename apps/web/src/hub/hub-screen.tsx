/** The resource hub: what is offered beside what is needed, narrowed in the address, and the gaps between the two. */
import { HUB_KINDS, HUB_LEVELS, HUB_SIDES, hubTag, paths, SIDE_OF_KIND } from '@plenary/domain';
import { HubScreenDocument } from '@plenary/graphql';
import { Button, buttonClass, Field, TopBar, useMessages } from '@plenary/ui';
import { useState, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { useGroupAddress } from '../platform/address';
import { useTitle, Waiting } from '../platform/screen';
import { useAsk } from '../platform/use-screen';
import { readSought, withWish, type HubWish } from './hub-address';
import { Gaps } from './gaps';
import { HubLines } from './hub-lines';
import { HubSideList } from './hub-side';
import { ProposeEntry } from './propose-entry';
import styles from './hub.module.css';

export function HubScreen() {
  const { t } = useMessages();
  const { coalition: slug } = useGroupAddress();
  const asked = useAsk(HubScreenDocument, { coalition: slug });
  const [search, setSearch] = useSearchParams();
  const [proposing, setProposing] = useState(false);
  const coalition = asked.data?.coalition;
  useTitle(coalition ? t('frame.hub') : undefined);
  if (!coalition) return <Waiting {...asked} onRetry={asked.refresh} />;
  const { sought, side } = readSought(search);
  const pick = (name: HubWish, label: string, value: string | null, options: ReactNode) => (
    <Field label={label} required>
      {(control) => (
        <select
          {...control}
          value={value ?? ''}
          onChange={(event) => setSearch(withWish(search, name, event.target.value), { replace: true })}
        >
          <option value="">{t('hub.all')}</option>
          {options}
        </select>
      )}
    </Field>
  );
  // What an address names stays to be seen, also where nothing has it any more.
  const plain = (words: readonly string[], value: string | null) =>
    [...words, ...(value && !words.includes(value) ? [value] : [])].map((word) => <option key={word}>{word}</option>);
  const { waiting, standardsInUse } = coalition.hub;
  const standard = nameIn(standardsInUse, sought.standard);
  return (
    <>
      <TopBar crumbs={[{ label: coalition.name, href: paths.coalition(slug) }, { label: t('frame.hub') }]}>
        {coalition.viewerCan.includes('PROPOSE_HUB_ENTRY') ? (
          <Button tone="primary" onClick={() => setProposing(true)}>
            {t('hub.propose')}
          </Button>
        ) : null}
      </TopBar>
      <div className="pl-page pl-stack">
        <div>
          <h1>{t('frame.hub')}</h1>
          <p className="pl-lede">{t('hub.lede')}</p>
        </div>
        {waiting.length > 0 ? (
          <section className="pl-stack" aria-labelledby="waiting">
            <div>
              <h2 id="waiting">{t('hub.waiting')}</h2>
              <p className="pl-soft">{t('hub.waitingLede')}</p>
            </div>
            <HubLines slug={slug} entries={waiting} waiting />
          </section>
        ) : null}
        <search className={styles.narrow} aria-label={t('hub.narrow')}>
          {pick('standard', t('hub.standard'), standard, plain(standardsInUse, standard))}
          {pick(
            'level',
            t('hub.level'),
            sought.level,
            HUB_LEVELS.map((level) => (
              <option key={level} value={level}>
                {t(`hub.level.${level}`)}
              </option>
            )),
          )}
          {pick('region', t('hub.region'), sought.region, plain(coalition.regions, sought.region))}
          {pick(
            'kind',
            t('hub.kind'),
            sought.kind,
            HUB_SIDES.map((one) => (
              <optgroup key={one} label={t(`hub.sides.${one}`)}>
                {HUB_KINDS.filter((kind) => SIDE_OF_KIND[kind] === one).map((kind) => (
                  <option key={kind} value={kind}>
                    {t(`hub.kind.${kind}`)}
                  </option>
                ))}
              </optgroup>
            )),
          )}
          {pick(
            'side',
            t('hub.side'),
            side,
            HUB_SIDES.map((one) => (
              <option key={one} value={one}>
                {t(`hub.sides.${one}`)}
              </option>
            )),
          )}
        </search>
        <div className={styles.sides}>
          {HUB_SIDES.filter((one) => side === null || side === one).map((one) => (
            <HubSideList key={`${one} ${JSON.stringify(sought)}`} slug={slug} side={one} sought={sought} />
          ))}
        </div>
        <Gaps slug={slug} sought={sought} />
        <div className="pl-row">
          <a className={buttonClass()} href={paths.hubFile(slug, 'csv', sought)} download>
            {t('hub.csv')}
          </a>
          <a className={buttonClass()} href={paths.hubFile(slug, 'json', sought)} download>
            {t('hub.json')}
          </a>
        </div>
      </div>
      {proposing ? <ProposeEntry slug={slug} coalitionId={coalition.id} onClose={() => setProposing(false)} /> : null}
    </>
  );
}

/** The name that stands in the list for a standard that an address may write otherwise. */
function nameIn(known: readonly string[], wished: string | null): string | null {
  return wished === null ? null : (known.find((name) => hubTag(name) === hubTag(wished)) ?? wished);
}
