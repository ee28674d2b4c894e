/** Where one arrives: at the desk of the coalition one belongs to, or, with several or none, at a choice. */
import { paths } from '@plenary/domain';
import { buttonClass, EmptyState, TopBar, useMessages } from '@plenary/ui';
import { Navigate } from 'react-router';
import { AnswersWaiting } from '../dispositions/answers-waiting';
import { useTitle, Waiting } from '../platform/screen';
import { useViewerState } from '../platform/viewer';

export function HomeScreen() {
  const { t } = useMessages();
  const state = useViewerState();
  useTitle(undefined);
  if (!state.data) return <Waiting {...state} onRetry={state.refresh} />;
  const { coalitions, address } = state.data.viewer;
  const only = coalitions.length === 1 ? coalitions[0] : undefined;
  if (only) return <Navigate replace to={paths.coalition(only.slug)} />;
  return (
    <>
      <TopBar crumbs={[{ label: t('app.name') }]} />
      <div className="pl-page pl-stack">
        <div>
          <h1>{t('home.welcome')}</h1>
          <p className="pl-lede">{t('home.lede')}</p>
        </div>
        <AnswersWaiting />
        {coalitions.length === 0 ? (
          <EmptyState
            icon="people"
            title={t('home.none')}
            action={
              address ? undefined : (
                <a className={buttonClass('primary')} href={paths.signIn()}>
                  {t('frame.signIn')}
                </a>
              )
            }
          >
            {t('home.noneLede')}
          </EmptyState>
        ) : (
          <ul>
            {coalitions.map((coalition) => (
              <li key={coalition.id}>
                <a href={paths.coalition(coalition.slug)}>{coalition.title ?? coalition.name}</a>
              </li>
            ))}
          </ul>
        )}
      </div>
    </>
  );
}
