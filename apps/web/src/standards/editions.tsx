/** The list's editions, what the next one still needs, and freezing it. */
import { paths } from '@plenary/domain';
import { FreezeStandardsDocument } from '@plenary/graphql';
import { Button, Dialog, Notice, UnmetGuards, useMessages } from '@plenary/ui';
import { useState } from 'react';
import { ChangeFields, type Change } from '../documents/change-fields';
import type { DocumentAddress } from '../platform/address';
import { announce } from '../platform/announce';
import { newId } from '../platform/ids';
import { useKept } from '../platform/kept';
import { Refused } from '../platform/screen';
import { useDo } from '../platform/use-screen';
import styles from './standards.module.css';
import type { List, ListedDocument } from './standards-screen';

const NO_CHANGE: Change = { changeLog: '', changeClass: 'SUBSTANTIVE' };

interface EditionsProps {
  document: ListedDocument;
  list: List;
  address: DocumentAddress;
  onDone: () => void;
}

export function Editions({ document, list, address, onDone }: EditionsProps) {
  const { t, day } = useMessages();
  const [freezing, setFreezing] = useState(false);
  const { coalition, group, document: code } = address;
  const keeps = list.viewerCan.includes('KEEP_STANDARDS');
  return (
    <section id="editions" className="pl-stack" aria-labelledby="editions-title">
      <h2 id="editions-title">{t('editions.title')}</h2>
      {list.unmet.length > 0 ? (
        <Notice tone="open" title={t('editions.unmet', { number: list.edition })}>
          <UnmetGuards unmet={list.unmet} />
        </Notice>
      ) : null}
      {keeps ? (
        <div>
          <Button tone="primary" onClick={() => setFreezing(true)}>
            {t('editions.freeze', { number: list.edition })}
          </Button>
        </div>
      ) : null}
      {list.editions.length > 0 ? (
        <ul className={styles.editions}>
          {list.editions.map(({ number, frozenAt, voterCount, revision, standards }) => (
            <li key={number}>
              <b>{t('standards.edition', { number })}</b> <span className="pl-muted">{day(frozenAt)}</span>
              <div className="pl-soft">{t('editions.line', { count: standards.length, voters: voterCount })}</div>
              <div className={styles.ways}>
                <a
                  href={paths.revision(coalition, group, code, { revision: revision.number })}
                  aria-label={t('editions.readOf', { number })}
                >
                  {t('editions.read')}
                </a>
                {number > 1 ? (
                  <a href={paths.standardsDifference(coalition, group, code, number - 1, number)}>
                    {t('editions.difference', { number: number - 1 })}
                  </a>
                ) : null}
                <a
                  href={paths.standardsFile(coalition, group, code, number, 'html')}
                  aria-label={t('editions.printOf', { number })}
                >
                  {t('editions.print')}
                </a>
                <a
                  href={paths.standardsFile(coalition, group, code, number, 'csv')}
                  aria-label={t('editions.csvOf', { number })}
                >
                  {t('editions.csv')}
                </a>
                <a
                  href={paths.standardsFile(coalition, group, code, number, 'json')}
                  aria-label={t('editions.jsonOf', { number })}
                >
                  {t('editions.json')}
                </a>
              </div>
            </li>
          ))}
        </ul>
      ) : (
        <p className="pl-soft">{t('editions.none')}</p>
      )}
      {freezing ? (
        <FreezeForm
          documentId={document.id}
          edition={list.edition}
          onClose={() => setFreezing(false)}
          onDone={() => {
            setFreezing(false);
            announce(t('editions.frozen', { number: list.edition }));
            onDone();
          }}
        />
      ) : null}
    </section>
  );
}

interface FreezeFormProps {
  documentId: string;
  edition: number;
  onClose: () => void;
  onDone: () => void;
}

function FreezeForm({ documentId, edition, onClose, onDone }: FreezeFormProps) {
  const { t } = useMessages();
  const { act, busy, fault } = useDo(FreezeStandardsDocument);
  const [revisionId] = useState(newId);
  const [change, setChange, forget] = useKept<Change>(`edition.${documentId}`, NO_CHANGE);
  const submit = async () => {
    const { data } = await act({ input: { revisionId, documentId, edition, ...change } });
    if (!data) return;
    forget();
    onDone();
  };
  return (
    <Dialog title={t('editions.freeze', { number: edition })} onClose={onClose}>
      <form
        className="pl-stack"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <p>{t('editions.freezeLede')}</p>
        <ChangeFields
          value={change}
          labels={{ changeLog: t('editions.changeLog'), changeClass: t('editions.changeClass') }}
          fault={fault}
          onChange={setChange}
        />
        <Refused fault={fault} />
        <div>
          <Button type="submit" tone="primary" busy={busy}>
            {t('editions.freeze', { number: edition })}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
