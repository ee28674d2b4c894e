/** How mail reaches the viewer, and what others see of her. */
import { MAIL_WISHES, paths } from '@plenary/domain';
import { SetWishesDocument, type MeQuery } from '@plenary/graphql';
import { Button, Choices, Field, useMessages } from '@plenary/ui';
import { useState } from 'react';
import { Refused } from '../platform/screen';
import { useDo } from '../platform/use-screen';
import styles from './people.module.css';

type Viewer = MeQuery['viewer'];

interface WishesFormProps {
  wishes: NonNullable<Viewer['wishes']>;
  personId: string;
  coalitions: Viewer['coalitions'];
  onDone: () => void;
}

export function WishesForm({ wishes, personId, coalitions, onDone }: WishesFormProps) {
  const { t } = useMessages();
  const save = useDo(SetWishesDocument);
  const [saved, setSaved] = useState(false);
  const [given, setGiven] = useState(() => ({
    mails: wishes.mails,
    mailHour: wishes.mailHour,
    // Who never chose a zone is offered the one her machine is in.
    mailZone: wishes.mailZone === 'UTC' ? Intl.DateTimeFormat().resolvedOptions().timeZone : wishes.mailZone,
    mondays: wishes.mondays,
    listed: wishes.listed,
    shows: wishes.shows,
    presence: wishes.presence,
    publicPage: wishes.publicPage,
  }));
  const set = (change: Partial<typeof given>) => {
    setSaved(false);
    setGiven({ ...given, ...change });
  };
  const tick = (name: 'mondays' | 'listed' | 'shows' | 'presence' | 'publicPage') => (
    <label className={styles.tick}>
      <input type="checkbox" checked={given[name]} onChange={(event) => set({ [name]: event.target.checked })} />
      {t(`wishes.${name}`)}
    </label>
  );
  return (
    <form
      className={styles.panel}
      aria-labelledby="wishes"
      onSubmit={(event) => {
        event.preventDefault();
        void save.act({ input: given }).then(({ data }) => {
          if (!data) return;
          setSaved(true);
          onDone();
        });
      }}
    >
      <h2 id="wishes">{t('wishes.title')}</h2>
      <Choices
        legend={t('wishes.mails')}
        name="mails"
        value={given.mails}
        options={MAIL_WISHES.map((value) => ({ value, label: t(`mailWish.${value}`) }))}
        onChange={(mails) => set({ mails })}
      />
      {given.mails === 'NONE' ? null : tick('mondays')}
      {given.mails === 'DAILY' || (given.mails !== 'NONE' && given.mondays) ? (
        <div className={styles.columns}>
          <Field label={t('wishes.hour')} required>
            {(control) => (
              <select
                {...control}
                value={given.mailHour}
                onChange={(event) => set({ mailHour: Number(event.target.value) })}
              >
                {Array.from({ length: 24 }, (_, hour) => (
                  <option key={hour} value={hour}>
                    {String(hour).padStart(2, '0')}:00
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field label={t('wishes.zone')} required fault={save.fault?.fields['mailZone'] ? t('wishes.badZone') : null}>
            {(control) => (
              <input
                {...control}
                required
                dir="ltr"
                value={given.mailZone}
                onChange={(event) => set({ mailZone: event.target.value })}
              />
            )}
          </Field>
        </div>
      ) : null}
      {tick('listed')}
      {tick('shows')}
      {tick('presence')}
      {tick('publicPage')}
      {wishes.publicPage ? (
        <ul className={styles.ways}>
          {coalitions.map(({ slug, name }) => (
            <li key={slug}>
              <a href={paths.publicPerson(slug, personId)}>{t('wishes.publicPageAt', { coalition: name })}</a>
            </li>
          ))}
        </ul>
      ) : null}
      <p className="pl-muted pl-small">{t('wishes.hint')}</p>
      <Refused fault={save.fault} />
      <div className="pl-row">
        <Button type="submit" tone="primary" busy={save.busy}>
          {t('me.save')}
        </Button>
        {saved ? <span role="status">{t('me.saved')}</span> : null}
      </div>
    </form>
  );
}
