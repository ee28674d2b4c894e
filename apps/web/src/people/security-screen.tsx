/** How the viewer signs in, which scripts act in her name, and what happened to either. */
import { paths } from '@plenary/domain';
import { SignInSecurityDocument } from '@plenary/graphql';
import { TopBar, useMessages } from '@plenary/ui';
import { useNow } from '../platform/here';
import { NotFound, useTitle, Waiting } from '../platform/screen';
import { useAsk } from '../platform/use-screen';
import { ApiTokens } from './api-tokens';
import { Passkeys } from './passkeys';
import { PasswordLine } from './password-line';
import styles from './people.module.css';
import { SecondFactor } from './second-factor';

export function SecurityScreen() {
  const { t, distance } = useMessages();
  const now = useNow();
  const asked = useAsk(SignInSecurityDocument, {});
  useTitle(t('security.title'));
  if (!asked.data) return <Waiting {...asked} onRetry={asked.refresh} />;
  const { viewer, signInWays } = asked.data;
  const { security } = viewer;
  if (!security) return <NotFound />;
  return (
    <>
      <TopBar crumbs={[{ label: t('me.title'), href: paths.me() }, { label: t('security.title') }]} />
      <div className="pl-page pl-stack">
        <div>
          <h1>{t('security.title')}</h1>
          <p className="pl-lede">{t('security.lede')}</p>
        </div>
        <Passkeys
          passkeys={security.passkeys}
          possible={signInWays.passkeys}
          secondFactor={security.secondFactor}
          onDone={asked.refresh}
        />
        <SecondFactor on={security.secondFactor} password={security.password} onDone={asked.refresh} />
        {signInWays.passwords ? (
          <PasswordLine address={viewer.address ?? ''} has={security.password} secondFactor={security.secondFactor} />
        ) : null}
        {signInWays.provider ? (
          <section aria-labelledby="provider">
            <h2 id="provider">{t('provider.title', { provider: signInWays.provider })}</h2>
            <p>{t(security.provider ? 'provider.linked' : 'provider.notLinked', { provider: signInWays.provider })}</p>
          </section>
        ) : null}
        <ApiTokens tokens={security.tokens} onDone={asked.refresh} />
        <section aria-labelledby="events">
          <h2 id="events">{t('events.title')}</h2>
          {security.events.length === 0 ? <p>{t('events.none')}</p> : null}
          <ul className={styles.people}>
            {security.events.map(({ kind, at }) => (
              <li key={`${kind} ${at}`}>
                {t(`signInEvent.${kind}`)}
                <div className="pl-muted pl-small">
                  <time dateTime={at}>{distance(at, now)}</time>
                </div>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </>
  );
}
