/** What a search found, the best first, each with the words around what was looked for. */
import { SearchDocument } from '@plenary/graphql';
import { Button, EmptyState, Notice, Skeleton, StagePill, useMessages } from '@plenary/ui';
import { useState } from 'react';
import { FaultNotice } from '../platform/screen';
import { useAsk } from '../platform/use-screen';
import styles from './library.module.css';
import type { Asked } from './search-address';

const STEP = 20;
const MOST = 50;

export function SearchHits({ slug, asked }: { slug: string; asked: Asked }) {
  const { t, day } = useMessages();
  const [first, setFirst] = useState(STEP);
  const input = {
    words: asked.words,
    kinds: asked.kind ? [asked.kind] : null,
    documentKind: asked.documentKind,
    group: asked.group,
  };
  const found = useAsk(SearchDocument, { coalition: slug, input, first, after: 0 });
  const result = found.data?.coalition?.search;
  if (found.fault) return <FaultNotice fault={found.fault} onRetry={found.refresh} />;
  if (!result) return <Skeleton lines={6} />;
  return (
    <section className="pl-stack" aria-label={t('library.search')}>
      <p role="status" className="pl-soft">
        {t('library.count', { count: result.count })}
      </p>
      {result.respelled ? (
        <Notice title={t('library.respelled', { typed: asked.words, words: result.respelled })} />
      ) : null}
      {result.hits.length === 0 ? (
        <EmptyState icon="search" title={t('library.nothing')}>
          {t('library.nothingLede')}
        </EmptyState>
      ) : (
        <ol className={styles.hits}>
          {result.hits.map((hit) => (
            <li key={`${hit.kind} ${hit.reference}`}>
              <a href={hit.path} lang={hit.lang} dir={hit.dir}>
                {hit.title}
              </a>
              <p lang={hit.lang} dir={hit.dir}>
                {hit.excerpt.map(({ text, found: isFound }, at) =>
                  isFound ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
                )}
              </p>
              <p className={styles.about}>
                <span>{t(`search.${hit.kind}`)}</span>
                <span>{hit.reference}</span>
                <span>{hit.documentKind.title}</span>
                <StagePill stage={hit.stage} />
                <span>{day(hit.at)}</span>
              </p>
            </li>
          ))}
        </ol>
      )}
      {result.count > result.hits.length && first < MOST ? (
        <div>
          <Button onClick={() => setFirst(Math.min(MOST, first + STEP))}>{t('library.more')}</Button>
        </div>
      ) : null}
    </section>
  );
}
