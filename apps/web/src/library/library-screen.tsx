/** The library of a coalition: what it published, by kind, and what a search finds in all texts one may read. */
import { paths, SEARCH_KINDS } from '@plenary/domain';
import { LibraryDocument, type LibraryQuery } from '@plenary/graphql';
import { Button, EmptyState, TopBar, useMessages } from '@plenary/ui';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useGroupAddress } from '../platform/address';
import { useTitle, Waiting } from '../platform/screen';
import { useAsk } from '../platform/use-screen';
import styles from './library.module.css';
import { SearchHits } from './search-hits';
import { readAsked, writeAsked, type Asked } from './search-address';

type LibraryCoalition = NonNullable<LibraryQuery['coalition']>;

export function LibraryScreen() {
  const { t } = useMessages();
  const { coalition: slug } = useGroupAddress();
  const asked = useAsk(LibraryDocument, { coalition: slug });
  const coalition = asked.data?.coalition;
  const [search, setSearch] = useSearchParams();
  const given = readAsked(search);
  useTitle(coalition ? t('library.title') : undefined);
  if (!coalition) return <Waiting {...asked} onRetry={asked.refresh} />;
  return (
    <>
      <TopBar crumbs={[{ label: coalition.name, href: paths.coalition(slug) }, { label: t('library.title') }]} />
      <div className="pl-page pl-stack">
        <h1>{t('library.title')}</h1>
        <p className="pl-lede">{t('library.lede')}</p>
        <SearchForm
          key={String(search)}
          coalition={coalition}
          given={given}
          onSearch={(next) => setSearch(writeAsked(next))}
        />
        {given.words.trim() ? <SearchHits slug={slug} asked={given} /> : <Shelves coalition={coalition} />}
      </div>
    </>
  );
}

interface SearchFormProps {
  coalition: LibraryCoalition;
  given: Asked;
  onSearch: (asked: Asked) => void;
}

function SearchForm({ coalition, given, onSearch }: SearchFormProps) {
  const { t } = useMessages();
  const [asked, setAsked] = useState(given);
  const choice = (
    label: string,
    name: 'kind' | 'documentKind' | 'group',
    any: string,
    options: readonly { value: string; text: string }[],
  ) => (
    <select
      className="pl-input"
      aria-label={label}
      value={asked[name] ?? ''}
      onChange={(event) => {
        const next = { ...asked, [name]: event.target.value || null } as Asked;
        setAsked(next);
        if (next.words.trim()) onSearch(next);
      }}
    >
      <option value="">{any}</option>
      {options.map(({ value, text }) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </select>
  );
  return (
    <form
      role="search"
      className={styles.search}
      onSubmit={(event) => {
        event.preventDefault();
        onSearch(asked);
      }}
    >
      <input
        type="search"
        className="pl-input"
        dir="auto"
        aria-label={t('library.words')}
        placeholder={t('library.words')}
        value={asked.words}
        onChange={(event) => setAsked({ ...asked, words: event.target.value })}
      />
      {choice(
        t('library.in'),
        'kind',
        t('library.everywhere'),
        SEARCH_KINDS.map((value) => ({ value, text: t(`search.${value}.many`) })),
      )}
      {choice(
        t('library.kind'),
        'documentKind',
        t('library.anyKind'),
        coalition.kinds.map(({ code, title }) => ({ value: code, text: title })),
      )}
      {choice(
        t('milestones.group'),
        'group',
        t('library.anyGroup'),
        coalition.groups.map(({ code, title }) => ({ value: code, text: `${code} ${title}` })),
      )}
      <Button type="submit" tone="primary">
        {t('library.search')}
      </Button>
    </form>
  );
}

/** Kinds with what was published of each, in the order of the coalition; a kind without anything is left out. */
function Shelves({ coalition }: { coalition: LibraryCoalition }) {
  const { t, day, dotted } = useMessages();
  const byKind = Map.groupBy(coalition.publications, ({ document }) => document.kind.id);
  if (byKind.size === 0)
    return (
      <EmptyState icon="file" title={t('library.none')}>
        {t('library.noneLede')}
      </EmptyState>
    );
  return coalition.kinds
    .filter(({ id }) => byKind.has(id))
    .map((kind) => (
      <section key={kind.id} className="pl-stack" aria-labelledby={kind.id}>
        <h2 id={kind.id}>{kind.title}</h2>
        <ul className={styles.shelf}>
          {byKind.get(kind.id)?.map(({ id, reference, edition, publishedAt, path, document }) => (
            <li key={id}>
              <a href={path} lang={document.lang} dir={document.dir}>
                {document.title}
              </a>
              <span className="pl-muted">
                {dotted([
                  reference,
                  t('library.edition', { edition }),
                  day(publishedAt),
                  document.stage === 'SUPERSEDED' ? t('library.superseded') : null,
                ])}
              </span>
            </li>
          ))}
        </ul>
      </section>
    ));
}
