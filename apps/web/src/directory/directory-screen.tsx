/** A coalition's people: searched and narrowed in the address, so that a list can be sent to somebody. */
import { paths, ROLES } from '@plenary/domain';
import { DirectoryDocument, DirectoryFrameDocument } from '@plenary/graphql';
import { Button, buttonClass, EmptyState, Field, Skeleton, TopBar, useMessages } from '@plenary/ui';
import { useState, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { useGroupAddress } from '../platform/address';
import { affiliationLine } from '../platform/affiliation';
import { FaultNotice, useTitle, Waiting } from '../platform/screen';
import { usePages } from '../platform/use-pages';
import { useAsk } from '../platform/use-screen';
import { CoalitionOffices } from '../people/coalition-offices';
import styles from '../people/people.module.css';

const FIRST = 50;
type Filter = 'words' | 'group' | 'role' | 'stakeholderGroup' | 'region';

export function DirectoryScreen() {
  const { t } = useMessages();
  const { coalition: slug } = useGroupAddress();
  const asked = useAsk(DirectoryFrameDocument, { coalition: slug });
  const [search, setSearch] = useSearchParams();
  const coalition = asked.data?.coalition;
  useTitle(t('directory.title'));
  if (!coalition) return <Waiting {...asked} onRetry={asked.refresh} />;
  const value = (name: Filter) => search.get(name) ?? '';
  const narrow = (name: Filter, chosen: string) => {
    const next = new URLSearchParams(search);
    if (chosen) next.set(name, chosen);
    else next.delete(name);
    setSearch(next, { replace: true });
  };
  const pick = (name: Filter, label: string, options: ReactNode) => (
    <Field label={label} required>
      {(control) => (
        <select {...control} value={value(name)} onChange={(event) => narrow(name, event.target.value)}>
          <option value="">{t('directory.all')}</option>
          {options}
        </select>
      )}
    </Field>
  );
  const plain = (words: readonly string[]) => words.map((word) => <option key={word}>{word}</option>);
  const mayAdd = [coalition, ...coalition.groups].some(({ viewerCan }) => viewerCan.includes('ADD_PERSON'));
  const mayRead = [coalition, ...coalition.groups].some(({ viewerCan }) => viewerCan.includes('READ_AUDIT'));
  return (
    <>
      <TopBar crumbs={[{ label: coalition.name, href: paths.coalition(slug) }, { label: t('directory.title') }]}>
        {mayRead ? (
          <a className={buttonClass('quiet')} href={paths.audit(slug)}>
            {t('audit.title')}
          </a>
        ) : null}
        {coalition.viewerCan.includes('SET_VOCABULARY') ? (
          <a className={buttonClass('quiet')} href={paths.vocabularies(slug)}>
            {t('vocabulary.title')}
          </a>
        ) : null}
        {mayAdd ? (
          <a className={buttonClass('primary')} href={paths.importMembers(slug)}>
            {t('members.title')}
          </a>
        ) : null}
      </TopBar>
      <div className="pl-page pl-stack">
        <h1>{t('directory.title')}</h1>
        <search className={styles.columns}>
          <Words key={value('words')} value={value('words')} onSearch={(words) => narrow('words', words)} />
          {pick(
            'group',
            t('directory.group'),
            coalition.groups.map(({ id, code, title }) => (
              <option key={id} value={id}>
                {code} {title}
              </option>
            )),
          )}
          {pick(
            'role',
            t('directory.role'),
            ROLES.map((role) => (
              <option key={role} value={role}>
                {t(`role.${role}`)}
              </option>
            )),
          )}
          {pick('stakeholderGroup', t('directory.stakeholderGroup'), plain(coalition.stakeholderGroups))}
          {pick('region', t('directory.region'), plain(coalition.regions))}
        </search>
        <People key={search.toString()} slug={slug} search={search} />
        <CoalitionOffices coalition={slug} />
      </div>
    </>
  );
}

function Words({ value, onSearch }: { value: string; onSearch: (words: string) => void }) {
  const { t } = useMessages();
  const [words, setWords] = useState(value);
  return (
    <form
      className={styles.row}
      onSubmit={(event) => {
        event.preventDefault();
        onSearch(words.trim());
      }}
    >
      <Field label={t('directory.words')}>
        {(control) => (
          <input {...control} type="search" value={words} onChange={(event) => setWords(event.target.value)} />
        )}
      </Field>
      <Button type="submit">{t('directory.search')}</Button>
    </form>
  );
}

function People({ slug, search }: { slug: string; search: URLSearchParams }) {
  const { t, dotted } = useMessages();
  const of = (name: string) => search.get(name) || null;
  const filter = {
    words: of('words'),
    groupId: of('group'),
    role: ROLES.find((role) => role === of('role')) ?? null,
    stakeholderGroup: of('stakeholderGroup'),
    region: of('region'),
  };
  const { pages, next, busy, fault, readOn, again } = usePages(
    DirectoryDocument,
    { coalition: slug, filter, first: FIRST, after: null },
    ({ coalition }) => coalition?.directory,
  );
  const [first] = pages;
  if (fault) return <FaultNotice fault={fault} onRetry={again} />;
  // As long as a window, so that what stands below the list does not jump.
  if (!first) return <Skeleton lines={24} />;
  if (first.total === 0)
    return (
      <EmptyState icon="people" title={t('directory.none')}>
        {t('directory.noneLede')}
      </EmptyState>
    );
  return (
    <>
      <p className="pl-soft" role="status">
        {t('directory.found', { total: first.total })}
      </p>
      <ul className={styles.people}>
        {pages
          .flatMap(({ people }) => people)
          .map(({ person, roles }) => (
            <li key={person.id}>
              <a href={paths.person(slug, person.id)}>
                <bdi>{person.name}</bdi>
              </a>
              {person.title ? <span className="pl-muted"> · {person.title}</span> : null}
              <div className="pl-muted pl-small">{affiliationLine(person.affiliation)}</div>
              <div className="pl-small">
                {dotted(roles.map(({ role, group }) => [group?.code, t(`role.${role}`)].filter(Boolean).join(' ')))}
              </div>
            </li>
          ))}
      </ul>
      {next ? (
        <div>
          <Button busy={busy} onClick={() => void readOn()}>
            {t('directory.more')}
          </Button>
        </div>
      ) : null}
    </>
  );
}
