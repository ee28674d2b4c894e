/** Who does what in a group: offices with their vacancies, and, for those who may, adding a person and giving a role. */
import { GROUP_ROLES, paths, type Role } from '@plenary/domain';
import { AddPersonDocument, GroupScreenDocument } from '@plenary/graphql';
import { Button, Field, TopBar, useMessages } from '@plenary/ui';
import { useState } from 'react';
import { FirstTask } from '../first-tasks/first-task';
import { Organisations } from '../organisations/organisations';
import { useGroupAddress } from '../platform/address';
import { fieldFault } from '../platform/errors';
import { newId } from '../platform/ids';
import { Refused, useTitle, Waiting } from '../platform/screen';
import { useAsk, useDo } from '../platform/use-screen';
import { GiveRole, Offices } from './offices';
import styles from './people.module.css';

/** After what is vacant, the one that is given most often comes first. */
const OFFERED: readonly Role[] = ['EDITOR', ...GROUP_ROLES.filter((role) => role !== 'EDITOR')];

export function PeopleScreen() {
  const { t } = useMessages();
  const address = useGroupAddress();
  const asked = useAsk(GroupScreenDocument, address);
  const group = asked.data?.group;
  useTitle(group ? `${t('group.people')} · ${group.code}` : undefined);
  if (!group) return <Waiting {...asked} onRetry={asked.refresh} />;
  const mayGive = group.viewerCan.includes('ASSIGN_ROLE');
  // Where there is nobody to give a role to, somebody is added first.
  const isAlone = group.coalition.people.length < 2;
  const adding = group.viewerCan.includes('ADD_PERSON') ? (
    <AddPerson coalitionId={group.coalition.id} groupId={group.id} onDone={asked.refresh} />
  ) : null;
  return (
    <>
      <TopBar
        crumbs={[{ label: group.code, href: paths.group(address.coalition, group.code) }, { label: t('group.people') }]}
      />
      <div className="pl-page pl-stack">
        <FirstTask coalition={address.coalition} only="FOUND" seen={group} />
        <div>
          <h1 id="group-people">{t('group.people')}</h1>
          <p className="pl-lede">{group.title}</p>
        </div>
        <Offices
          coalition={address.coalition}
          labelledBy="group-people"
          roles={group.roles}
          vacancies={group.vacancies}
          people={group.coalition.people}
          mayGive={mayGive}
          onDone={asked.refresh}
        />
        {isAlone ? adding : null}
        {mayGive ? (
          <GiveRole
            title={t('group.giveRole')}
            coalitionId={group.coalition.id}
            groupId={group.id}
            offered={[...group.vacancies, ...OFFERED.filter((role) => !group.vacancies.includes(role))]}
            people={group.coalition.people}
            onDone={asked.refresh}
          />
        ) : null}
        {isAlone ? null : adding}
        <Organisations coalition={address.coalition} />
      </div>
    </>
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
      <Refused fault={add.fault} />
    </section>
  );
}
