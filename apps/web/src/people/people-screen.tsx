/** Who does what in a group: offices with their vacancies, and, for those who may, adding a person and giving a role. */
import { GROUP_ROLES, paths, type Role } from '@plenary/domain';
import {
  AddPersonDocument,
  AssignRoleDocument,
  EndRoleDocument,
  GroupScreenDocument,
  type GroupScreenQuery,
} from '@plenary/graphql';
import { Button, Field, Pill, TopBar, useMessages } from '@plenary/ui';
import { useState } from 'react';
import { Organisations } from '../organisations/organisations';
import { useGroupAddress } from '../platform/address';
import { affiliationLine } from '../platform/affiliation';
import { announce } from '../platform/announce';
import { fieldFault } from '../platform/errors';
import { newId } from '../platform/ids';
import { FaultNotice, useTitle, Waiting } from '../platform/screen';
import { useAsk, useDo } from '../platform/use-screen';
import styles from './people.module.css';

type Group = NonNullable<GroupScreenQuery['group']>;

export function PeopleScreen() {
  const { t } = useMessages();
  const address = useGroupAddress();
  const asked = useAsk(GroupScreenDocument, address);
  const end = useDo(EndRoleDocument);
  const group = asked.data?.group;
  useTitle(group ? `${t('group.people')} · ${group.code}` : undefined);
  if (!group) return <Waiting {...asked} onRetry={asked.refresh} />;
  const mayGive = group.viewerCan.includes('ASSIGN_ROLE');
  return (
    <>
      <TopBar
        crumbs={[{ label: group.code, href: paths.group(address.coalition, group.code) }, { label: t('group.people') }]}
      />
      <div className="pl-page pl-stack">
        <div>
          <h1>{t('group.people')}</h1>
          <p className="pl-lede">{group.title}</p>
        </div>
        {end.fault ? <FaultNotice fault={end.fault} /> : null}
        <div className="pl-table-scroll">
          <table className="pl-table">
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
              {group.vacancies.map((role) => (
                <tr key={role}>
                  <th scope="row">{t(`role.${role}`)}</th>
                  <td colSpan={mayGive ? 3 : 2}>
                    <Pill tone="open" shape="○">
                      {t('group.vacant')}
                    </Pill>
                  </td>
                </tr>
              ))}
              {group.roles.map((held) => (
                <tr key={held.id}>
                  <th scope="row">{t(`role.${held.role}`)}</th>
                  <td>
                    {held.person.name}
                    {held.person.title ? <div className="pl-muted">{held.person.title}</div> : null}
                  </td>
                  <td>{held.organisation ?? affiliationLine(held.person.affiliation)}</td>
                  {mayGive ? (
                    <td>
                      <Button
                        tone="quiet"
                        aria-label={`${t('group.endRole')}: ${t(`role.${held.role}`)}, ${held.person.name}`}
                        onClick={() =>
                          void end.act({ assignmentId: held.id }).then(({ data }) => data && asked.refresh())
                        }
                      >
                        {t('group.endRole')}
                      </Button>
                    </td>
                  ) : null}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        {mayGive ? <GiveRole group={group} onDone={asked.refresh} /> : null}
        {group.viewerCan.includes('ADD_PERSON') ? (
          <AddPerson coalitionId={group.coalition.id} groupId={group.id} onDone={asked.refresh} />
        ) : null}
        <Organisations coalition={address.coalition} />
      </div>
    </>
  );
}

function GiveRole({ group, onDone }: { group: Group; onDone: () => void }) {
  const { t, compare } = useMessages();
  const assign = useDo(AssignRoleDocument);
  const [personId, setPersonId] = useState('');
  const [role, setRole] = useState<Role>('EDITOR');
  const people = [...group.coalition.people].sort((a, b) => compare(a.name, b.name));
  return (
    <section className={styles.panel} aria-labelledby="give-role">
      <h2 id="give-role">{t('group.giveRole')}</h2>
      <form
        className={styles.row}
        onSubmit={(event) => {
          event.preventDefault();
          const name = people.find(({ id }) => id === personId)?.name ?? '';
          void assign
            .act({
              input: { assignmentId: newId(), coalitionId: group.coalition.id, groupId: group.id, personId, role },
            })
            .then(({ data }) => {
              if (!data) return;
              announce(t('group.roleGiven', { name, role: t(`role.${role}`) }));
              onDone();
            });
        }}
      >
        <Field label={t('group.person')} required>
          {(control) => (
            <select {...control} required value={personId} onChange={(event) => setPersonId(event.target.value)}>
              <option value="" />
              {people.map((person) => (
                <option key={person.id} value={person.id}>
                  {person.name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={t('group.role')} required>
          {(control) => (
            <select
              {...control}
              value={role}
              onChange={(event) => setRole(GROUP_ROLES.find((one) => one === event.target.value) ?? 'MEMBER')}
            >
              {GROUP_ROLES.map((one) => (
                <option key={one} value={one}>
                  {t(`role.${one}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Button type="submit" tone="primary" busy={assign.busy}>
          {t('group.giveRole')}
        </Button>
      </form>
      {assign.fault ? <FaultNotice fault={assign.fault} /> : null}
    </section>
  );
}

interface AddPersonProps {
  coalitionId: string;
  groupId: string;
  onDone: () => void;
}

function AddPerson({ coalitionId, groupId, onDone }: AddPersonProps) {
  const messages = useMessages();
  const { t } = messages;
  const add = useDo(AddPersonDocument);
  const [name, setName] = useState('');
  const [address, setAddress] = useState('');
  return (
    <section className={styles.panel} aria-labelledby="add-person">
      <h2 id="add-person">{t('group.addPerson')}</h2>
      <form
        className={styles.row}
        onSubmit={(event) => {
          event.preventDefault();
          void add
            .act({ input: { personId: newId(), coalitionId, groupId, name, address: address || null } })
            .then(({ data }) => {
              if (!data) return;
              setName('');
              setAddress('');
              onDone();
            });
        }}
      >
        <Field label={t('introduce.name')} required fault={fieldFault(messages, add.fault, 'name')}>
          {(control) => <input {...control} required value={name} onChange={(event) => setName(event.target.value)} />}
        </Field>
        <Field label={t('group.address')} fault={fieldFault(messages, add.fault, 'address')}>
          {(control) => (
            <input {...control} type="email" value={address} onChange={(event) => setAddress(event.target.value)} />
          )}
        </Field>
        <Button type="submit" busy={add.busy}>
          {t('action.add')}
        </Button>
      </form>
      {add.fault && add.fault.code !== 'INVALID_INPUT' ? <FaultNotice fault={add.fault} /> : null}
    </section>
  );
}
