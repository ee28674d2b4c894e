/** Who did what: the record of roles, access and stages, narrowed in the address and read backwards in time. */
import { AUDIT_TOPICS, paths } from '@plenary/domain';
import { AuditScreenDocument, type AuditScreenQuery } from '@plenary/graphql';
import { Button, buttonClass, EmptyState, Field, Skeleton, TopBar, useMessages } from '@plenary/ui';
import { useSearchParams } from 'react-router';
import { useGroupAddress } from '../platform/address';
import { FaultNotice, useTitle } from '../platform/screen';
import { usePages } from '../platform/use-pages';
import { useViewer } from '../platform/viewer';
import styles from '../people/people.module.css';

type Coalition = NonNullable<AuditScreenQuery['coalition']>;
type Entry = Coalition['audit']['entries'][number];

const FIRST = 50;

export function AuditScreen() {
  const { t } = useMessages();
  const { coalition: slug } = useGroupAddress();
  const [search, setSearch] = useSearchParams();
  const viewer = useViewer();
  const name = viewer?.coalitions.find((one) => one.slug === slug)?.name ?? slug;
  useTitle(t('audit.title'));
  const narrow = (field: string, value: string) => {
    const next = new URLSearchParams(search);
    if (value) next.set(field, value);
    else next.delete(field);
    setSearch(next, { replace: true });
  };
  const day = (field: 'from' | 'to') => (
    <Field label={t(`audit.${field}`)}>
      {(control) => (
        <input
          {...control}
          type="date"
          value={search.get(field) ?? ''}
          onChange={(event) => narrow(field, event.target.value)}
        />
      )}
    </Field>
  );
  const { topic, personId, from, to } = filterOf(search);
  const file = new URLSearchParams(
    Object.entries({ topic, person: personId, from, to }).flatMap(([key, value]) => (value ? [[key, value]] : [])),
  );
  return (
    <>
      <TopBar crumbs={[{ label: name, href: paths.coalition(slug) }, { label: t('audit.title') }]}>
        <a className={buttonClass()} href={`${paths.auditFile(slug)}?${file.toString()}`} download>
          {t('audit.file')}
        </a>
      </TopBar>
      <div className="pl-page pl-stack">
        <div>
          <h1>{t('audit.title')}</h1>
          <p className="pl-lede">{t('audit.lede')}</p>
        </div>
        <search className={styles.columns}>
          <Field label={t('audit.topic')} required>
            {(control) => (
              <select {...control} value={topic ?? ''} onChange={(event) => narrow('topic', event.target.value)}>
                <option value="">{t('directory.all')}</option>
                {AUDIT_TOPICS.map((one) => (
                  <option key={one} value={one}>
                    {t(`audit.topic.${one}`)}
                  </option>
                ))}
              </select>
            )}
          </Field>
          {day('from')}
          {day('to')}
          {personId ? (
            <div>
              <Button onClick={() => narrow('person', '')}>{t('audit.everybody')}</Button>
            </div>
          ) : null}
        </search>
        <Entries key={search.toString()} slug={slug} search={search} onPerson={(id) => narrow('person', id)} />
      </div>
    </>
  );
}

/** Days are whole days in UTC; the last one is in. */
function filterOf(search: URLSearchParams) {
  const instant = (field: string, days: number) => {
    const at = new Date(`${search.get(field)}T00:00:00.000Z`);
    return Number.isNaN(at.getTime()) ? null : new Date(at.getTime() + days * 86_400_000).toISOString();
  };
  return {
    topic: AUDIT_TOPICS.find((one) => one === search.get('topic')) ?? null,
    personId: search.get('person'),
    from: instant('from', 0),
    to: instant('to', 1),
  };
}

interface EntriesProps {
  slug: string;
  search: URLSearchParams;
  onPerson: (id: string) => void;
}

function Entries({ slug, search, onPerson }: EntriesProps) {
  const { t, instant, dotted } = useMessages();
  const { pages, next, busy, fault, readOn, again } = usePages(
    AuditScreenDocument,
    { coalition: slug, filter: filterOf(search), first: FIRST, after: null },
    ({ coalition }) => coalition?.audit,
  );
  const entries = pages.flatMap((page) => page.entries);
  if (fault) return <FaultNotice fault={fault} onRetry={again} />;
  if (pages.length === 0) return <Skeleton />;
  if (entries.length === 0) return <EmptyState title={t('audit.none')}>{t('audit.noneLede')}</EmptyState>;
  const who = (person: Entry['actor']) =>
    person ? (
      <Button tone="link" onClick={() => onPerson(person.id)}>
        <bdi>{person.name}</bdi>
      </Button>
    ) : null;
  return (
    <>
      <div className="pl-table-scroll" role="region" aria-label={t('audit.title')} tabIndex={0}>
        <table className="pl-table pl-stacked">
          <thead>
            <tr>
              {(['at', 'kind', 'actor', 'subject'] as const).map((column) => (
                <th key={column} scope="col">
                  {t(`audit.column.${column}`)}
                </th>
              ))}
              <th scope="col">{t('audit.where')}</th>
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <tr key={entry.id}>
                <td data-label={t('audit.column.at')}>
                  <time dateTime={entry.at}>{instant(entry.at, 'UTC', { year: true })}</time>
                </td>
                <td data-label={t('audit.column.kind')}>
                  {t(`entry.${entry.kind}`)}
                  {entry.role ? <div className="pl-muted pl-small">{t(`role.${entry.role}`)}</div> : null}
                  {entry.toStage ? (
                    <div className="pl-muted pl-small">
                      {[entry.fromStage, entry.toStage].flatMap((one) => (one ? [t(`stage.${one}`)] : [])).join(' → ')}
                    </div>
                  ) : null}
                </td>
                <td data-label={t('audit.column.actor')}>{who(entry.actor) ?? t('audit.byNobody')}</td>
                <td data-label={entry.subject ? t('audit.column.subject') : undefined}>{who(entry.subject)}</td>
                <td data-label={t('audit.where')}>{dotted([entry.group?.code, entry.document?.title])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {next ? (
        <div>
          <Button busy={busy} onClick={() => void readOn()}>
            {t('audit.more')}
          </Button>
        </div>
      ) : null}
    </>
  );
}
