/** Before the answer: who takes care of the comment, whether it is controversial, doing its change, standing back. */
import { ApplyChangeDocument, TriageCommentsDocument } from '@plenary/graphql';
import { Button, Keys, Notice, useMessages } from '@plenary/ui';
import { useCallback, useEffect, useState } from 'react';
import { announce } from '../platform/announce';
import { useDo } from '../platform/use-screen';
import type { Desk, DeskComment } from '../rounds/desk-comments';
import { appliedText } from '../rounds/desk-table';
import styles from '../rounds/rounds.module.css';
import { DeskFault } from './desk-fault';
import { RecuseDialog } from './recuse-dialog';

interface TriageLineProps {
  comment: DeskComment;
  desk: Desk;
  onChanged: (rows: readonly DeskComment[]) => void;
  onRefresh: () => void;
}

export function TriageLine({ comment, desk, onChanged, onRefresh }: TriageLineProps) {
  const { t } = useMessages();
  const triage = useDo(TriageCommentsDocument);
  const apply = useDo(ApplyChangeDocument);
  const [recusing, setRecusing] = useState(false);
  const { draftVersion, workers } = desk;
  const held = comment.triage;
  const mayTriage = comment.viewerCan.includes('TRIAGE_COMMENT');
  const mayApply =
    comment.viewerCan.includes('EDIT_DRAFT') &&
    draftVersion !== null &&
    comment.proposedChange !== null &&
    comment.anchor.kind !== 'DOCUMENT' &&
    comment.applied?.revision == null;
  const { act: actTriage } = triage;
  const { act: actApply } = apply;

  const change = useCallback(
    (what: { assigneeId?: string | null; controversial?: boolean }) =>
      void actTriage({ input: { comments: [{ commentId: comment.id, seen: held?.version ?? 0 }], ...what } }).then(
        ({ data }) => data && onChanged(data.triageComments.map((one) => one.desk)),
      ),
    [actTriage, comment.id, held?.version, onChanged],
  );
  const put = useCallback(
    (words?: string) => {
      if (draftVersion === null) return;
      void actApply({ input: { commentId: comment.id, draftVersion, ...(words ? { words } : {}) } }).then(
        ({ data }) => {
          if (!data) return;
          announce(t('triage.applied', { reference: comment.reference }));
          onChanged([data.applyChange.desk]);
          onRefresh();
        },
      );
    },
    [actApply, comment.id, comment.reference, draftVersion, onChanged, onRefresh, t],
  );

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const writing = event.target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
      if (writing || event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) return;
      if (event.key === 'p' && mayApply) put();
      else if (event.key === 'f' && mayTriage) change({ controversial: !held?.controversial });
      else if (event.key === 'a' && mayTriage) {
        event.preventDefault();
        (document.getElementById('assign-selection') ?? document.getElementById('assign-comment'))?.focus();
      }
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [mayApply, mayTriage, put, change, held?.controversial]);

  const found = apply.fault?.code === 'WORDS_CHANGED' ? apply.fault.details['found'] : undefined;
  if (!mayTriage && !mayApply) {
    return comment.applied ? <p className="pl-muted pl-small">{appliedText(t, comment.applied.revision)}</p> : null;
  }
  return (
    <>
      <div className={styles.triage}>
        {mayTriage ? (
          <>
            <label>
              <span className="pl-visually-hidden">{t('triage.assign')}</span>
              <select
                className="pl-input"
                id="assign-comment"
                value={held?.assignee?.id ?? ''}
                onChange={(event) => change({ assigneeId: event.target.value || null })}
              >
                <option value="">{t('triage.nobody')}</option>
                {workers.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
            <Keys>A</Keys>
            <Button
              aria-pressed={held?.controversial ?? false}
              keys="F"
              onClick={() => change({ controversial: !held?.controversial })}
            >
              {t('triage.controversial')}
            </Button>
          </>
        ) : null}
        {mayApply ? (
          <Button busy={apply.busy} keys="P" onClick={() => put()}>
            {t('triage.apply')}
          </Button>
        ) : null}
        {comment.viewerCan.includes('RECUSE_MYSELF') ? (
          <Button tone="quiet" onClick={() => setRecusing(true)}>
            {t('recuse.do')}
          </Button>
        ) : null}
        {comment.applied ? <span className="pl-muted pl-small">{appliedText(t, comment.applied.revision)}</span> : null}
      </div>
      {comment.recused ? <p className="pl-muted pl-small">{t('recuse.you')}</p> : null}
      <DeskFault fault={triage.fault} onRefresh={onRefresh} />
      {apply.fault && found !== undefined ? (
        <Notice tone="refused" title={t('triage.wordsChanged')}>
          {typeof found === 'string' ? (
            <>
              <p className="pl-words" dir="auto">
                {found}
              </p>
              <Button onClick={() => put(found)}>{t('triage.replaceThese')}</Button>
            </>
          ) : (
            <p>{t('triage.wordsGone')}</p>
          )}
        </Notice>
      ) : (
        <DeskFault fault={apply.fault} onRefresh={onRefresh} />
      )}
      {recusing ? (
        <RecuseDialog
          comments={[comment]}
          workers={workers}
          onClose={() => setRecusing(false)}
          onDone={(rows) => {
            setRecusing(false);
            onChanged(rows);
          }}
        />
      ) : null}
    </>
  );
}
