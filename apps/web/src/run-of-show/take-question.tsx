/** A question that was put in the session becomes a comment in an open round, on behalf of who asked it. */
import { COMMENT_TYPES, type CommentType } from '@plenary/domain';
import { RoundsToSpeakInDocument, TakeQuestionDocument, type SessionLiveFragment } from '@plenary/graphql';
import { Button, Dialog, Field, Skeleton, useMessages } from '@plenary/ui';
import { useState } from 'react';
import { newId } from '../platform/ids';
import { FaultNotice } from '../platform/screen';
import { useAsk, useDo } from '../platform/use-screen';

interface TakeQuestionProps {
  slug: string;
  hand: SessionLiveFragment['hands'][number];
  put: (session: SessionLiveFragment) => void;
}

export function TakeQuestion({ slug, hand, put }: TakeQuestionProps) {
  const { t } = useMessages();
  const [open, setOpen] = useState(false);
  // The same comment however often it is sent.
  const [commentId] = useState(() => newId());
  return (
    <>
      <Button tone="link" aria-label={`${t('run.take')}: ${hand.name}`} onClick={() => setOpen(true)}>
        {t('run.take')}
      </Button>
      {open ? (
        <Dialog title={t('run.take')} onClose={() => setOpen(false)}>
          <blockquote dir="auto">{hand.question}</blockquote>
          <p className="pl-muted">{t('run.takeLede', { name: hand.name })}</p>
          <Form {...{ slug, hand, put, commentId }} onDone={() => setOpen(false)} />
        </Dialog>
      ) : null}
    </>
  );
}

function Form({ slug, hand, put, commentId, onDone }: TakeQuestionProps & { commentId: string; onDone: () => void }) {
  const { t } = useMessages();
  const asked = useAsk(RoundsToSpeakInDocument, { coalition: slug });
  const take = useDo(TakeQuestionDocument);
  const [roundId, setRoundId] = useState('');
  const [type, setType] = useState<CommentType>('GENERAL');
  if (!asked.data)
    return asked.fault ? <FaultNotice fault={asked.fault} onRetry={asked.refresh} /> : <Skeleton lines={3} />;
  const open = (asked.data.coalition?.overview.rows ?? []).flatMap(({ document, round }) =>
    round?.state === 'OPEN' ? [{ document, round }] : [],
  );
  if (open.length === 0) return <p>{t('run.takeNowhere')}</p>;
  return (
    <form
      className="pl-stack"
      onSubmit={(event) => {
        event.preventDefault();
        void take.act({ input: { handId: hand.id, commentId, roundId, type } }).then(({ data }) => {
          if (!data) return;
          put(data.takeQuestion);
          onDone();
        });
      }}
    >
      <Field label={t('run.takeRound')} required>
        {(control) => (
          <select {...control} required value={roundId} onChange={({ target: { value } }) => setRoundId(value)}>
            <option value="" />
            {open.map(({ document, round }) => (
              <option key={round.id} value={round.id}>
                {document.group.code}-{document.code} {round.code}: {document.title}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('run.takeType')} required>
        {(control) => (
          <select
            {...control}
            value={type}
            onChange={({ target: { value } }) => setType(COMMENT_TYPES.find((one) => one === value) ?? type)}
          >
            {COMMENT_TYPES.map((one) => (
              <option key={one} value={one}>
                {t(`comment.type.${one}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {take.fault ? <FaultNotice fault={take.fault} /> : null}
      <div>
        <Button type="submit" tone="primary" busy={take.busy} disabled={!roundId}>
          {t('run.take')}
        </Button>
      </div>
    </form>
  );
}
