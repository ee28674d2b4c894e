/** Two editions of a list against each other: what came, what went, what reads otherwise, what stands at another rank. */
import { paths, type StandardField } from '@plenary/domain';
import { StandardsDifferenceScreenDocument, type EditionStandardLineFragment } from '@plenary/graphql';
import { EmptyState, Notice, PassageRedline, TopBar, useMessages } from '@plenary/ui';
import type { ReactNode } from 'react';
import { useNavigate, useParams } from 'react-router';
import { useDocumentAddress } from '../platform/address';
import { useTitle, Waiting } from '../platform/screen';
import { useAsk } from '../platform/use-screen';
import styles from './standards.module.css';

export function StandardsDifferenceScreen() {
  const { t, day } = useMessages();
  const address = useDocumentAddress();
  const { coalition, group, document: code } = address;
  const params = useParams();
  const navigate = useNavigate();
  const [from, to] = [Number(params['from']), Number(params['to'])];
  const isNumbered = [from, to].every((number) => Number.isInteger(number) && number > 0 && number < 2 ** 31);
  const asked = useAsk(StandardsDifferenceScreenDocument, {
    ...address,
    ...(isNumbered ? { from, to } : { from: 0, to: 0 }),
  });
  const document = asked.data?.document;
  useTitle(document ? `${t('difference.title', { from, to })} · ${document.title}` : undefined);
  if (!document) return <Waiting {...asked} onRetry={asked.refresh} />;
  const editions = document.standardsList?.editions ?? [];
  const difference = document.standardsList?.difference;
  const revisionOf = (number: number) => editions.find((edition) => edition.number === number)?.revision.number;
  const [before, after] = [revisionOf(from), revisionOf(to)];
  const pick = (label: string, value: number, choose: (number: number) => string) => (
    <label>
      <span className="pl-muted pl-small">{label}</span>{' '}
      <select
        className="pl-input"
        value={value}
        onChange={(event) => void navigate(choose(Number(event.target.value)))}
      >
        {editions.map(({ number, frozenAt }) => (
          <option key={number} value={number}>
            {t('standards.edition', { number })}, {day(frozenAt)}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <>
      <TopBar
        crumbs={[
          { label: group, href: paths.group(coalition, group) },
          { label: document.title, href: paths.document(coalition, group, code) },
          { label: t('standards.title'), href: paths.standards(coalition, group, code) },
          { label: `${from} → ${to}` },
        ]}
      />
      <div className={`pl-page ${styles.page}`}>
        <div>
          <h1>{difference ? t('difference.title', { from, to }) : t('standards.title')}</h1>
          {difference ? (
            <div className={styles.ways}>
              {pick(t('difference.from'), from, (number) =>
                paths.standardsDifference(coalition, group, code, number, to),
              )}
              {pick(t('difference.to'), to, (number) =>
                paths.standardsDifference(coalition, group, code, from, number),
              )}
              {before && after && before !== after ? (
                <a href={paths.redline(coalition, group, code, before, after)}>{t('difference.redline')}</a>
              ) : null}
            </div>
          ) : null}
        </div>
        {difference ? (
          <Difference {...difference} />
        ) : (
          <EmptyState
            icon="list"
            title={t('difference.missing')}
            action={<a href={paths.standards(coalition, group, code)}>{t('standards.title')}</a>}
          />
        )}
      </div>
    </>
  );
}

interface DifferenceProps {
  added: EditionStandardLineFragment[];
  removed: EditionStandardLineFragment[];
  changed: { before: EditionStandardLineFragment; after: EditionStandardLineFragment; fields: StandardField[] }[];
  moved: { before: EditionStandardLineFragment; after: EditionStandardLineFragment }[];
}

function Difference({ added, removed, changed, moved }: DifferenceProps) {
  const { t } = useMessages();
  if (added.length + removed.length + changed.length + moved.length === 0)
    return <Notice title={t('difference.none')} />;
  return (
    <>
      <Part id="added" title={t('difference.added', { count: added.length })} count={added.length}>
        <Standards standards={added} />
      </Part>
      <Part id="removed" title={t('difference.removed', { count: removed.length })} count={removed.length}>
        <Standards standards={removed} />
      </Part>
      <Part id="changed" title={t('difference.changed', { count: changed.length })} count={changed.length}>
        <ul className={styles.editions}>
          {changed.map(({ before, after, fields }) => (
            <li key={after.key}>
              <b dir="auto">{after.name}</b>
              <dl className={styles.fields}>
                {fields.map((field) => (
                  <div key={field}>
                    <dt>{t(`standard.field.${field}`)}</dt>
                    <dd dir="auto">
                      <FieldChange before={saidOf(before, field)} after={saidOf(after, field)} />
                    </dd>
                  </div>
                ))}
              </dl>
            </li>
          ))}
        </ul>
      </Part>
      <Part id="moved" title={t('difference.moved', { count: moved.length })} count={moved.length}>
        <ul className={styles.editions}>
          {moved.map(({ before, after }) => (
            <li key={after.key}>
              <b dir="auto">{after.name}</b>{' '}
              {t(after.rank < before.rank ? 'difference.up' : 'difference.down', {
                from: before.rank,
                to: after.rank,
                by: Math.abs(before.rank - after.rank),
              })}
            </li>
          ))}
        </ul>
      </Part>
    </>
  );
}

const saidOf = (standard: EditionStandardLineFragment, field: StandardField): string =>
  standard[field.toLowerCase() as Lowercase<StandardField>] ?? '';

function FieldChange({ before, after }: { before: string; after: string }) {
  const { t } = useMessages();
  if (before && after)
    return (
      <bdi>
        <PassageRedline before={before} after={after} />
      </bdi>
    );
  return (
    <>
      {t('difference.was')}: <bdi>{before || t('difference.empty')}</bdi> · {t('difference.is')}:{' '}
      <bdi>{after || t('difference.empty')}</bdi>
    </>
  );
}

interface PartProps {
  id: string;
  title: string;
  count: number;
  children: ReactNode;
}

function Part({ id, title, count, children }: PartProps) {
  if (count === 0) return null;
  return (
    <section className="pl-stack" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

function Standards({ standards }: { standards: readonly EditionStandardLineFragment[] }) {
  const { t, dotted } = useMessages();
  return (
    <ul className={styles.editions}>
      {standards.map(({ key, rank, name, body, identifier, version, category, rationale }) => (
        <li key={key}>
          <b dir="auto">{name}</b>{' '}
          <span className="pl-soft" dir="auto">
            {dotted([body, identifier, version, category])} · {t('standards.rank')} {rank}
          </span>
          <div className="pl-words" dir="auto">
            {rationale}
          </div>
        </li>
      ))}
    </ul>
  );
}
