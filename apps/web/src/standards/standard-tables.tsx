/** What stands on the list, in its order; below it what is proposed, and what was withdrawn and why. */
import { paths, type StandardStatus } from '@plenary/domain';
import { ListStandardDocument, WithdrawStandardDocument, type StandardLineFragment } from '@plenary/graphql';
import { Button, Dialog, Field, Pill, safeHref, useMessages } from '@plenary/ui';
import { useState } from 'react';
import type { DocumentAddress } from '../platform/address';
import { fieldFault } from '../platform/errors';
import { useKept } from '../platform/kept';
import { FaultNotice, Refused } from '../platform/screen';
import { useDo } from '../platform/use-screen';
import { useViewer } from '../platform/viewer';
import { StandardForm } from './standard-form';
import styles from './standards.module.css';
import type { List } from './standards-screen';

interface StandardTablesProps {
  documentId: string;
  list: List;
  address: DocumentAddress;
  onDone: () => void;
}

type Act = { kind: 'CHANGE' | 'WITHDRAW'; id: string; proposes: boolean };

export function StandardTables({ documentId, list, address, onDone }: StandardTablesProps) {
  const { t } = useMessages();
  const [act, setAct] = useState<Act | null>(null);
  const take = useDo(ListStandardDocument);
  // As it is by now: what somebody else changed meanwhile is what is seen from then on.
  const standard = list.standards.find(({ id }) => id === act?.id);
  const close = () => setAct(null);
  const done = () => {
    close();
    onDone();
  };
  const of = (status: StandardStatus) => list.standards.filter((standard) => standard.status === status);
  const put = async ({ id, changeCount }: StandardLineFragment) => {
    const { data, fault } = await take.act({ input: { standardId: id, seen: changeCount } });
    if (data ?? fault.code === 'CONFLICT') onDone();
  };
  const table = (standards: StandardLineFragment[], heading: string) => (
    <StandardTable
      standards={standards}
      list={list}
      address={address}
      heading={heading}
      onAct={setAct}
      onPut={(standard) => void put(standard)}
    />
  );
  const [listed, proposed, withdrawn] = [of('LISTED'), of('PROPOSED'), of('WITHDRAWN')];
  return (
    <>
      {take.fault ? <FaultNotice fault={take.fault} /> : null}
      <section className="pl-stack" aria-labelledby="listed">
        <h2 id="listed">{t('standards.listed')}</h2>
        {listed.length > 0 ? table(listed, 'listed') : <p className="pl-soft">{t('standards.listedNone')}</p>}
      </section>
      {proposed.length > 0 ? (
        <section className="pl-stack" aria-labelledby="proposed">
          <h2 id="proposed">{t('standards.proposed')}</h2>
          {table(proposed, 'proposed')}
        </section>
      ) : null}
      {withdrawn.length > 0 ? (
        <section className="pl-stack" aria-labelledby="withdrawn">
          <h2 id="withdrawn">{t('standards.withdrawn')}</h2>
          {table(withdrawn, 'withdrawn')}
        </section>
      ) : null}
      {standard && act?.kind === 'CHANGE' ? (
        <StandardForm
          documentId={documentId}
          standard={standard}
          proposes={act.proposes}
          onClose={close}
          onConflict={onDone}
          onDone={done}
        />
      ) : null}
      {standard && act?.kind === 'WITHDRAW' ? (
        <WithdrawForm standard={standard} onClose={close} onConflict={onDone} onDone={done} />
      ) : null}
    </>
  );
}

interface StandardTableProps {
  standards: readonly StandardLineFragment[];
  list: List;
  address: DocumentAddress;
  /** The id of what names the table. */
  heading: string;
  onAct: (act: Act) => void;
  onPut: (standard: StandardLineFragment) => void;
}

function StandardTable({ standards, list, address, heading, onAct, onPut }: StandardTableProps) {
  const messages = useMessages();
  const { t } = messages;
  const viewer = useViewer();
  const [latest] = list.editions;
  const keeps = list.viewerCan.includes('KEEP_STANDARDS');
  const isOwn = ({ status, addedBy }: StandardLineFragment) =>
    status === 'PROPOSED' && list.viewerCan.includes('PROPOSE_STANDARD') && addedBy?.id === viewer?.person?.id;
  const ranked = list.rankingShown && heading === 'listed';
  return (
    <div className="pl-table-scroll" role="group" aria-labelledby={heading} tabIndex={0}>
      <table className={`pl-table pl-stacked ${styles.table}`}>
        <thead>
          <tr>
            {ranked ? <th scope="col">{t('standards.rank')}</th> : null}
            <th scope="col">{t('standards.standard')}</th>
            <th scope="col">{t('standards.where')}</th>
            <th scope="col">{t('standard.field.CATEGORY')}</th>
            <th scope="col">{t('standards.why')}</th>
            <th scope="col">{t('standards.acts')}</th>
          </tr>
        </thead>
        <tbody>
          {standards.map((standard) => {
            const { id, name, body, identifier, version, category, rationale, link, status, rank, points } = standard;
            const href = link ? safeHref(link) : undefined;
            const where = version ? `${identifier}, ${version}` : identifier;
            return (
              <tr key={id}>
                {ranked ? (
                  <td data-label={t('standards.rank')}>
                    <b className="pl-number">{rank}</b>
                    <div className="pl-muted pl-small">{t('standards.points', { points: points ?? 0 })}</div>
                  </td>
                ) : null}
                <th scope="row" dir="auto">
                  {name}
                </th>
                <td data-label={t('standards.where')}>
                  <span dir="auto">{body}</span>{' '}
                  {href ? (
                    <a href={href} rel="noreferrer" dir="auto">
                      {where}
                      <span className="pl-visually-hidden"> {t('standards.outside')}</span>
                    </a>
                  ) : (
                    <span dir="auto">{where}</span>
                  )}
                </td>
                <td data-label={t('standard.field.CATEGORY')}>
                  <Pill tone="noted">{category}</Pill>
                </td>
                <td data-label={t('standards.why')}>
                  <div className="pl-words" dir="auto">
                    {rationale}
                  </div>
                  {standard.reason ? (
                    <p dir="auto">{t('standards.withdrawnWhy', { reason: standard.reason })}</p>
                  ) : null}
                  {status === 'PROPOSED' && standard.addedBy ? (
                    <div className="pl-muted pl-small">{t('standards.by', { name: standard.addedBy.name })}</div>
                  ) : null}
                </td>
                <td className={styles.acts}>
                  {latest && standard.blockId && status === 'LISTED' ? (
                    <a
                      href={`${paths.revision(address.coalition, address.group, address.document, { revision: latest.revision.number })}#${standard.blockId}`}
                      aria-label={t('standards.commentOf', { name, number: latest.number })}
                    >
                      {t('standards.comment')}
                    </a>
                  ) : null}
                  {keeps && status !== 'LISTED' ? (
                    <Button
                      tone="link"
                      aria-label={t(status === 'PROPOSED' ? 'standards.takeOf' : 'standards.putBackOf', { name })}
                      onClick={() => onPut(standard)}
                    >
                      {t(status === 'PROPOSED' ? 'standards.take' : 'standards.putBack')}
                    </Button>
                  ) : null}
                  {keeps || isOwn(standard) ? (
                    <Button
                      tone="link"
                      aria-label={t('standards.changeOf', { name })}
                      onClick={() => onAct({ kind: 'CHANGE', id, proposes: !keeps })}
                    >
                      {t('standards.change')}
                    </Button>
                  ) : null}
                  {keeps && status !== 'WITHDRAWN' ? (
                    <Button
                      tone="link"
                      aria-label={t('standards.withdrawOf', { name })}
                      onClick={() => onAct({ kind: 'WITHDRAW', id, proposes: false })}
                    >
                      {t('standards.withdraw')}
                    </Button>
                  ) : null}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

interface WithdrawFormProps {
  standard: StandardLineFragment;
  onClose: () => void;
  onConflict: () => void;
  onDone: () => void;
}

function WithdrawForm({ standard, onClose, onConflict, onDone }: WithdrawFormProps) {
  const messages = useMessages();
  const { t } = messages;
  const { act, busy, fault } = useDo(WithdrawStandardDocument);
  const [reason, setReason, forget] = useKept(`standard.withdrawn.${standard.id}`, '');
  const submit = async () => {
    const { data, fault: found } = await act({
      input: { standardId: standard.id, reason, seen: standard.changeCount },
    });
    if (data) {
      forget();
      onDone();
    } else if (found.code === 'CONFLICT') onConflict();
  };
  return (
    <Dialog title={t('standards.withdrawOf', { name: standard.name })} onClose={onClose}>
      <form
        className="pl-stack"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <Field label={t('standards.withdrawWhy')} required fault={fieldFault(messages, fault, 'reason')}>
          {(control) => (
            <textarea
              {...control}
              required
              dir="auto"
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          )}
        </Field>
        <Refused fault={fault} />
        <div>
          <Button type="submit" tone="danger" busy={busy}>
            {t('standards.withdraw')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
