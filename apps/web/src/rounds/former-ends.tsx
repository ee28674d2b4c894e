/** The ends that a round had before the one that stands, each with the reason for which it moved. */
import type { RoundLineFragment } from '@plenary/graphql';
import { Deadline, useMessages } from '@plenary/ui';

export function FormerEnds({ ends }: { ends: RoundLineFragment['formerEnds'] }) {
  const { t, instant, day } = useMessages();
  const first = ends[0];
  if (!first) return null;
  return (
    <details className="pl-small">
      <summary>{t('round.extended', { time: `${instant(first.closesAt, 'UTC')} UTC` })}</summary>
      <ol aria-label={t('round.ends')}>
        {ends.map((end) => (
          <li key={end.changedAt}>
            <Deadline at={end.closesAt} zone={end.zone} />{' '}
            {end.repliesUntil ? (
              <>
                <Deadline at={end.repliesUntil} zone={end.zone} label={t('round.repliesClosed')} />{' '}
              </>
            ) : null}
            {t(`round.ends.${end.change}`, { when: day(end.changedAt), reason: end.reason })}
          </li>
        ))}
      </ol>
    </details>
  );
}
