/** Where an answer is handed in that was written without a line, and what became of it. */
import { paths } from '@plenary/domain';
import type { MessageId, Messages } from '@plenary/ui';
import type { OpenPlace } from './open-door.service';

/** A comment that was not taken: its words, and why, as ids of the catalogue. */
export interface LeftOut {
  text: string;
  flood: boolean;
  fields: string[];
}

interface HandInProps {
  messages: Messages;
  place: OpenPlace;
  title: string;
  /** What could not be read, and why. */
  fault: 'unread' | 'elsewhere' | null;
  words: string;
  /** How many were taken; null before anything was handed in. */
  taken: number | null;
  left: readonly LeftOut[];
}

/** What a fault is of, by the name of its field. */
const FIELDS: Readonly<Record<string, MessageId>> = {
  name: 'door.name',
  address: 'door.address',
  organisation: 'door.organisation',
  stakeholderGroup: 'door.stakeholderGroup',
  region: 'door.region',
  type: 'door.type',
  text: 'door.text',
  proposedChange: 'door.proposedChange',
  on: 'door.toGoOn',
  question: 'door.toGoOn',
};
const FAULTS = { unread: 'door.handInUnread', elsewhere: 'door.handInElsewhere' } as const;

export function HandInPage({ messages, place, title, fault, words, taken, left }: HandInProps) {
  const { t } = messages;
  const { coalition, group, document, round } = place;
  return (
    <>
      <h1>{t('door.handInTitle')}</h1>
      <p className="door-lede">
        <a href={paths.openRound(coalition, group, document, round)}>{t('door.back')}</a>: {title}
      </p>
      {fault ? (
        <p className="pl-notice pl-notice-refused" role="alert">
          {t(FAULTS[fault])}
        </p>
      ) : null}
      {taken ? <p className="pl-notice">{t('door.handInTaken', { count: taken })}</p> : null}
      {left.length > 0 ? (
        <>
          <h2>{t('door.handInLeft')}</h2>
          <ul className="door-list">
            {left.map((one, index) => (
              <li key={index}>
                <p>
                  {one.flood
                    ? t('door.handInLater')
                    : t('door.handInFaults', {
                        fields: [...new Set(one.fields.map((name) => t(FIELDS[name] ?? 'door.comment')))].join(', '),
                      })}
                </p>
                <p className="door-words" dir="auto">
                  {one.text}
                </p>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {taken === null || left.length > 0 ? (
        <form
          className="door-form"
          method="post"
          action={paths.handIn(coalition, group, document, round)}
          encType="multipart/form-data"
        >
          <p>{t('door.handInLede')}</p>
          <div className="pl-field">
            <label className="pl-field-label" htmlFor="file">
              {t('door.handInFile')}
            </label>
            <input className="pl-input" id="file" name="file" type="file" accept=".txt,text/plain" />
          </div>
          <div className="pl-field">
            <label className="pl-field-label" htmlFor="words">
              {t('door.handInWords')}
            </label>
            <textarea className="pl-input" id="words" name="words" rows={10} dir="auto" defaultValue={words} />
          </div>
          <button className="pl-button pl-button-primary" type="submit">
            {t('door.handIn')}
          </button>
        </form>
      ) : null}
    </>
  );
}
