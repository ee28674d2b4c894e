/** What a session has to deliver: until when, how long, by whom; drafted from the records, approved after the lint. */
import { DELIVERABLE_KINDS, DELIVERABLE_TEMPLATES, lintSession, paths } from '@plenary/domain';
import {
  ApproveDeliverableDocument,
  DraftDeliverableDocument,
  SessionDeliverablesDocument,
  SetDeliverableDocument,
  type SessionDeliverablesQuery,
} from '@plenary/graphql';
import { Button, buttonClass, Deadline, Field, FindingList, Notice, StagePill, useMessages } from '@plenary/ui';
import { useState } from 'react';
import { useNow } from '../platform/here';
import { newId } from '../platform/ids';
import { FaultNotice, useTitle, Waiting } from '../platform/screen';
import { useAsk, useDo } from '../platform/use-screen';
import { DuePill } from '../sessions/due-pill';
import { SessionBar, useSessionAddress } from '../sessions/session-address';
import sessions from '../sessions/sessions.module.css';
import { DeliverableTerms } from './deliverable-terms';
import { ReportClaims } from './report-claims';

type Session = NonNullable<SessionDeliverablesQuery['session']>;
type Deliverable = Session['deliverables'][number];

export function DeliverablesScreen() {
  const { t } = useMessages();
  const address = useSessionAddress();
  const asked = useAsk(SessionDeliverablesDocument, address);
  const set = useDo(SetDeliverableDocument);
  const session = asked.data?.session;
  useTitle(t('deliverables.title'));
  if (!session) return <Waiting {...asked} onRetry={asked.refresh} />;
  const { coalition, meeting, code } = address;
  const missing = DELIVERABLE_KINDS.filter((kind) => !session.deliverables.some((one) => one.kind === kind));
  const plans = session.viewerCan.includes('PLAN_SESSION');
  return (
    <>
      <SessionBar address={address} title={session.title} here={t('deliverables.title')}>
        <a className={buttonClass('quiet')} href={paths.sessionForm(coalition, meeting, code, 'txt')} download>
          {t('session.form')}
        </a>
        <a className={buttonClass('quiet')} href={paths.sessionForm(coalition, meeting, code, 'docx')} download>
          {t('session.formWord')}
        </a>
      </SessionBar>
      <div className="pl-page pl-stack">
        <h1>{t('deliverables.title')}</h1>
        {session.deliverables
          .filter(({ state }) => state === 'OVERDUE')
          .map(({ id, kind }) => (
            <Notice key={id} tone="refused" title={t('deliverables.overdue', { kind: t(`deliverable.${kind}`) })} />
          ))}
        {session.deliverables.length === 0 ? <p className="pl-muted">{t('deliverables.none')}</p> : null}
        {session.deliverables.map((one) => (
          <Part key={one.id} session={session} deliverable={one} slug={coalition} onDone={asked.refresh} />
        ))}
        {plans && missing.length > 0 ? (
          <div className="pl-row">
            {missing.map((kind) => (
              <Button
                key={kind}
                busy={set.busy}
                onClick={() => {
                  const input = {
                    deliverableId: newId(),
                    sessionId: session.id,
                    version: 0,
                    kind,
                    ...DELIVERABLE_TEMPLATES[kind],
                  };
                  void set.act({ input }).then(asked.refresh);
                }}
              >
                {t('deliverables.add', { kind: t(`deliverable.${kind}`) })}
              </Button>
            ))}
          </div>
        ) : null}
        {set.fault ? <FaultNotice fault={set.fault} /> : null}
      </div>
    </>
  );
}

interface PartProps {
  session: Session;
  deliverable: Deliverable;
  slug: string;
  onDone: () => void;
}

function Part({ session, deliverable, slug, onDone }: PartProps) {
  const { t, day, dotted } = useMessages();
  const now = useNow();
  const { kind, document, due, state, words, maxWords } = deliverable;
  return (
    <section className={sessions.panel} aria-labelledby={deliverable.id}>
      <div className={sessions.head}>
        <h2 id={deliverable.id}>{t(`deliverable.${kind}`)}</h2>
        {state ? <DuePill state={state} /> : null}
      </div>
      {due ? (
        <p>
          <Deadline at={due} now={now} />
          {deliverable.provisional && !deliverable.deliveredBefore ? (
            <span className="pl-muted"> · {t('deliverables.scheduled')}</span>
          ) : null}
        </p>
      ) : null}
      <p className="pl-soft">
        {dotted([
          deliverable.drafter ? t('deliverables.drafter', { name: deliverable.drafter.name }) : null,
          deliverable.approver ? t('deliverables.approver', { name: deliverable.approver.name }) : null,
          typeof words === 'number' ? t('deliverables.words', { words, max: maxWords ?? 0 }) : null,
        ])}
      </p>
      {deliverable.deliveredBefore ? <p>{t('deliverables.before')}</p> : null}
      {document ? (
        <p className="pl-row">
          <a href={paths.document(slug, document.group.code, document.code)}>{document.title}</a>
          <StagePill stage={document.stage} />
        </p>
      ) : null}
      {deliverable.approvedAt && deliverable.approvedRevision ? (
        <p>
          {t('deliverables.approved', {
            number: deliverable.approvedRevision.number,
            day: day(deliverable.approvedAt),
            name: deliverable.approvedBy?.name ?? '',
          })}
        </p>
      ) : null}
      {session.viewerCan.includes('PLAN_SESSION') ? (
        <DeliverableTerms session={session} deliverable={deliverable} onDone={onDone} />
      ) : null}
      {deliverable.viewerCan.includes('DRAFT_DELIVERABLE') ? (
        <ReportClaims session={session} deliverable={deliverable} onDone={onDone} />
      ) : null}
      {!document && !deliverable.deliveredBefore && deliverable.viewerCan.includes('DRAFT_DELIVERABLE') ? (
        <Draft session={session} deliverable={deliverable} onDone={onDone} />
      ) : null}
      {document?.latestRevision &&
      deliverable.viewerCan.includes('APPROVE_DELIVERABLE') &&
      deliverable.approvedRevision?.id !== document.latestRevision.id ? (
        <Approve
          session={session}
          deliverable={deliverable}
          revision={document.latestRevision.number}
          onDone={onDone}
        />
      ) : null}
    </section>
  );
}

function Draft({ session, deliverable, onDone }: Omit<PartProps, 'slug'>) {
  const { t } = useMessages();
  const draft = useDo(DraftDeliverableDocument);
  const { groups, kinds } = session.coalition;
  const usual = deliverable.kind === 'SESSION_REPORT' ? 'session-report' : 'session-outcome';
  const [documentId] = useState(() => newId());
  const [groupId, setGroupId] = useState(groups[0]?.id ?? '');
  const [kindId, setKindId] = useState(kinds.find(({ code }) => code === usual)?.id ?? kinds[0]?.id ?? '');
  const [code, setCode] = useState(
    `${session.code}-${{ KEY_TAKEAWAYS: 'KEY', CALL_TO_ACTION: 'CALL', SESSION_REPORT: 'REPORT' }[deliverable.kind]}`,
  );
  const select = (
    label: string,
    value: string,
    put: (id: string) => void,
    options: readonly { id: string; text: string }[],
  ) => (
    <Field label={label} required>
      {(control) => (
        <select {...control} value={value} onChange={(event) => put(event.target.value)}>
          {options.map(({ id, text }) => (
            <option key={id} value={id}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
  return (
    <form
      className="pl-stack"
      onSubmit={(event) => {
        event.preventDefault();
        const input = { deliverableId: deliverable.id, documentId, groupId, kindId, code };
        void draft.act({ input }).then(({ data }) => data && onDone());
      }}
    >
      {select(
        t('deliverables.group'),
        groupId,
        setGroupId,
        groups.map(({ id, code: text }) => ({ id, text })),
      )}
      {select(
        t('deliverables.kind'),
        kindId,
        setKindId,
        kinds.map(({ id, title }) => ({ id, text: title })),
      )}
      <Field label={t('sessions.code')} required>
        {(control) => <input {...control} value={code} onChange={(event) => setCode(event.target.value)} />}
      </Field>
      {draft.fault ? <FaultNotice fault={draft.fault} /> : null}
      <div>
        <Button type="submit" tone="primary" busy={draft.busy}>
          {t('deliverables.draft')}
        </Button>
      </div>
    </form>
  );
}

function Approve({ session, deliverable, revision, onDone }: Omit<PartProps, 'slug'> & { revision: number }) {
  const { t } = useMessages();
  const approve = useDo(ApproveDeliverableDocument);
  const findings = lintSession(session.facts);
  return (
    <div className="pl-stack">
      <h3>{t('deliverables.lint')}</h3>
      <FindingList findings={findings} />
      {approve.fault ? <FaultNotice fault={approve.fault} onRetry={onDone} /> : null}
      <div>
        <Button
          tone="primary"
          busy={approve.busy}
          onClick={() => {
            const seen = findings.map(({ key }) => key);
            const input = { deliverableId: deliverable.id, version: deliverable.version, revision, seen };
            void approve.act({ input }).then(({ data }) => data && onDone());
          }}
        >
          {findings.length > 0
            ? t('deliverables.approveWith', { number: revision, count: findings.length })
            : t('deliverables.approve', { number: revision })}
        </Button>
      </div>
    </div>
  );
}
