/** What waits on the viewer, and for a chair what is still missing on the way of each text. */
import { paths } from '@plenary/domain';
import { ReadinessDocument } from '@plenary/graphql';
import { Button, Deadline, Skeleton, StagePill, UnmetGuards, useMessages } from '@plenary/ui';
import { useState, type ReactNode } from 'react';
import { useNow } from '../platform/here';
import { useAsk } from '../platform/use-screen';
import { isOfGroup, OfGroup, type GroupsOwn, type Troubled } from './overview-trouble';
import {
  ENDED,
  endOf,
  reasonsFor,
  waitersIn,
  waitsOf,
  type OverviewCoalition,
  type OverviewGroup,
  type OverviewRow,
} from './overview-rows';
import styles from './overview.module.css';

/** How many lines stand there before one asks for more. */
const SHOWN = 7;

interface OverviewMineProps {
  coalition: OverviewCoalition;
  troubled: readonly Troubled[];
}

export function OverviewMine({ coalition, troubled }: OverviewMineProps) {
  const { slug } = coalition;
  const { duties, open } = waitsOf(coalition.overview.rows);
  return (
    <div className={styles.mine}>
      <Lines
        id="mine"
        lines={[
          ...duties.map((row) => <Text key={row.document.id} coalition={slug} row={row} isDuty />),
          ...troubled.flatMap(({ group, troubles }) => {
            const hers = troubles.filter(({ on }) => waitersIn(group, on).includes('you'));
            const lacks = hers.flatMap(({ trouble }) => (isOfGroup(trouble) ? [trouble] : []));
            return lacks.length > 0 ? [<Lacks key={group.id} {...{ slug, group, lacks }} />] : [];
          }),
        ]}
      />
      <Lines
        id="open"
        lines={open.map((row) => (
          <Text key={row.document.id} coalition={slug} row={row} />
        ))}
      />
    </div>
  );
}

/** Some lines under a heading, the rest on demand; nothing where there are none. */
function Lines({ id, lines }: { id: 'mine' | 'open'; lines: readonly ReactNode[] }) {
  const { t } = useMessages();
  const [all, setAll] = useState(false);
  if (lines.length === 0) return null;
  return (
    <section className={styles.panel} aria-labelledby={`overview-${id}`}>
      <h2 id={`overview-${id}`}>{t(`overview.${id}`)}</h2>
      <ul className={styles.lines}>{all ? lines : lines.slice(0, SHOWN)}</ul>
      {lines.length > SHOWN ? (
        <div>
          <Button tone="link" onClick={() => setAll(!all)}>
            {all ? t('overview.fewer') : t('overview.more', { count: lines.length - SHOWN })}
          </Button>
        </div>
      ) : null}
    </section>
  );
}

interface LacksProps {
  slug: string;
  group: OverviewGroup;
  lacks: readonly GroupsOwn[];
}

/** What a group lacks that the viewer can mend. */
function Lacks({ slug, group, lacks }: LacksProps) {
  return (
    <li>
      <b>{group.code}</b>
      <div className={styles.lacks}>
        {lacks.map((trouble) => (
          <OfGroup key={trouble} slug={slug} group={group} trouble={trouble} />
        ))}
      </div>
    </li>
  );
}

function Text({ coalition, row, isDuty = false }: { coalition: string; row: OverviewRow; isDuty?: boolean }) {
  const { t, list } = useMessages();
  const now = useNow();
  const [open, setOpen] = useState(false);
  const { document, round } = row;
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
          {list(reasonsFor(row).map(({ reason, count }) => t(`wait.${reason}`, { count: count ?? 0 })))}
        </span>
        {round ? (
          <div className="pl-small">
            <Deadline
              at={endOf(round)}
              zone={round.zone}
              now={now}
              // What is hers to do is not due when others can no longer speak.
              label={t(isDuty ? 'overview.roundCloses' : 'deadline.closes')}
            />
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
