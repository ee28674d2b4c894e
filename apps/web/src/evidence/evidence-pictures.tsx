/** The balance of words and the inflow of comments, each as a picture that can be saved and as a table. */
import type { EvidenceLineFieldsFragment } from '@plenary/graphql';
import { Button, DayBars, PairBars, useMessages } from '@plenary/ui';
import { useId, useRef, type ReactNode } from 'react';
import { saveSvg } from '../platform/save-picture';
import { useRoom } from '../platform/use-room';
import type { Evidence } from './evidence-screen';
import styles from './evidence.module.css';

interface PictureProps {
  title: string;
  lede?: string;
  name: string;
  draw: (room: number, svg: React.RefObject<SVGSVGElement | null>) => ReactNode;
  children: ReactNode;
}

/** A picture with its heading, the button that saves it, and the table that says the same. */
export function PictureAndTable({ title, lede, name, draw, children }: PictureProps) {
  const { t } = useMessages();
  const id = useId();
  const svg = useRef<SVGSVGElement>(null);
  const [room, place] = useRoom();
  return (
    <section className={styles.panel} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {lede ? <p className="pl-soft">{lede}</p> : null}
      <div ref={place} className={styles.scroll} role="region" aria-labelledby={id} tabIndex={0}>
        {draw(room, svg)}
      </div>
      <details>
        <summary>{t('evidence.table')}</summary>
        <div className={styles.scroll}>{children}</div>
      </details>
      <div>
        <Button tone="quiet" onClick={() => svg.current && saveSvg(svg.current, name)}>
          {t('evidence.svg')}
        </Button>
      </div>
    </section>
  );
}

interface BalanceProps {
  title: string;
  by: string;
  lines: readonly EvidenceLineFieldsFragment[];
  all: Pick<Evidence, 'asked' | 'answered'>;
  session: boolean;
  name: string;
}

export function Balance({ title, by, lines, all, session, name }: BalanceProps) {
  const { t } = useMessages();
  const words = session
    ? { asked: t('evidence.named'), answered: t('evidence.spoke') }
    : { asked: t('evidence.asked'), answered: t('evidence.answered') };
  const number = (count: number | null) => (count === null ? t('evidence.withheld') : String(count));
  const pairs = lines.map(({ word, asked, answered }) => ({
    key: word ?? '',
    name: word ?? t('evidence.noWord'),
    values: [
      { label: `${words.asked}: ${number(asked)}`, value: asked },
      { label: `${words.answered}: ${number(answered)}`, value: answered },
    ],
  }));
  return (
    <PictureAndTable
      title={title}
      name={name}
      draw={(room, svg) => (
        <PairBars svg={svg} room={room} pairs={pairs} label={t('evidence.balancePicture', { by })} />
      )}
    >
      <table className="pl-table">
        <thead>
          <tr>
            <th scope="col">{by}</th>
            <th scope="col">{words.asked}</th>
            <th scope="col">{words.answered}</th>
          </tr>
        </thead>
        <tbody>
          {[...lines, { word: t('evidence.all'), ...all }].map(({ word, asked, answered }) => (
            <tr key={word ?? ''}>
              <th scope="row">{word ?? t('evidence.noWord')}</th>
              <td>{number(asked)}</td>
              <td>{number(answered)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </PictureAndTable>
  );
}

export function Inflow({ days, name }: { days: Evidence['inflow']; name: string }) {
  const { t, day } = useMessages();
  const total = days.reduce((sum, { count }) => sum + count, 0);
  const named = days.map(({ day: key, count }) => ({ key, name: day(`${key}T12:00:00Z`, 'UTC'), count }));
  return (
    <PictureAndTable
      title={t('evidence.inflow')}
      name={name}
      draw={(room, svg) => (
        <DayBars svg={svg} room={room} days={named} label={t('evidence.inflowPicture', { total, days: days.length })} />
      )}
    >
      <table className="pl-table">
        <thead>
          <tr>
            <th scope="col">{t('evidence.day')}</th>
            <th scope="col">{t('evidence.count')}</th>
          </tr>
        </thead>
        <tbody>
          {named.map((one) => (
            <tr key={one.key}>
              <th scope="row">{one.name}</th>
              <td>{one.count}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </PictureAndTable>
  );
}
