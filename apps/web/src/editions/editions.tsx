/** The editions of a published text, and what takes its place: a next edition that is begun here, or another text. */
import { CODE, nextEditionCode, paths } from '@plenary/domain';
import {
  ReplaceDocumentDocument,
  StartNextEditionDocument,
  SuccessorChoicesDocument,
  type DecisionsDocumentFragment,
} from '@plenary/graphql';
import { Button, Field, useMessages } from '@plenary/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { DocumentAddress } from '../platform/address';
import { announce } from '../platform/announce';
import { fieldFault } from '../platform/errors';
import { newId } from '../platform/ids';
import { useKept } from '../platform/kept';
import { Refused } from '../platform/screen';
import { useAsk, useDo } from '../platform/use-screen';
import { SuccessionNotices } from './succession-notices';

interface EditionsProps {
  document: DecisionsDocumentFragment;
  address: DocumentAddress;
  onDone: () => void;
}

export function Editions({ document, address, onDone }: EditionsProps) {
  const { t, day } = useMessages();
  const mayName = document.viewerCan.includes('SUPERSEDE_DOCUMENT') && !document.supersededBy;
  return (
    <>
      <SuccessionNotices document={document} coalition={address.coalition} />
      {document.editions.length > 1 ? (
        <div>
          <h3>{t('edition.editions')}</h3>
          <ul>
            {document.editions.map((one) => (
              <li key={one.id}>
                <a href={one.path}>{one.reference}</a>, {day(one.publishedAt)}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {mayName ? (
        <>
          <NextEdition document={document} address={address} />
          <Replacement document={document} address={address} onDone={onDone} />
        </>
      ) : null}
    </>
  );
}

function NextEdition({ document, address }: Omit<EditionsProps, 'onDone'>) {
  const messages = useMessages();
  const { t } = messages;
  const navigate = useNavigate();
  const start = useDo(StartNextEditionDocument);
  const [documentId] = useState(() => newId());
  const edition = document.edition + 1;
  const [code, setCode] = useState(() => nextEditionCode(document.code, edition));
  const [reason, setReason, forget] = useKept(`edition.${document.id}`, '');
  const { coalition, group } = address;
  return (
    <details>
      <summary>{t('edition.start', { edition })}</summary>
      <form
        className="pl-stack"
        onSubmit={(event) => {
          event.preventDefault();
          void start
            .act({ input: { documentId, ofDocumentId: document.id, code: code.trim(), reason: reason.trim() || null } })
            .then(({ data }) => {
              if (!data) return;
              forget();
              void navigate(paths.document(coalition, group, data.startNextEdition.code));
            });
        }}
      >
        <p className="pl-soft">{t('edition.startLede')}</p>
        <Field
          label={t('newDocument.code')}
          hint={t('newDocument.codeHint')}
          required
          fault={fieldFault(messages, start.fault, 'code')}
        >
          {(control) => (
            <input
              {...control}
              required
              pattern={CODE.source.slice(1, -1)}
              value={code}
              onChange={(event) => setCode(event.target.value.toUpperCase())}
            />
          )}
        </Field>
        <Field label={t('edition.reason')} fault={fieldFault(messages, start.fault, 'reason')}>
          {(control) => (
            <textarea {...control} dir="auto" value={reason} onChange={(event) => setReason(event.target.value)} />
          )}
        </Field>
        <Refused fault={start.fault} />
        <div>
          <Button type="submit" busy={start.busy}>
            {t('edition.start', { edition })}
          </Button>
        </div>
      </form>
    </details>
  );
}

function Replacement({ document, address, onDone }: EditionsProps) {
  const messages = useMessages();
  const { t } = messages;
  const [opened, setOpened] = useState(false);
  const asked = useAsk(SuccessorChoicesDocument, { coalition: address.coalition }, !opened);
  const replace = useDo(ReplaceDocumentDocument);
  const [byDocumentId, setByDocumentId] = useState('');
  const [reason, setReason, forget] = useKept(`replacement.${document.id}`, '');
  // Whoever may not speak for a group names none of its texts.
  const groups = (asked.data?.coalition?.groups ?? []).map((group) => ({
    ...group,
    documents: group.documents.filter(
      ({ id, stage, viewerCan }) =>
        id !== document.id && viewerCan.includes('ADVANCE_DOCUMENT') && stage !== 'WITHDRAWN' && stage !== 'SUPERSEDED',
    ),
  }));
  return (
    <details onToggle={(event) => setOpened(event.currentTarget.open)}>
      <summary>{t('edition.replace')}</summary>
      <form
        className="pl-stack"
        onSubmit={(event) => {
          event.preventDefault();
          void replace.act({ input: { documentId: document.id, byDocumentId, reason } }).then(({ data }) => {
            if (!data) return;
            forget();
            announce(t('edition.named'));
            onDone();
          });
        }}
      >
        <p className="pl-soft">{t('edition.replaceLede')}</p>
        <Field label={t('edition.which')} required fault={fieldFault(messages, replace.fault, 'byDocumentId')}>
          {(control) => (
            <select
              {...control}
              required
              value={byDocumentId}
              onChange={(event) => setByDocumentId(event.target.value)}
            >
              <option value="" />
              {groups
                .filter(({ documents }) => documents.length > 0)
                .map((group) => (
                  <optgroup key={group.id} label={group.code}>
                    {group.documents.map(({ id, code, title, stage }) => (
                      <option key={id} value={id}>
                        {`${code}: ${title} (${t(`stage.${stage}`)})`}
                      </option>
                    ))}
                  </optgroup>
                ))}
            </select>
          )}
        </Field>
        <Field label={t('edition.reason')} required fault={fieldFault(messages, replace.fault, 'reason')}>
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
        <Refused fault={replace.fault} />
        <div>
          <Button type="submit" busy={replace.busy}>
            {t('edition.replace')}
          </Button>
        </div>
      </form>
    </details>
  );
}
