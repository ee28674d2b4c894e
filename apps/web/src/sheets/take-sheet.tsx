/** A sheet of comments into a round: chosen, looked at row by row, then taken. Nothing is saved by the look. */
import { PreviewSheetDocument, TakeSheetDocument, type PreviewSheetQuery } from '@plenary/graphql';
import { Button, DispositionPill, Field, Notice, Pill, useMessages } from '@plenary/ui';
import { useRef, useState } from 'react';
import { useClient } from 'urql';
import { ActProgress } from '../long-acts/act-progress';
import { useLongAct } from '../long-acts/use-long-act';
import { announce } from '../platform/announce';
import { faultOf, type Fault } from '../platform/errors';
import { FaultNotice } from '../platform/screen';
import { readFile } from '../platform/upload';
import styles from './sheets.module.css';

type Preview = PreviewSheetQuery['previewSheet'];
type Row = Preview['rows'][number];

interface TakeSheetProps {
  roundId: string;
  onTaken: () => void;
}

const TONES = {
  ADD: 'accepted',
  CHANGE: 'modified',
  DISPOSE: 'accepted',
  SAME: 'noted',
  REFUSE: 'refused',
} as const;
const SHAPES = { ADD: '●', CHANGE: '◐', DISPOSE: '●', SAME: '○', REFUSE: '▲' } as const;

export function TakeSheet({ roundId, onTaken }: TakeSheetProps) {
  const { t } = useMessages();
  const client = useClient();
  const take = useLongAct(TakeSheetDocument);
  const [file, setFile] = useState<File | null>(null);
  const [preview, setPreview] = useState<Preview | null>(null);
  const [fault, setFault] = useState<Fault | null>(null);
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState<string | null>(null);
  const last = useRef(0);

  const look = async (chosen: File | null) => {
    const own = (last.current += 1);
    setFile(chosen);
    setPreview(null);
    setFault(null);
    if (!chosen) return;
    setBusy(true);
    const input = { roundId, file: await readFile(chosen) };
    const { data, error } = await client
      .query(PreviewSheetDocument, { input }, { requestPolicy: 'network-only' })
      .toPromise();
    if (own !== last.current) return;
    setBusy(false);
    setPreview(data?.previewSheet ?? null);
    setFault(error ? faultOf(error) : null);
  };

  const send = async () => {
    if (!file) return;
    setBusy(true);
    setDone(null);
    const input = { roundId, file: await readFile(file) };
    const { data } = await take.run((actId) => ({ input: { ...input, actId } }));
    setBusy(false);
    if (!data) return;
    const { added, changed, disposed, same, refused } = data.takeSheet;
    const said = t('sheet.done', { added, changed, disposed, same, refused });
    setDone(said);
    announce(said);
    onTaken();
    await look(file);
  };

  const waiting = preview?.rows.filter(({ action }) => action === 'ADD' || action === 'CHANGE' || action === 'DISPOSE');
  return (
    <details className={styles.sheet}>
      <summary>{t('sheet.take')}</summary>
      <div className="pl-stack">
        <Field label={t('sheet.file')} hint={t('sheet.hint')}>
          {(control) => (
            <input
              {...control}
              type="file"
              accept=".docx,.xlsx,.csv,.tsv,.json,.txt"
              onChange={(event) => {
                setDone(null);
                take.forget();
                void look(event.target.files?.[0] ?? null);
              }}
            />
          )}
        </Field>
        {busy && !preview ? <p role="status">{t('reviewedFile.looking')}</p> : null}
        {fault ? <FaultNotice fault={fault} /> : null}
        {take.fault ? <FaultNotice fault={take.fault} /> : null}
        <ActProgress act={take.long} label={t('sheet.sending', { count: waiting?.length ?? 0 })} />
        {done ? <Notice tone="good" title={done} /> : null}
        {preview && waiting ? (
          <>
            <Findings findings={preview.findings} />
            <Rows rows={preview.rows} caption={preview.name} />
            {waiting.length > 0 ? (
              <div className="pl-row">
                <Button tone="primary" busy={busy} onClick={() => void send()}>
                  {t('sheet.send', { count: waiting.length })}
                </Button>
              </div>
            ) : done ? null : (
              <Notice title={t('sheet.nothingNew')} />
            )}
          </>
        ) : null}
      </div>
    </details>
  );
}

function Findings({ findings }: { findings: Preview['findings'] }) {
  const { t } = useMessages();
  if (findings.length === 0) return null;
  return (
    <Notice title={t('sheet.findings', { count: findings.length })}>
      <ul>
        {findings.map(({ code, row, detail }, index) => (
          <li key={index}>
            {row ? `${t('sheet.row', { row })}: ` : ''}
            {t(`sheet.finding.${code}` as 'sheet.finding.NO_COMMENT', { detail: detail ?? '' })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function Rows({ rows, caption }: { rows: readonly Row[]; caption: string }) {
  const { t, dotted } = useMessages();
  return (
    <div className="pl-table-scroll" role="region" aria-label={caption} tabIndex={0}>
      <table className="pl-table pl-stacked">
        <caption className="pl-visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('sheet.rowHead')}</th>
            <th scope="col">{t('sheet.becomes')}</th>
            <th scope="col">{t('table.comment')}</th>
            <th scope="col">{t('table.from')}</th>
            <th scope="col">{t('table.disposition')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.row}-${row.reference ?? ''}`}>
              <th scope="row">{dotted([row.row, row.comment ?? row.reference])}</th>
              <td data-label={t('sheet.becomes')}>
                <Pill tone={TONES[row.action]} shape={SHAPES[row.action]}>
                  {t(`sheet.action.${row.action}`)}
                </Pill>
                {row.reason ? (
                  <div className="pl-muted pl-small">{t(`sheet.reason.${row.reason}` as 'sheet.reason.too-long')}</div>
                ) : null}
              </td>
              <td data-label={t('table.comment')}>
                <p dir="auto">{row.text}</p>
                {row.where ? (
                  <p className="pl-muted pl-small" dir="auto">
                    {row.where.length > 120 ? `${row.where.slice(0, 120).toWellFormed()} …` : row.where}
                  </p>
                ) : null}
              </td>
              <td data-label={t('table.from')} dir="auto">
                {row.author}
              </td>
              <td data-label={t('table.disposition')}>
                {row.disposition ? <DispositionPill kind={row.disposition} /> : null}
                {row.changes
                  .filter(({ field }) => field === 'rationale')
                  .map(({ after }) => (
                    <p key="rationale" dir="auto">
                      {after}
                    </p>
                  ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
