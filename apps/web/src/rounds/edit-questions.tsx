/** What a round asks, changed by its chair until somebody has commented. */
import { SetQuestionsDocument, type RoundLineFragment } from '@plenary/graphql';
import { Button, Dialog, Notice, useMessages } from '@plenary/ui';
import { useState } from 'react';
import { FaultNotice } from '../platform/screen';
import { useDo } from '../platform/use-screen';
import { QuestionsField, questionsIn } from './questions-field';

export function EditQuestions({ round, onChanged }: { round: RoundLineFragment; onChanged: () => void }) {
  const { t } = useMessages();
  const set = useDo(SetQuestionsDocument);
  const [text, setText] = useState<string | null>(null);
  const isLate = set.fault?.code === 'CONFLICT';
  return (
    <div>
      <Button tone="quiet" onClick={() => setText(round.questions.map((question) => question.text).join('\n'))}>
        {t('question.edit')}
      </Button>
      {text === null ? null : (
        <Dialog title={t('question.edit')} onClose={() => setText(null)}>
          <form
            className="pl-stack"
            onSubmit={(event) => {
              event.preventDefault();
              void set
                .act({ input: { roundId: round.id, questions: questionsIn(text, round.questions) } })
                .then(({ data }) => {
                  if (!data) return;
                  setText(null);
                  onChanged();
                });
            }}
          >
            <QuestionsField
              value={text}
              fault={set.fault?.code === 'INVALID_INPUT' ? t('question.fault') : null}
              onChange={setText}
            />
            {isLate ? <Notice tone="open" title={t('question.commented')} live /> : null}
            {set.fault && !isLate && set.fault.code !== 'INVALID_INPUT' ? <FaultNotice fault={set.fault} /> : null}
            <div>
              <Button type="submit" tone="primary" busy={set.busy}>
                {t('action.save')}
              </Button>
            </div>
          </form>
        </Dialog>
      )}
    </div>
  );
}
