/** What is said of a standard, to put it onto the list, to propose it, or to change it. What was typed outlives the page. */
import { STANDARD_FIELDS, type StandardField } from '@plenary/domain';
import { ProposeStandardDocument, SetStandardDocument, type StandardLineFragment } from '@plenary/graphql';
import { Button, Dialog, Field, useMessages, type MessageId } from '@plenary/ui';
import { fieldFault } from '../platform/errors';
import { newId } from '../platform/ids';
import { useKept } from '../platform/kept';
import { Refused } from '../platform/screen';
import { useDo } from '../platform/use-screen';

interface StandardFormProps {
  documentId: string;
  standard?: StandardLineFragment;
  proposes: boolean;
  onClose: () => void;
  onConflict?: () => void;
  onDone: () => void;
}

type Said = Record<Lowercase<StandardField>, string>;
const keyOf = (field: StandardField) => field.toLowerCase() as Lowercase<StandardField>;
const LEFT_OUT: readonly StandardField[] = ['VERSION', 'LINK'];
const HINTS: Partial<Record<StandardField, MessageId>> = {
  BODY: 'standard.field.BODY.hint',
  IDENTIFIER: 'standard.field.IDENTIFIER.hint',
  CATEGORY: 'standard.field.CATEGORY.hint',
  LINK: 'standard.field.LINK.hint',
};

function begun(standard: StandardLineFragment | undefined): { id: string; said: Said } {
  const saidOf = (field: Lowercase<StandardField>) => standard?.[field] ?? '';
  return {
    id: standard?.id ?? newId(),
    said: Object.fromEntries(STANDARD_FIELDS.map((field) => [keyOf(field), saidOf(keyOf(field))])) as Said,
  };
}

export function StandardForm({ documentId, standard, proposes, onClose, onConflict, onDone }: StandardFormProps) {
  const messages = useMessages();
  const { t } = messages;
  const [propose, set] = [useDo(ProposeStandardDocument), useDo(SetStandardDocument)];
  const { act, busy, fault } = proposes ? propose : set;
  const [writing, setWriting, forget] = useKept(`standard.${standard?.id ?? documentId}`, begun(standard));
  const submit = async () => {
    const { version, link, ...rest } = writing.said;
    const { data, fault: found } = await act({
      input: {
        ...{ standardId: writing.id, documentId, ...rest },
        ...{ version: version || null, link: link || null, seen: standard?.changeCount ?? 0 },
      },
    });
    if (!data) {
      // What was typed here stays; what is seen from now on is the other's.
      if (found.code === 'CONFLICT') onConflict?.();
      return;
    }
    forget();
    onDone();
  };
  const title = standard ? t('standards.changeOf', { name: standard.name }) : null;
  const faultOf = (field: StandardField) =>
    fault?.fields[keyOf(field)] === 'not-a-web-link'
      ? t('standards.notALink')
      : fieldFault(messages, fault, keyOf(field));
  return (
    <Dialog title={title ?? t(proposes ? 'standards.propose' : 'standards.add')} onClose={onClose}>
      <form
        className="pl-stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        {STANDARD_FIELDS.map((field) => {
          const hint = HINTS[field];
          const value = writing.said[keyOf(field)];
          const change = (words: string) =>
            setWriting({ ...writing, said: { ...writing.said, [keyOf(field)]: words } });
          return (
            <Field
              key={field}
              label={t(`standard.field.${field}`)}
              required={!LEFT_OUT.includes(field)}
              fault={faultOf(field)}
              {...(hint ? { hint: t(hint) } : {})}
            >
              {(control) =>
                field === 'RATIONALE' ? (
                  <textarea {...control} dir="auto" value={value} onChange={(event) => change(event.target.value)} />
                ) : (
                  <input
                    {...control}
                    type={field === 'LINK' ? 'url' : 'text'}
                    dir={field === 'LINK' ? 'ltr' : 'auto'}
                    value={value}
                    onChange={(event) => change(event.target.value)}
                  />
                )
              }
            </Field>
          );
        })}
        <Refused fault={fault} />
        <div>
          <Button type="submit" tone="primary" busy={busy}>
            {t(standard ? 'standards.save' : proposes ? 'standards.propose' : 'standards.add')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
