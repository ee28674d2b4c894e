/** The rules of a dynamic coalition, each as the record has it, with the place where it is seen or met. */
import { CoalitionRulesDocument } from '@plenary/graphql';
import { Icon, useMessages } from '@plenary/ui';
import { useAsk } from '../platform/use-screen';
import styles from './overview.module.css';

export function OverviewRules({ slug }: { slug: string }) {
  const { t, day } = useMessages();
  const checks = useAsk(CoalitionRulesDocument, { coalition: slug }).data?.coalition?.ruleChecks ?? [];
  if (checks.length === 0) return null;
  const met = checks.filter((check) => check.met).length;
  return (
    <section className={styles.panel} aria-labelledby="overview-rules">
      <h2 id="overview-rules">{t('rulesOf.title')}</h2>
      <p className="pl-soft">
        {t('rulesOf.count', { met, all: checks.length })} · {t('rulesOf.lede')}
      </p>
      <ul className={styles.lines}>
        {checks.map(({ rule, met: isMet, count, at, path }) => (
          <li key={rule} data-kept={isMet || undefined}>
            <Icon name={isMet ? 'check' : 'warning'} />
            <span>
              <a href={path}>{t(`rulesOf.${rule}`)}</a>{' '}
              <span className="pl-muted">{t(isMet ? 'rulesOf.kept' : 'rulesOf.broken')}</span>
              <span className={styles.why}>{t(`rulesOf.${rule}.why`, { count, day: at ? day(at) : '' })}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
