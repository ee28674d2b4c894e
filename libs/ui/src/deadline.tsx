/** A deadline is one instant. It is written in the zone it was set in, in UTC and in the reader's own, weekday first. */
import { readerZone as ownZone, useAlive } from './alive';
import { useMessages } from './messages/messages-provider';

export interface DeadlineProps {
  /** The instant, ISO 8601. */
  at: string;
  /** The zone in which it was set; UTC where absent. */
  zone?: string;
  /** The reader's own zone; this browser's where absent, once the page is alive. */
  readerZone?: string;
  /** For "in 4 days"; a server's page, which is read later, leaves it out. */
  now?: Date;
  /** A word before it, such as "closes". */
  label?: string;
}

const ANYWHERE_ON_EARTH = 'Etc/GMT+12';

/** How a zone is called beside a time: AoE and UTC by these names, a place by its city. */
export function zoneName(zone: string): string {
  if (zone === ANYWHERE_ON_EARTH) return 'AoE';
  if (zone === 'UTC' || zone === 'Etc/UTC') return 'UTC';
  return zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone;
}

export function Deadline({ at, zone = 'UTC', readerZone: given, now, label }: DeadlineProps) {
  const { t, instant, again, distance } = useMessages();
  const alive = useAlive();
  const readerZone = given ?? (alive ? ownZone : undefined);
  const others = [...new Set(['UTC', ...(readerZone ? [readerZone] : [])])].filter(
    (other) => other !== zone && instant(at, other) + zoneName(other) !== instant(at, zone) + zoneName(zone),
  );
  return (
    <span className="pl-deadline">
      {label ? `${label} ` : ''}
      <time dateTime={at} dir="auto">
        <b>
          {instant(at, zone, { year: true })} {zoneName(zone)}
        </b>
      </time>
      {others.map((other) => (
        <span key={other}>
          {' · '}
          <bdi>
            {other === readerZone
              ? t('deadline.reader', { time: again(at, other), zone: zoneName(other) })
              : `${again(at, other)} UTC`}
          </bdi>
        </span>
      ))}
      {now ? (
        <>
          {' · '}
          <bdi>{distance(at, now)}</bdi>
        </>
      ) : null}
    </span>
  );
}
