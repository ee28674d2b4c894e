/** Organisations that comment together, and who speaks for each: for all members; naming and ending for those who may. */
import {
  AddOrganisationDocument,
  AddSpeakerDocument,
  EndSpeakerDocument,
  OrganisationsDocument,
  type OrganisationsQuery,
} from '@plenary/graphql';
import { Button, EmptyState, Field, useMessages } from '@plenary/ui';
import { useState } from 'react';
import { announce } from '../platform/announce';
import { fieldFault } from '../platform/errors';
import { newId } from '../platform/ids';
import { FaultNotice } from '../platform/screen';
import { useAsk, useDo } from '../platform/use-screen';
import styles from './organisations.module.css';

type Coalition = NonNullable<OrganisationsQuery['coalition']>;
type Organisation = Coalition['organisations'][number];

export function Organisations({ coalition: slug }: { coalition: string }) {
  const { t } = useMessages();
  const asked = useAsk(OrganisationsDocument, { coalition: slug });
  const coalition = asked.data?.coalition;
  if (!coalition) return asked.fault ? <FaultNotice fault={asked.fault} /> : null;
  const mayManage = coalition.viewerCan.includes('MANAGE_ORGANISATIONS');
  if (coalition.organisations.length === 0 && !mayManage) return null;
  return (
    <section className="pl-stack" aria-labelledby="organisations">
      <div>
        <h2 id="organisations">{t('organisations.title')}</h2>
        <p className="pl-muted">{t('organisations.lede')}</p>
      </div>
      {coalition.organisations.length === 0 ? (
        <EmptyState title={t('organisations.none')} />
      ) : (
        <ul className={styles.list}>
          {coalition.organisations.map((organisation) => (
            <li key={organisation.id}>
              <Entry
                organisation={organisation}
                people={mayManage ? coalition.people : null}
                onChanged={asked.refresh}
              />
            </li>
          ))}
        </ul>
      )}
      {mayManage ? <AddOrganisation coalitionId={coalition.id} onDone={asked.refresh} /> : null}
    </section>
  );
}

interface EntryProps {
  organisation: Organisation;
  /** Among whom a speaker is chosen; null for those who only look. */
  people: Coalition['people'] | null;
  onChanged: () => void;
}

function Entry({ organisation, people, onChanged }: EntryProps) {
  const { t, compare, instant } = useMessages();
  const add = useDo(AddSpeakerDocument);
  const end = useDo(EndSpeakerDocument);
  const [personId, setPersonId] = useState('');
  const fault = add.fault ?? end.fault;
  const speaking = new Set(organisation.speakers.map(({ person }) => person.id));
  const others = [...(people ?? [])]
    .filter(({ id }) => !speaking.has(id))
    .sort((one, other) => compare(one.name, other.name));
  return (
    <article className={styles.organisation} aria-label={organisation.name}>
      <h3 dir="auto">{organisation.name}</h3>
      {organisation.speakers.length === 0 ? (
        <p className="pl-muted">{t('organisations.noSpeaker')}</p>
      ) : (
        <ul className={styles.speakers}>
          {organisation.speakers.map(({ id, person, from, givenBy }) => (
            <li key={id}>
              <span>
                {person.name}{' '}
                <span className="pl-muted pl-small">
                  {t(givenBy ? 'organisations.sinceBy' : 'organisations.since', {
                    time: instant(from, 'UTC', { year: true }),
                    name: givenBy?.name ?? '',
                  })}
                </span>
              </span>
              {people ? (
                <Button
                  tone="quiet"
                  aria-label={`${t('organisations.end')}: ${person.name}, ${organisation.name}`}
                  busy={end.busy}
                  onClick={() =>
                    void end.act({ speakerId: id }).then(({ data }) => {
                      if (!data) return;
                      announce(t('organisations.ended', { name: person.name }));
                      onChanged();
                    })
                  }
                >
                  {t('organisations.end')}
                </Button>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      {people ? (
        <form
          className={styles.row}
          onSubmit={(event) => {
            event.preventDefault();
            const input = { speakerId: newId(), organisationId: organisation.id, personId };
            void add.act({ input }).then(({ data }) => {
              if (!data) return;
              setPersonId('');
              onChanged();
            });
          }}
        >
          <Field label={t('organisations.speaker')} required>
            {(control) => (
              <select {...control} required value={personId} onChange={(event) => setPersonId(event.target.value)}>
                <option value="" />
                {others.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Button type="submit" busy={add.busy}>
            {t('action.add')}
          </Button>
        </form>
      ) : null}
      {fault ? <FaultNotice fault={fault} /> : null}
    </article>
  );
}

function AddOrganisation({ coalitionId, onDone }: { coalitionId: string; onDone: () => void }) {
  const messages = useMessages();
  const { t } = messages;
  const add = useDo(AddOrganisationDocument);
  const [name, setName] = useState('');
  const isTaken = add.fault?.code === 'CONFLICT' && add.fault.details['reason'] === 'name-taken';
  return (
    <form
      className={styles.row}
      onSubmit={(event) => {
        event.preventDefault();
        void add.act({ input: { organisationId: newId(), coalitionId, name } }).then(({ data }) => {
          if (!data) return;
          setName('');
          onDone();
        });
      }}
    >
      <Field
        label={t('organisations.name')}
        required
        fault={isTaken ? t('organisations.taken') : fieldFault(messages, add.fault, 'name')}
      >
        {(control) => (
          <input {...control} required dir="auto" value={name} onChange={(event) => setName(event.target.value)} />
        )}
      </Field>
      <Button type="submit" tone="primary" busy={add.busy}>
        {t('organisations.add')}
      </Button>
      {add.fault && !isTaken && add.fault.code !== 'INVALID_INPUT' ? <FaultNotice fault={add.fault} /> : null}
    </form>
  );
}
