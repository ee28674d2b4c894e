/** The milestones of all groups in a table: when, what, how it stands, which dates it had, and what one may do. */
import { paths } from '@plenary/domain';
import type { MilestoneLineFragment } from '@plenary/graphql';
import { Button, Pill, useMessages, zoneName, type PillTone } from '@plenary/ui';
import { useState } from 'react';
import { EndForm, MilestoneForm, MoveForm, RollForm } from './milestone-forms';
import type { GroupWithMilestones } from './milestones-screen';
import styles from './milestones.module.css';

type Act = 'edit' | 'move' | 'end' | 'roll';

const LOOKS: Record<string, { tone: PillTone; shape: string }> = {
  AHEAD: { tone: 'accent', shape: '○' },
  DUE_SOON: { tone: 'open', shape: '◆' },
  OVERDUE: { tone: 'refused', shape: '▲' },
  MET: { tone: 'accepted', shape: '✓' },
  MISSED: { tone: 'refused', shape: '✕' },
  DROPPED: { tone: 'noted', shape: '–' },
  ROLLED_FORWARD: { tone: 'noted', shape: '→' },
};

export function MilestonePill({ milestone }: { milestone: Pick<MilestoneLineFragment, 'state' | 'resolution'> }) {
  const { t } = useMessages();
  const { state, resolution } = milestone;
  const look = LOOKS[resolution ?? state];
  return (
    <Pill tone={look?.tone ?? 'noted'} {...(look ? { shape: look.shape } : {})}>
      {resolution ? t(`milestone.resolution.${resolution}`) : t(`milestone.state.${state}`)}
    </Pill>
  );
}

interface MilestoneTableProps {
  coalition: string;
  groups: readonly GroupWithMilestones[];
  /** Whether what is over is shown as well. */
  past: boolean;
  onChanged: () => void;
}

export function MilestoneTable({ coalition, groups, past, onChanged }: MilestoneTableProps) {
  const { t } = useMessages();
  const [doing, setDoing] = useState<{ act: Act; group: GroupWithMilestones; milestone: MilestoneLineFragment } | null>(
    null,
  );
  const close = () => setDoing(null);
  const done = () => {
    close();
    onChanged();
  };
  const rows = groups
    .flatMap((group) => group.milestones.map((milestone) => ({ group, milestone })))
    .filter(({ milestone }) => past || !milestone.resolution)
    .sort((a, b) => a.milestone.dueAt.localeCompare(b.milestone.dueAt));
  return (
    <div className="pl-table-scroll">
      <table className="pl-table pl-stacked">
        <thead>
          <tr>
            <th scope="col">{t('milestones.due')}</th>
            <th scope="col">{t('milestones.group')}</th>
            <th scope="col">{t('milestones.what')}</th>
            <th scope="col">{t('milestones.state')}</th>
            <th scope="col">{t('milestones.acts')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ group, milestone }) => (
            <Row
              key={milestone.id}
              coalition={coalition}
              group={group}
              milestone={milestone}
              onAct={(act) => setDoing({ act, group, milestone })}
            />
          ))}
        </tbody>
      </table>
      {doing?.act === 'edit' ? (
        <MilestoneForm groups={[doing.group]} milestone={doing.milestone} onClose={close} onDone={done} />
      ) : null}
      {doing?.act === 'move' ? <MoveForm milestone={doing.milestone} onClose={close} onDone={done} /> : null}
      {doing?.act === 'end' ? <EndForm milestone={doing.milestone} onClose={close} onDone={done} /> : null}
      {doing?.act === 'roll' ? <RollForm milestone={doing.milestone} onClose={close} onDone={done} /> : null}
    </div>
  );
}

interface RowProps {
  coalition: string;
  group: GroupWithMilestones;
  milestone: MilestoneLineFragment;
  onAct: (act: Act) => void;
}

const ACTS = [
  ['move', 'milestones.move'],
  ['end', 'milestones.end'],
  ['roll', 'milestones.roll'],
  ['edit', 'milestones.edit'],
] as const;

function Row({ coalition, group, milestone, onAct }: RowProps) {
  const { t, instant } = useMessages();
  const { dueAt, zone, slips, slippedDays, documents, continues } = milestone;
  const date = (one: { dueAt: string; zone: string }) =>
    `${instant(one.dueAt, one.zone, { year: true })} ${zoneName(one.zone)}`;
  return (
    <tr>
      <th scope="row">
        <time dateTime={dueAt}>{date({ dueAt, zone })}</time>
      </th>
      <td data-label={t('milestones.group')}>
        <a href={paths.group(coalition, group.code)}>{group.code}</a>
      </td>
      <td>
        <span dir="auto">{milestone.title}</span>
        {documents.length > 0 ? (
          <div className="pl-small">
            {documents.map(({ id, code, title }, index) => (
              <span key={id}>
                {index > 0 ? ' · ' : ''}
                <a href={paths.document(coalition, group.code, code)} title={title}>
                  {code}
                </a>
              </span>
            ))}
          </div>
        ) : null}
        {continues ? (
          <div className="pl-muted pl-small">{t('milestones.continues', { cycle: String(continues.cycle) })}</div>
        ) : null}
        {milestone.resolutionText ? (
          <p className="pl-muted pl-small" dir="auto">
            {milestone.resolutionText}
          </p>
        ) : null}
      </td>
      <td data-label={t('milestones.state')}>
        <MilestonePill milestone={milestone} />
        {slippedDays > 0 ? (
          <div className={styles.slipped}>{t('milestones.slipped', { days: slippedDays })}</div>
        ) : null}
        {slips.length > 0 ? (
          <ul className={styles.slips}>
            {slips.map((slip, index) => (
              <li key={index} dir="auto">
                {t('milestones.from', { date: date(slip), reason: slip.reason })}
              </li>
            ))}
          </ul>
        ) : null}
      </td>
      <td className={styles.acts}>
        {milestone.viewerCan.includes('SET_MILESTONE')
          ? ACTS.map(([act, label]) => (
              <Button key={act} tone="quiet" aria-label={`${t(label)}: ${milestone.title}`} onClick={() => onAct(act)}>
                {t(label)}
              </Button>
            ))
          : null}
      </td>
    </tr>
  );
}
