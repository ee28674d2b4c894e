/** What can be done with several comments at once: giving them to somebody, flagging, one answer to editorial ones. */
import { DISPOSITION_KINDS, LIMITS, type DispositionKind } from '@plenary/domain';
import { DisposeCommentsDocument, TriageCommentsDocument } from '@plenary/graphql';
import { Button, Dialog, Field, useMessages } from '@plenary/ui';
import { useState } from 'react';
import { ActProgress } from '../long-acts/act-progress';
import { useLongAct } from '../long-acts/use-long-act';
import { announce } from '../platform/announce';
import { fieldFault } from '../platform/errors';
import { useDo } from '../platform/use-screen';
import { RecuseDialog } from '../dispositions/recuse-dialog';
import { DeskFault } from '../dispositions/desk-fault';
import type { Desk, DeskComment } from './desk-comments';
import styles from './rounds.module.css';

interface DeskSelectionProps {
  comments: readonly DeskComment[];
  workers: Desk['workers'];
  onChanged: (rows: readonly DeskComment[]) => void;
  onClear: () => void;
  onRefresh: () => void;
}

const FOR_SEVERAL = DISPOSITION_KINDS.filter((kind) => kind !== 'DUPLICATE');

export function DeskSelection({ comments, workers, onChanged, onClear, onRefresh }: DeskSelectionProps) {
  const messages = useMessages();
  const { t } = messages;
  const triage = useDo(TriageCommentsDocument);
  const dispose = useLongAct(DisposeCommentsDocument);
  const [dialog, setDialog] = useState<'dispose' | 'recuse' | null>(null);
  const [answer, setAnswer] = useState<{ kind: DispositionKind; rationale: string }>({
    kind: 'ACCEPTED',
    rationale: '',
  });
  const seen = comments.map(({ id, triage: held }) => ({ commentId: id, seen: held?.version ?? 0 }));
  const change = (what: { assigneeId?: string | null; controversial?: boolean }) =>
    void triage.act({ input: { comments: seen, ...what } }).then(({ data }) => {
      if (data) onChanged(data.triageComments.map(({ desk }) => desk));
    });
  const editorial = comments.every(
    ({ type, viewerCan }) => type === 'EDITORIAL' && viewerCan.includes('DISPOSE_COMMENT'),
  );
  return (
    <div className={styles.selection} role="group" aria-label={t('triage.selectedCount', { count: comments.length })}>
      <b>{t('triage.selectedCount', { count: comments.length })}</b>
      <label>
        <span className="pl-visually-hidden">{t('triage.assign')}</span>
        <select
          className="pl-input"
          id="assign-selection"
          value=""
          onChange={(event) => change({ assigneeId: event.target.value === 'nobody' ? null : event.target.value })}
        >
          <option value="" disabled>
            {t('triage.assign')}
          </option>
          {workers.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
          <option value="nobody">{t('triage.nobody')}</option>
        </select>
      </label>
      <Button onClick={() => change({ controversial: !comments.every((one) => one.triage?.controversial) })}>
        {t('triage.controversial')}
      </Button>
      <Button
        aria-disabled={!editorial || undefined}
        title={editorial ? undefined : t('triage.onlyEditorial')}
        onClick={() => editorial && setDialog('dispose')}
      >
        {t('triage.disposeAll')}
      </Button>
      {comments.some(({ viewerCan }) => viewerCan.includes('RECUSE_MYSELF')) ? (
        <Button onClick={() => setDialog('recuse')}>{t('recuse.do')}</Button>
      ) : null}
      <Button tone="link" onClick={onClear}>
        {t('triage.clear')}
      </Button>
      <DeskFault fault={triage.fault} onRefresh={onRefresh} />
      {dialog === 'recuse' ? (
        <RecuseDialog
          comments={comments}
          workers={workers}
          onClose={() => setDialog(null)}
          onDone={(rows) => {
            setDialog(null);
            onChanged(rows);
            onClear();
          }}
        />
      ) : null}
      {dialog === 'dispose' ? (
        <Dialog title={t('triage.disposeAllTitle', { count: comments.length })} onClose={() => setDialog(null)}>
          <form
            className="pl-stack"
            onSubmit={(event) => {
              event.preventDefault();
              const given = comments.map(({ id, dispositionCount }) => ({ commentId: id, seen: dispositionCount }));
              void dispose
                .run((actId) => ({ input: { comments: given, ...answer, actId } }))
                .then(({ data }) => {
                  if (!data) return;
                  setDialog(null);
                  announce(t('triage.disposedAll', { count: comments.length, kind: t(`disposition.${answer.kind}`) }));
                  onChanged(data.disposeComments.map(({ desk }) => desk));
                  onClear();
                });
            }}
          >
            <Field label={t('round.desk.disposition')} required>
              {(control) => (
                <select
                  {...control}
                  value={answer.kind}
                  onChange={(event) => setAnswer({ ...answer, kind: event.target.value as DispositionKind })}
                >
                  {FOR_SEVERAL.map((kind) => (
                    <option key={kind} value={kind}>
                      {t(`disposition.${kind}`)}
                    </option>
                  ))}
                </select>
              )}
            </Field>
            <Field
              label={t('round.desk.rationale')}
              hint={t('round.desk.rationaleHint')}
              required
              fault={fieldFault(messages, dispose.fault, 'rationale')}
            >
              {(control) => (
                <textarea
                  {...control}
                  dir="auto"
                  maxLength={LIMITS.text}
                  value={answer.rationale}
                  onChange={(event) => setAnswer({ ...answer, rationale: event.target.value })}
                />
              )}
            </Field>
            <DeskFault fault={dispose.fault} onRefresh={onRefresh} />
            <ActProgress act={dispose.long} label={t('triage.disposing', { count: comments.length })} />
            <div>
              <Button type="submit" tone="primary" busy={dispose.busy}>
                {t('triage.disposeAll')}
              </Button>
            </div>
          </form>
        </Dialog>
      ) : null}
    </div>
  );
}
