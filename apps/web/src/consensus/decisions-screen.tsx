/** What is decided on a document, in the order in which it is needed: consensus, minorities, sponsors, publication. */
import { paths } from '@plenary/domain';
import {
  DecisionsScreenDocument,
  DiscloseSponsorsDocument,
  PublishDocumentDocument,
  StateMinorityDocument,
  type DecisionsDocumentFragment,
} from '@plenary/graphql';
import { Button, buttonClass, Field, TopBar, UnmetGuards, useMessages } from '@plenary/ui';
import { useState } from 'react';
import { Announcing } from '../announcements/announcing';
import { Editions } from '../editions/editions';
import { Errata } from '../errata/errata';
import { Polls } from '../polls/polls';
import { Positions } from '../positions/positions';
import { useDocumentAddress, type DocumentAddress } from '../platform/address';
import { fieldFault } from '../platform/errors';
import { FinalAct } from '../platform/final-act';
import { newId } from '../platform/ids';
import { useKept } from '../platform/kept';
import { FaultNotice, Refused, useTitle, Waiting } from '../platform/screen';
import { useArrival } from '../platform/use-arrival';
import { useAsk, useDo } from '../platform/use-screen';
import { Consensus } from './consensus-calls';
import styles from './decisions.module.css';

interface StepProps {
  document: DecisionsDocumentFragment;
  onDone: () => void;
}

export function DecisionsScreen() {
  const { t } = useMessages();
  const address = useDocumentAddress();
  const asked = useAsk(DecisionsScreenDocument, address);
  const document = asked.data?.document;
  useArrival(document !== null && document !== undefined);
  useTitle(document ? `${t('decisions.title')} · ${document.title}` : undefined);
  if (!document) return <Waiting {...asked} onRetry={asked.refresh} />;
  const { coalition, group } = address;
  return (
    <>
      <TopBar
        crumbs={[
          { label: group, href: paths.group(coalition, group) },
          { label: document.title, href: paths.document(coalition, group, address.document) },
          { label: t('decisions.title') },
        ]}
      />
      <div className={`pl-page ${styles.steps}`}>
        <div>
          <h1>{t('decisions.title')}</h1>
          <p className="pl-lede">{t('decisions.lede')}</p>
        </div>
        <Positions document={document} onDone={asked.refresh} />
        <Polls document={document} onDone={asked.refresh} />
        <Consensus document={document} onDone={asked.refresh} />
        <Minority document={document} onDone={asked.refresh} />
        <Sponsors document={document} onDone={asked.refresh} />
        <Publication document={document} address={address} onDone={asked.refresh} />
      </div>
    </>
  );
}

function Minority({ document, onDone }: StepProps) {
  const messages = useMessages();
  const { t } = messages;
  const state = useDo(StateMinorityDocument);
  const [text, setText, forget] = useKept(`minority.${document.id}`, '');
  const send = (words: string | null) =>
    void state.act({ input: { statementId: newId(), documentId: document.id, text: words } }).then(({ data }) => {
      if (!data) return;
      forget();
      onDone();
    });
  return (
    <section id="minority" className={styles.step} aria-labelledby="minority-title" tabIndex={-1}>
      <h2 id="minority-title">{t('decisions.minority')}</h2>
      {document.minorityStatements.length === 0 ? <p className="pl-soft">{t('decisions.minorityNone')}</p> : null}
      {document.minorityStatements.map((one) =>
        one.text === null ? (
          <p key={one.id}>{t('decisions.minorityReceivedNone')}</p>
        ) : (
          <blockquote key={one.id} className={styles.words} dir="auto">
            {one.text}
          </blockquote>
        ),
      )}
      {document.viewerCan.includes('STATE_MINORITY') ? (
        <form
          className="pl-stack"
          onSubmit={(event) => {
            event.preventDefault();
            send(text);
          }}
        >
          <Field label={t('decisions.minorityText')} fault={fieldFault(messages, state.fault, 'text')}>
            {(control) => (
              <textarea {...control} dir="auto" value={text} onChange={(event) => setText(event.target.value)} />
            )}
          </Field>
          <Refused fault={state.fault} />
          <div className="pl-row">
            <Button type="submit" busy={state.busy} disabled={text.trim() === ''}>
              {t('decisions.addMinority')}
            </Button>
            {document.minorityStatements.length === 0 ? (
              <Button busy={state.busy} onClick={() => send(null)}>
                {t('decisions.stateNone')}
              </Button>
            ) : null}
          </div>
        </form>
      ) : null}
    </section>
  );
}

function Sponsors({ document, onDone }: StepProps) {
  const messages = useMessages();
  const { t, list } = messages;
  const disclose = useDo(DiscloseSponsorsDocument);
  const [sponsors, setSponsors] = useState(document.sponsors ?? '');
  return (
    <section id="sponsors" className={styles.step} aria-labelledby="sponsors-title" tabIndex={-1}>
      <h2 id="sponsors-title">{t('decisions.sponsors')}</h2>
      <p className={document.sponsors === null ? 'pl-soft' : undefined} dir="auto">
        {document.sponsors ?? t('decisions.sponsorsNone')}
      </p>
      {document.supportedBy.length > 0 ? (
        <p dir="auto">
          {t('decisions.supportedBy', { names: list(document.supportedBy.map((one) => one.supporter)) })}
        </p>
      ) : null}
      {document.viewerCan.includes('DISCLOSE_SPONSORS') ? (
        <form
          className="pl-stack"
          onSubmit={(event) => {
            event.preventDefault();
            void disclose.act({ input: { documentId: document.id, sponsors } }).then(({ data }) => data && onDone());
          }}
        >
          <Field
            label={t('decisions.sponsorsField')}
            hint={t('decisions.sponsorsHint')}
            required
            fault={fieldFault(messages, disclose.fault, 'sponsors')}
          >
            {(control) => (
              <input
                {...control}
                required
                dir="auto"
                value={sponsors}
                onChange={(event) => setSponsors(event.target.value)}
              />
            )}
          </Field>
          <Refused fault={disclose.fault} />
          <div>
            <Button type="submit" busy={disclose.busy}>
              {t('decisions.disclose')}
            </Button>
          </div>
        </form>
      ) : null}
    </section>
  );
}

function Publication({ document, address, onDone }: StepProps & { address: DocumentAddress }) {
  const { t } = useMessages();
  const publish = useDo(PublishDocumentDocument);
  const [publicationId] = useState(() => newId());
  const unmet = document.options.find(({ to }) => to === 'PUBLISHED')?.unmet ?? [];
  const number = document.latestRevision?.number ?? 0;
  const mayAnnounce = document.viewerCan.includes('ANNOUNCE_PUBLICATION');
  return (
    <section id="publish" className={styles.step} aria-labelledby="publish-title" tabIndex={-1}>
      <h2 id="publish-title">{t('decisions.publish')}</h2>
      {document.publication ? (
        <>
          <p>{t('decisions.published', { reference: document.publication.reference })}</p>
          <div>
            <a
              className={buttonClass(mayAnnounce && !document.publication.announcement ? 'plain' : 'primary')}
              href={document.publication.path}
            >
              {t('decisions.see')}
            </a>
          </div>
          <Announcing publication={document.publication} mayAnnounce={mayAnnounce} onDone={onDone} />
          <Editions document={document} address={address} onDone={onDone} />
          <Errata publication={document.publication} onDone={onDone} />
        </>
      ) : (
        <>
          <p className="pl-soft">
            {t(document.stage === 'COALITION_APPROVAL' ? 'decisions.publishLede' : 'decisions.notYet')}
          </p>
          {unmet.length > 0 ? <UnmetGuards unmet={unmet} /> : null}
          {publish.fault ? <FaultNotice fault={publish.fault} /> : null}
          {document.viewerCan.includes('PUBLISH_DOCUMENT') ? (
            <div>
              <FinalAct
                label={t('decisions.doPublish', { number })}
                busy={publish.busy}
                disabled={unmet.length > 0}
                onAct={() =>
                  publish
                    .act({ input: { publicationId, documentId: document.id } })
                    .then(({ data }) => data && onDone())
                }
              >
                <p>{t('decisions.publishSure', { number })}</p>
              </FinalAct>
            </div>
          ) : null}
        </>
      )}
    </section>
  );
}
