/** What a chair takes the agreement to be: for the chairs alone until she publishes it. */
import { DESIGNATIONS } from '@plenary/domain';
import { EvaluateConsensusDocument, type Designation } from '@plenary/graphql';
import { Button, Field, useMessages } from '@plenary/ui';
import { useState } from 'react';
import { fieldFault } from '../platform/errors';
import { newId } from '../platform/ids';
import { useKept } from '../platform/kept';
import { Refused } from '../platform/screen';
import { useDo } from '../platform/use-screen';

interface EvaluateProps {
  documentId: string;
  /** The call that is evaluated again; absent for a new one. */
  call?: { id: string; seen: number };
  /** The number of the revision it is about. */
  number: number;
  onDone: () => void;
}

export function Evaluate({ documentId, call, number, onDone }: EvaluateProps) {
  const messages = useMessages();
  const { t } = messages;
  const evaluate = useDo(EvaluateConsensusDocument);
  const [callId] = useState(() => call?.id ?? newId());
  const [designation, setDesignation] = useState<Designation>('CONSENSUS');
  const [statement, setStatement, forget] = useKept(`consensus.${documentId}.${call?.seen ?? 0}`, '');
  return (
    <form
      className="pl-stack"
      onSubmit={(event) => {
        event.preventDefault();
        const seen = call?.seen ?? 0;
        void evaluate.act({ input: { callId, documentId, seen, designation, statement } }).then(({ data }) => {
          if (!data) return;
          forget();
          onDone();
        });
      }}
    >
      <Field label={t('decisions.designation')} required hint={t('consensus.evaluateHint', { number })}>
        {(control) => (
          <select
            {...control}
            value={designation}
            onChange={(event) => setDesignation(DESIGNATIONS.find((one) => one === event.target.value) ?? 'CONSENSUS')}
          >
            {DESIGNATIONS.map((one) => (
              <option key={one} value={one}>
                {t(`designation.${one}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field
        label={t('decisions.statement')}
        {...(call ? { hint: t('consensus.answerHint') } : {})}
        required
        fault={fieldFault(messages, evaluate.fault, 'statement')}
      >
        {(control) => (
          <textarea
            {...control}
            required
            dir="auto"
            value={statement}
            onChange={(event) => setStatement(event.target.value)}
          />
        )}
      </Field>
      <Refused fault={evaluate.fault} />
      <div>
        <Button type="submit" busy={evaluate.busy}>
          {t('consensus.evaluate')}
        </Button>
      </div>
    </form>
  );
}
