/** The mailed link arrives here and signs nobody in: the button does, since scanners follow links and press none. */
import { paths } from '@plenary/domain';
import { SignInWaysDocument } from '@plenary/graphql';
import { Button, buttonClass, Notice, TopBar, useMessages } from '@plenary/ui';
import { useSearchParams } from 'react-router';
import { useTitle } from '../platform/screen';
import { useAsk } from '../platform/use-screen';
import styles from './people.module.css';
import { unsentOf } from './unsent';

export function ConfirmScreen() {
  const { t } = useMessages();
  const [search] = useSearchParams();
  const token = search.get('token');
  const failed = search.get('error');
  const unsent = unsentOf(useAsk(SignInWaysDocument, {}).data?.signInWays.mails);
  useTitle(t('signIn.confirm.title'));
  return (
    <>
      <TopBar crumbs={[{ label: t('signIn.title'), href: paths.signIn() }, { label: t('signIn.confirm.title') }]} />
      <div className={`pl-page ${styles.narrow}`}>
        <h1>{t('signIn.confirm.title')}</h1>
        {token && !failed ? (
          <form className={styles.panel} action="/api/auth/magic-link/verify" method="get">
            <p>{t(unsent ? 'signIn.confirm.ledeUnsent' : 'signIn.confirm.lede')}</p>
            <input type="hidden" name="token" value={token} />
            <input type="hidden" name="callbackURL" value="/" />
            <input type="hidden" name="errorCallbackURL" value={paths.confirmSignIn()} />
            <div>
              <Button type="submit" tone="primary">
                {t('signIn.confirm.do')}
              </Button>
            </div>
          </form>
        ) : (
          <Notice tone="refused" title={t(failed ? 'signIn.confirm.used' : 'signIn.confirm.missing')}>
            <div className="pl-row">
              <a className={buttonClass('primary')} href={paths.signIn()}>
                {t('signIn.title')}
              </a>
            </div>
          </Notice>
        )}
      </div>
    </>
  );
}
