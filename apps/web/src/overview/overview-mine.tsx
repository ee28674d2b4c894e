/** What waits on the viewer, and for a chair what is still missing on the way of each text. */
import { paths } from '@plenary/domain';
import { ReadinessDocument } from '@plenary/graphql';
import { Button, Deadline, Skeleton, StagePill, UnmetGuards, useMessages } from '@plenary/ui';
import { useState } from 'react';
import { useNow } from '../platform/here';
import { useAsk } from '../platform/use-screen';
import { dutiesFirst, ENDED, endOf, type OverviewCoalition, type OverviewRow } from './overview-rows';
import styles from './overview.module.css';

/** How many texts stand there before one asks for more. */
const SHOWN = 7;

export function OverviewMine({ coalition }: { coalition: OverviewCoalition }) {
  const { t } = useMessages();
  const [all, setAll] = useState(false);
  const rows = dutiesFirst(coalition.overview.rows.filter(({ waitsForViewer }) => waitsForViewer));
  const shown = all ? rows : rows.slice(0, SHOWN);
  if (rows.length === 0) return null;
  return (
    <section className={styles.panel} aria-labelledby="overview-mine">
      <h2 id="overview-mine">{t('overview.mine')}</h2>
      <ul className={styles.lines}>
        {shown.map((row) => (
          <Mine key={row.document.id} coalition={coalition.slug} row={row} />
        ))}
      </ul>
      {rows.length > SHOWN ? (
        <div>
          <Button tone="link" onClick={() => setAll(!all)}>
            {all ? t('overview.fewer') : t('overview.more', { count: rows.length - SHOWN })}
          </Button>
        </div>
      ) : null}
    </section>
  );
}

function Mine({ coalition, row }: { coalition: string; row: OverviewRow }) {
  const { t, list } = useMessages();
  const now = useNow();
  const [open, setOpen] = useState(false);
  const { document, waiting, round } = row;
  const address = { coalition, group: document.group.code, document: document.code };
  return (
    <li>
      <b>{document.group.code}</b>
      <div>
        <a href={paths.document(coalition, document.group.code, document.code)} dir="auto">
          {document.title}
        </a>{' '}
        <StagePill stage={document.stage} />
        <span className={styles.why}>
          {list(
            waiting
              .filter(({ forViewer }) => forViewer)
              .map(({ reason, count }) => t(`wait.${reason}`, { count: count ?? 0 })),
          )}
        </span>
        {round ? (
          <div className="pl-small">
            <Deadline at={endOf(round)} zone={round.zone} now={now} label={t('deadline.closes')} />
          </div>
        ) : null}
        {!document.viewerCan.includes('ADVANCE_DOCUMENT') || ENDED.includes(document.stage) ? null : (
          <details onToggle={(event) => setOpen(event.currentTarget.open)}>
            <summary>{t('read.whatNext')}</summary>
            {open ? <Readiness {...address} /> : null}
          </details>
        )}
      </div>
    </li>
  );
}

/** Asked for when one wants to see it. Who may not advance the text is told nothing of its way. */
function Readiness(address: { coalition: string; group: string; document: string }) {
  const { t } = useMessages();
  const asked = useAsk(ReadinessDocument, address);
  const document = asked.data?.document;
  if (!document) return <Skeleton lines={2} />;
  const { stages } = document.kind;
  const next = document.options.find(({ to }) => stages.indexOf(to) === stages.indexOf(document.stage) + 1);
  if (!next) return <p className="pl-muted pl-small">{t('overview.noWay')}</p>;
  const stage = t(`stage.${next.to}`);
  return next.unmet.length > 0 ? (
    <>
      <p className="pl-small">{t('overview.missing', { stage })}</p>
      <UnmetGuards unmet={next.unmet} />
    </>
  ) : (
    <p className="pl-small">{t('overview.ready', { stage })}</p>
  );
}
