/** Two revisions against each other, and what became of the places of the comments between them. */
import { withoutForm, type Block } from '@plenary/document';
import { paths } from '@plenary/domain';
import { RedlineScreenDocument, type RedlineScreenQuery } from '@plenary/graphql';
import {
  Button,
  Choices,
  Notice,
  PassageRedline,
  PlacementPill,
  RedlineSummaryLine,
  RedlineView,
  TopBar,
  useMessages,
} from '@plenary/ui';
import { useMemo, useRef, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { useDocumentAddress, type DocumentAddress } from '../platform/address';
import { useWide } from '../platform/here';
import { useTitle, Waiting } from '../platform/screen';
import { useAsk } from '../platform/use-screen';
import { ChangeJump } from './change-jump';
import styles from './documents.module.css';
import { useRedline } from './use-redline';

type Revision = NonNullable<NonNullable<RedlineScreenQuery['document']>['revision']>;

export function RedlineScreen() {
  const { t, day } = useMessages();
  const address = useDocumentAddress();
  const params = useParams();
  const navigate = useNavigate();
  const [from, to] = [Number(params['from']), Number(params['to'])];
  const asked = useAsk(RedlineScreenDocument, { ...address, from, to });
  const document = asked.data?.document;
  useTitle(document ? `${t('redline.title', { from, to })} · ${document.title}` : undefined);
  const revision = document?.revision;
  if (!document || !revision) return <Waiting {...asked} onRetry={asked.refresh} />;
  const { coalition, group, document: code } = address;
  const pick = (label: string, value: number, choose: (number: number) => string) => (
    <label>
      <span className="pl-muted pl-small">{label}</span>{' '}
      <select value={value} onChange={(event) => void navigate(choose(Number(event.target.value)))}>
        {document.revisions.map(({ number, frozenAt }) => (
          <option key={number} value={number}>
            {t('read.revision', { number })}, {day(frozenAt)}
          </option>
        ))}
      </select>
    </label>
  );
  const carried = revision.comments.filter(({ placement }) => placement);
  return (
    <>
      <TopBar
        crumbs={[
          { label: group, href: paths.group(coalition, group) },
          { label: document.title, href: paths.document(coalition, group, code) },
          { label: t('read.redline', { from, to }) },
        ]}
      />
      <div className="pl-page pl-stack">
        <div>
          <h1>{t('redline.title', { from, to })}</h1>
          <div className={styles.versions}>
            {pick(t('redline.from'), from, (number) => paths.redline(coalition, group, code, number, to))}
            {pick(t('redline.to'), to, (number) => paths.redline(coalition, group, code, from, number))}
          </div>
        </div>
        {revision.changeLog ? (
          <Notice
            title={`${t('redline.changeLog')}${revision.changeClass ? ` (${t(`changeClass.short.${revision.changeClass}`)})` : ''}`}
          >
            <p dir="auto">{revision.changeLog}</p>
          </Notice>
        ) : null}
        {carried.length > 0 ? <Placements revision={revision} carried={carried} address={address} /> : null}
        <Comparison before={document.before?.blocks} after={revision.blocks} lang={document.lang} dir={document.dir} />
      </div>
    </>
  );
}

interface ComparisonProps {
  before: Block[] | undefined;
  after: Block[];
  lang: string;
  dir: string;
}

type Layout = 'inline' | 'sides';
const LAYOUTS = ['inline', 'sides'] as const;

function Comparison({ before, after, lang, dir }: ComparisonProps) {
  const { t } = useMessages();
  const { redline: whole, failed } = useRedline(before, after);
  const [form, setForm] = useState(true);
  const redline = useMemo(() => (whole && !form ? withoutForm(whole) : whole), [whole, form]);
  const [layout, setLayout] = useState<Layout>('inline');
  const wide = useWide('(min-width: 64rem)');
  const text = useRef<HTMLDivElement>(null);
  const sides = wide && layout === 'sides';
  if (failed) return <Notice tone="refused" title={t('redline.failed')} />;
  if (!whole || !redline)
    return (
      <p role="status" className="pl-muted">
        {t('redline.comparing')}
      </p>
    );
  if (whole.entries.every(({ kind }) => kind === 'SAME')) return <Notice title={t('redline.same')} />;
  return (
    <section className="pl-stack" aria-labelledby="comparison">
      <h2 id="comparison">
        <RedlineSummaryLine redline={whole} />
      </h2>
      <div className={styles.compare}>
        <ChangeJump text={text} of={[form, sides, whole.entries.length].join()} />
        {wide ? (
          <Choices
            legend={t('redline.layout')}
            name="layout"
            value={layout}
            options={LAYOUTS.map((value) => ({ value, label: t(`redline.layout.${value}`) }))}
            onChange={setLayout}
          />
        ) : null}
        {whole.summary.reformatted > 0 ? (
          <label>
            <input type="checkbox" checked={form} onChange={(event) => setForm(event.target.checked)} />{' '}
            {t('redline.form', { count: whole.summary.reformatted })}
          </label>
        ) : null}
      </div>
      <div ref={text}>
        <RedlineView redline={redline} lang={lang} dir={dir} sideBySide={sides} />
      </div>
    </section>
  );
}

function Placements({
  revision,
  carried,
  address,
}: {
  revision: Revision;
  carried: Revision['comments'];
  address: DocumentAddress;
}) {
  const { t } = useMessages();
  const navigate = useNavigate();
  return (
    <section id="placements" className="pl-stack" aria-labelledby="placements-title">
      <div>
        <h2 id="placements-title">{t('placements.title', { number: revision.number })}</h2>
        <p className="pl-soft">{t('placements.lede')}</p>
      </div>
      <div className="pl-table-scroll" role="group" aria-labelledby="placements-title" tabIndex={0}>
        <table className={`pl-table pl-stacked ${styles.placements}`}>
          <thead>
            <tr>
              <th scope="col">{t('table.reference')}</th>
              <th scope="col">{t('placements.status')}</th>
              <th scope="col">{t('placements.was')}</th>
              <th scope="col">{t('placements.is')}</th>
            </tr>
          </thead>
          <tbody>
            {carried.map((comment) => {
              const { placement, anchor } = comment;
              if (!placement) return null;
              const there = paths.revision(address.coalition, address.group, address.document, {
                revision: revision.number,
                comment: comment.reference,
              });
              return (
                <tr key={comment.id}>
                  <th scope="row">
                    <a href={there}>{comment.reference}</a>
                  </th>
                  <td>
                    <PlacementPill status={placement.status} />
                    {placement.decidedBy ? (
                      <div className="pl-muted">{t('comment.decidedBy', { name: placement.decidedBy.name })}</div>
                    ) : null}
                  </td>
                  <td data-label={t('placements.was')}>
                    <div className="pl-words" dir="auto">
                      {anchor.exact ?? t('round.desk.wholeDocument')}
                    </div>
                  </td>
                  <td data-label={t('placements.is')}>
                    {placement.exact && anchor.exact ? (
                      <div className="pl-words" dir="auto">
                        <PassageRedline before={anchor.exact} after={placement.exact} />
                      </div>
                    ) : anchor.kind === 'DOCUMENT' ? null : (
                      t(`placement.told.${placement.status}`)
                    )}
                    {(placement.status === 'AMBIGUOUS' || placement.status === 'ORPHANED') &&
                    comment.viewerCan.includes('CONFIRM_PLACEMENT') ? (
                      <div>
                        <Button tone="link" onClick={() => void navigate(there)}>
                          {t('comment.pick')}
                        </Button>
                      </div>
                    ) : null}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}
