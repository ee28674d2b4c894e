/** Before the answer: who takes care of the comment, whether it is controversial, doing its change, standing back. */
import { ApplyChangeDocument, TriageCommentsDocument } from '@plenary/graphql';
import { Button, Keys, Notice, useMessages } from '@plenary/ui';
import { useCallback, useState } from 'react';
import { useCommands } from '../commands/commands';
import { announce } from '../platform/announce';
import { useDo } from '../platform/use-screen';
import type { Desk, DeskComment } from '../rounds/desk-comments';
import { appliedText } from '../rounds/desk-table';
import styles from '../rounds/rounds.module.css';
import { DeskFault } from './desk-fault';
import { RecuseDialog } from './recuse-dialog';

interface TriageChange {
  assigneeId?: string | null;
  controversial?: boolean;
}

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
    async (what: TriageChange, seen = held?.version ?? 0) => {
      const { data } = await actTriage({ input: { comments: [{ commentId: comment.id, seen }], ...what } });
      if (!data) return;
      onChanged(data.triageComments.map((one) => one.desk));
      return data.triageComments[0]?.desk.triage?.version;
    },
    [actTriage, comment.id, held?.version, onChanged],
  );
  /** Changes the notes and offers to take it back, as long as nobody changed them again. */
  const note = async (what: TriageChange) => {
    const before: TriageChange = {
      ...('assigneeId' in what ? { assigneeId: held?.assignee?.id ?? null } : {}),
      ...('controversial' in what ? { controversial: held?.controversial ?? false } : {}),
    };
    const version = await change(what);
    if (version === undefined) return;
    announce(t('triage.noted', { reference: comment.reference }), () => {
      void change(before, version).then((undone) => undone !== undefined && announce(t('palette.undone')));
    });
  };
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

  useCommands([
    ...(mayApply ? [{ id: 'desk.apply', label: t('round.desk.key.apply'), keys: ['p'], run: () => put() }] : []),
    ...(mayTriage
      ? [
          {
            id: 'desk.flag',
            label: t('round.desk.key.flag'),
            keys: ['f'],
            run: () => void note({ controversial: !held?.controversial }),
          },
          {
            id: 'desk.assign',
            label: t('round.desk.key.assign'),
            keys: ['a'],
            run: () =>
              (document.getElementById('assign-selection') ?? document.getElementById('assign-comment'))?.focus(),
          },
        ]
      : []),
  ]);

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
                onChange={(event) => void note({ assigneeId: event.target.value || null })}
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
