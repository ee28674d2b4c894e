/** One slot on clocks around the world: where it is another day, that is said. */
import { Deadline, useMessages, zoneName } from '@plenary/ui';
import styles from './sessions.module.css';

const PLACES = [
  'America/Los_Angeles',
  'America/Sao_Paulo',
  'Africa/Nairobi',
  'Asia/Kolkata',
  'Asia/Tokyo',
  'Pacific/Auckland',
];

export function SlotTimes({ startsAt, endsAt, zone }: { startsAt: string; endsAt: string; zone: string }) {
  const { t, day, instant, again } = useMessages();
  const clock = (at: string, inZone: string) => again(at, inZone).split(' ').at(-1) ?? '';
  return (
    <div className="pl-stack">
      <p>
        <Deadline at={startsAt} zone={zone} /> – {clock(endsAt, zone)} {zoneName(zone)}
      </p>
      <details>
        <summary>{t('session.elsewhere')}</summary>
        <ul className={styles.zones}>
          {PLACES.map((place) => (
            <li key={place}>
              <b>{zoneName(place)}</b> {instant(startsAt, place)} – {clock(endsAt, place)}
              {day(startsAt, place) === day(startsAt, zone) ? null : (
                <span className="pl-muted"> · {t('session.otherDay', { day: day(startsAt, place) })}</span>
              )}
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}
