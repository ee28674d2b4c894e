/** Who holds which office, with its vacancies; and, for those who may, ending one, handing it over and giving one. */
import { isOffice, paths, type Role } from '@plenary/domain';
import { AssignRoleDocument, EndRoleDocument, HandOverOfficeDocument, type GroupScreenQuery } from '@plenary/graphql';
import { Button, Dialog, Field, Pill, useMessages } from '@plenary/ui';
import { useState } from 'react';
import { affiliationLine } from '../platform/affiliation';
import { announce } from '../platform/announce';
import { newId } from '../platform/ids';
import { FaultNotice } from '../platform/screen';
import { useDo } from '../platform/use-screen';
import styles from './people.module.css';

type Held = NonNullable<GroupScreenQuery['group']>['roles'][number];
type People = readonly { id: string; name: string }[];

interface OfficesProps {
  /** Where those who wish it have their public pages. */
  coalition: string;
  roles: readonly Held[];
  vacancies?: readonly Role[];
  /** Among whom a successor is chosen. */
  people: People;
  mayGive: boolean;
  /** The id of the heading above. */
  labelledBy: string;
  onDone: () => void;
}

export function Offices({ coalition, roles, vacancies = [], people, mayGive, labelledBy, onDone }: OfficesProps) {
  const { t } = useMessages();
  const end = useDo(EndRoleDocument);
  const [leaving, setLeaving] = useState<Held | null>(null);
  return (
    <>
      {end.fault ? <FaultNotice fault={end.fault} /> : null}
      <div className="pl-table-scroll" role="region" aria-labelledby={labelledBy} tabIndex={0}>
        <table className="pl-table pl-stacked">
          <thead>
            <tr>
              <th scope="col">{t('group.role')}</th>
              <th scope="col">{t('group.person')}</th>
              <th scope="col">{t('table.from')}</th>
              {mayGive ? (
                <th scope="col">
                  <span className="pl-visually-hidden">{t('group.endRole')}</span>
                </th>
              ) : null}
            </tr>
          </thead>
          <tbody>
            {vacancies.map((role) => (
              <tr key={role}>
                <th scope="row">{t(`role.${role}`)}</th>
                <td colSpan={mayGive ? 3 : 2}>
                  <Pill tone="open" shape="○">
                    {t('group.vacant')}
                  </Pill>
                </td>
              </tr>
            ))}
            {roles.map((held) => (
              <tr key={held.id}>
                <th scope="row">{t(`role.${held.role}`)}</th>
                <td data-label={t('group.person')}>
                  {held.person.publicPage ? (
                    <a href={paths.publicPerson(coalition, held.person.id)}>{held.person.name}</a>
                  ) : (
                    held.person.name
                  )}
                  {held.person.title ? <div className="pl-muted">{held.person.title}</div> : null}
                </td>
                <td data-label={t('table.from')}>{held.organisation ?? affiliationLine(held.person.affiliation)}</td>
                {mayGive ? (
                  <td>
                    <div className={`pl-row ${styles.acts}`}>
                      {isOffice(held.role) ? (
                        <Button
                          tone="quiet"
                          aria-label={`${t('office.handOver')}: ${t(`role.${held.role}`)}, ${held.person.name}`}
                          onClick={() => setLeaving(held)}
                        >
                          {t('office.handOver')}
                        </Button>
                      ) : null}
                      <Button
                        tone="quiet"
                        aria-label={`${t('group.endRole')}: ${t(`role.${held.role}`)}, ${held.person.name}`}
                        onClick={() => void end.act({ assignmentId: held.id }).then(({ data }) => data && onDone())}
                      >
                        {t('group.endRole')}
                      </Button>
                    </div>
                  </td>
                ) : null}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {leaving ? <HandOver held={leaving} people={people} onClose={() => setLeaving(null)} onDone={onDone} /> : null}
    </>
  );
}

interface HandOverProps {
  held: Held;
  people: People;
  onClose: () => void;
  onDone: () => void;
}

function HandOver({ held, people, onClose, onDone }: HandOverProps) {
  const { t } = useMessages();
  const handOver = useDo(HandOverOfficeDocument);
  const [personId, setPersonId] = useState('');
  const [staysMember, setStaysMember] = useState(true);
  // One id for as long as the question stands: sent twice, it is one handing over.
  const [successorAssignmentId] = useState(newId);
  const { name } = held.person;
  const others = people.filter(({ id }) => id !== held.person.id);
  return (
    <Dialog title={t('office.handOverTitle', { office: t(`role.${held.role}`) })} onClose={onClose}>
      <form
        className="pl-stack"
        onSubmit={(event) => {
          event.preventDefault();
          const input = { assignmentId: held.id, successorAssignmentId, personId, staysMember };
          void handOver.act({ input }).then(({ data }) => {
            if (!data) return;
            const successor = others.find(({ id }) => id === personId)?.name ?? '';
            announce(t('office.done', { name: successor, role: t(`role.${held.role}`) }));
            onClose();
            onDone();
          });
        }}
      >
        <p>{t('office.lede', { name })}</p>
        <PersonField label={t('office.to')} people={others} value={personId} onChange={setPersonId} />
        <label className="pl-row">
          <input
            type="checkbox"
            checked={staysMember}
            onChange={(event) => setStaysMember(event.currentTarget.checked)}
          />
          {t('office.stays', { name })}
        </label>
        {handOver.fault ? <FaultNotice fault={handOver.fault} /> : null}
        <div className="pl-row">
          <Button type="submit" tone="primary" busy={handOver.busy}>
            {t('office.do')}
          </Button>
          <Button tone="quiet" onClick={onClose}>
            {t('action.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

interface GiveRoleProps {
  title: string;
  coalitionId: string;
  groupId: string | null;
  /** The roles that can be given here, the usual one first. */
  offered: readonly Role[];
  people: People;
  onDone: () => void;
}

export function GiveRole({ title, coalitionId, groupId, offered, people, onDone }: GiveRoleProps) {
  const { t } = useMessages();
  const assign = useDo(AssignRoleDocument);
  const [personId, setPersonId] = useState('');
  const [role, setRole] = useState<Role | undefined>(offered[0]);
  return (
    <section className={styles.panel} aria-labelledby="give-role">
      <h2 id="give-role">{title}</h2>
      <form
        className={styles.row}
        onSubmit={(event) => {
          event.preventDefault();
          if (!role) return;
          const name = people.find(({ id }) => id === personId)?.name ?? '';
          const input = { assignmentId: newId(), coalitionId, groupId, personId, role };
          void assign.act({ input }).then(({ data }) => {
            if (!data) return;
            announce(t('group.roleGiven', { name, role: t(`role.${role}`) }));
            onDone();
          });
        }}
      >
        <PersonField label={t('group.person')} people={people} value={personId} onChange={setPersonId} />
        <Field label={t('group.role')} required>
          {(control) => (
            <select
              {...control}
              value={role}
              onChange={(event) => setRole(offered.find((one) => one === event.target.value))}
            >
              {offered.map((one) => (
                <option key={one} value={one}>
                  {t(`role.${one}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Button type="submit" tone="primary" busy={assign.busy}>
          {title}
        </Button>
      </form>
      {assign.fault ? <FaultNotice fault={assign.fault} /> : null}
    </section>
  );
}

interface PersonFieldProps {
  label: string;
  people: People;
  value: string;
  onChange: (personId: string) => void;
}

export function PersonField({ label, people, value, onChange }: PersonFieldProps) {
  const { compare } = useMessages();
  return (
    <Field label={label} required>
      {(control) => (
        <select {...control} required value={value} onChange={(event) => onChange(event.target.value)}>
          <option value="" />
          {[...people]
            .sort((a, b) => compare(a.name, b.name))
            .map((person) => (
              <option key={person.id} value={person.id}>
                {person.name}
              </option>
            ))}
        </select>
      )}
    </Field>
  );
}
