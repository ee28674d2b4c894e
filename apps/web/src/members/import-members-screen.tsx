/** A member list into the coalition: chosen, looked at row by row, then taken. Nothing is saved by the look. */
import { paths } from '@plenary/domain';
import {
  ImportMembersDocument,
  MembersScreenDocument,
  PreviewMembersDocument,
  type ImportMembersMutation,
  type PreviewMembersQuery,
} from '@plenary/graphql';
import { Button, Field, Notice, Pill, TopBar, useMessages } from '@plenary/ui';
import { useRef, useState } from 'react';
import { useClient } from 'urql';
import { ActProgress } from '../long-acts/act-progress';
import { useLongAct } from '../long-acts/use-long-act';
import { useGroupAddress } from '../platform/address';
import { announce } from '../platform/announce';
import { faultOf, type Fault } from '../platform/errors';
import { FaultNotice, NotFound, useTitle, Waiting } from '../platform/screen';
import { readFile } from '../platform/upload';
import { useAsk } from '../platform/use-screen';
import styles from '../people/people.module.css';

type Preview = PreviewMembersQuery['previewMembers'];
type Row = Preview['rows'][number];

const TONES = { ADD: 'accepted', JOIN: 'modified', SAME: 'noted', REFUSE: 'refused' } as const;
const SHAPES = { ADD: '●', JOIN: '◐', SAME: '○', REFUSE: '▲' } as const;
/** A screen of more rows than these is read by nobody; the counts tell of all. */
const SHOWN = 600;

export function ImportMembersScreen() {
  const { t } = useMessages();
  const { coalition: slug } = useGroupAddress();
  const asked = useAsk(MembersScreenDocument, { coalition: slug });
  const coalition = asked.data?.coalition;
  useTitle(t('members.title'));
  if (!coalition) return <Waiting {...asked} onRetry={asked.refresh} />;
  const everywhere = coalition.viewerCan.includes('ADD_PERSON');
  const groups = coalition.groups.filter(
    ({ state, viewerCan }) => state !== 'CONCLUDED' && (everywhere || viewerCan.includes('ADD_PERSON')),
  );
  if (!everywhere && groups.length === 0) return <NotFound />;
  return (
    <>
      <TopBar
        crumbs={[
          { label: coalition.name, href: paths.coalition(slug) },
          { label: t('directory.title'), href: paths.directory(slug) },
          { label: t('members.title') },
        ]}
      />
      <div className="pl-page pl-stack">
        <div>
          <h1>{t('members.title')}</h1>
          <p className="pl-lede">{t('members.lede')}</p>
        </div>
        <List coalitionId={coalition.id} groups={groups} everywhere={everywhere} />
      </div>
    </>
  );
}

interface ListProps {
  coalitionId: string;
  groups: readonly { id: string; code: string; title: string }[];
  everywhere: boolean;
}

function List({ coalitionId, groups, everywhere }: ListProps) {
  const { t, list } = useMessages();
  const client = useClient();
  const take = useLongAct(ImportMembersDocument);
  const [file, setFile] = useState<File | null>(null);
  const [groupId, setGroupId] = useState(everywhere ? '' : (groups[0]?.id ?? ''));
  const [tell, setTell] = useState(false);
  const [preview, setPreview] = useState<Preview | null>(null);
  const [done, setDone] = useState<ImportMembersMutation['importMembers'] | null>(null);
  const [fault, setFault] = useState<Fault | null>(null);
  const [busy, setBusy] = useState(false);
  const last = useRef(0);

  const inputOf = async (chosen: File, group: string) => ({
    coalitionId,
    groupId: group || null,
    file: await readFile(chosen),
    tell,
  });

  const look = async (chosen: File | null, group: string) => {
    const own = (last.current += 1);
    setPreview(null);
    setFault(null);
    if (!chosen) return;
    setBusy(true);
    const input = await inputOf(chosen, group);
    const { data, error } = await client
      .query(PreviewMembersDocument, { input }, { requestPolicy: 'network-only' })
      .toPromise();
    if (own !== last.current) return;
    setBusy(false);
    setPreview(data?.previewMembers ?? null);
    setFault(error ? faultOf(error) : null);
  };

  const send = async () => {
    if (!file) return;
    setDone(null);
    const input = await inputOf(file, groupId);
    const { data } = await take.run((actId) => ({ input: { ...input, actId } }));
    if (!data) return;
    setDone(data.importMembers);
    announce(t('members.done', { ...data.importMembers }));
    await look(file, groupId);
  };

  const waiting = preview?.rows.filter(({ action }) => action === 'ADD' || action === 'JOIN') ?? [];
  return (
    <>
      <div className={styles.panel}>
        <Field label={t('members.file')} hint={t('members.fileHint')} required>
          {(control) => (
            <input
              {...control}
              type="file"
              accept=".csv,.tsv,.txt,.xlsx,.vcf,.vcard"
              onChange={(event) => {
                const chosen = event.target.files?.[0] ?? null;
                setFile(chosen);
                setDone(null);
                take.forget();
                void look(chosen, groupId);
              }}
            />
          )}
        </Field>
        <Field label={t('members.group')} required>
          {(control) => (
            <select
              {...control}
              value={groupId}
              onChange={(event) => {
                setGroupId(event.target.value);
                void look(file, event.target.value);
              }}
            >
              {everywhere ? <option value="">{t('members.noGroup')}</option> : null}
              {groups.map(({ id, code, title }) => (
                <option key={id} value={id}>
                  {code} {title}
                </option>
              ))}
            </select>
          )}
        </Field>
        <label className={styles.tick}>
          <input type="checkbox" checked={tell} onChange={(event) => setTell(event.target.checked)} />
          {t('members.tell')}
        </label>
      </div>
      {busy && !preview ? <p role="status">{t('members.looking')}</p> : null}
      {fault ? <FaultNotice fault={fault} /> : null}
      {take.fault ? <FaultNotice fault={take.fault} /> : null}
      <ActProgress act={take.long} label={t('members.sending', { count: waiting.length })} />
      {done ? (
        <Notice tone="good" title={t('members.done', { ...done })}>
          {done.asked > 0 ? <p>{t('members.asked', { asked: done.asked })}</p> : null}
        </Notice>
      ) : null}
      {preview ? (
        <>
          {preview.unread.length > 0 ? <Notice title={t('members.unread', { columns: list(preview.unread) })} /> : null}
          {waiting.length > 0 ? (
            <div className="pl-row">
              <Button tone="primary" busy={take.busy} onClick={() => void send()}>
                {t('members.send', { count: waiting.length })}
              </Button>
            </div>
          ) : done ? null : (
            <Notice title={t('members.nothing')} />
          )}
          <Rows rows={preview.rows} caption={preview.name} />
        </>
      ) : null}
    </>
  );
}

function Rows({ rows, caption }: { rows: readonly Row[]; caption: string }) {
  const { t } = useMessages();
  return (
    <div className="pl-table-scroll" role="region" aria-label={caption} tabIndex={0}>
      <table className="pl-table pl-stacked">
        <caption className="pl-visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('members.row')}</th>
            <th scope="col">{t('members.becomes')}</th>
            <th scope="col">{t('members.name')}</th>
            <th scope="col">{t('members.groups')}</th>
            <th scope="col">{t('members.notes')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, SHOWN).map((row) => (
            <tr key={row.row}>
              <th scope="row">{row.row}</th>
              <td data-label={t('members.becomes')}>
                <Pill tone={TONES[row.action]} shape={SHAPES[row.action]}>
                  {t(`members.action.${row.action}`)}
                </Pill>
              </td>
              <td data-label={t('members.name')}>
                <bdi>{row.name}</bdi>
                {row.address ? (
                  <div className="pl-muted pl-small" dir="ltr">
                    {row.address}
                  </div>
                ) : null}
              </td>
              <td data-label={t('members.groups')}>
                {row.groups.join(', ')} {row.role === 'OBSERVER' ? t('role.OBSERVER') : ''}
              </td>
              <td data-label={t('members.notes')} className="pl-small">
                {row.reason ? <div>{t(`members.reason.${row.reason}` as 'members.reason.nobody')}</div> : null}
                {row.asks.map((word) => (
                  <div key={word}>{t('members.asks', { word })}</div>
                ))}
                {row.notes.map((note) => (
                  <div key={note}>{t(`members.note.${note}` as 'members.note.no-name')}</div>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > SHOWN ? <p>{t('members.shown', { shown: SHOWN, total: rows.length })}</p> : null}
    </div>
  );
}
