/** Opening a round: its end is a day and a time in a zone, shown as the one instant it is before anything happens. */
import {
  ANYWHERE_ON_EARTH,
  instantOf,
  paths,
  replyPeriodFault,
  ROUND_KINDS,
  STAGE_RULES,
  STAGES,
  VISIBILITIES,
} from '@plenary/domain';
import {
  OpenRoundDocument,
  ReadHeadDocument,
  type RoundKind,
  type RoundNoticeInput,
  type Visibility,
} from '@plenary/graphql';
import { Button, Deadline, Field, Notice, TopBar, UnmetGuards, useMessages } from '@plenary/ui';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { useDocumentAddress } from '../platform/address';
import { fieldFault } from '../platform/errors';
import { useNow } from '../platform/here';
import { newId } from '../platform/ids';
import { Refused, useTitle, Waiting } from '../platform/screen';
import { useAsk, useDo } from '../platform/use-screen';
import { ZoneField } from '../platform/zone-field';
import { ReviewersField, type PickedReviewer } from '../reviewers/reviewers-field';
import { QuestionsField, questionsIn } from './questions-field';
import { RepliesField } from './replies-field';
import { RoundMail } from './round-mail';
import styles from './rounds.module.css';

/** In a fortnight, at the day's last minute. */
function usualEnd(): string {
  const day = new Date(Date.now() + 15 * 86_400_000);
  return `${day.toISOString().slice(0, 10)}T23:59`;
}

export function NewRoundScreen() {
  const messages = useMessages();
  const { t } = messages;
  const address = useDocumentAddress();
  const navigate = useNavigate();
  const now = useNow();
  const [search] = useSearchParams();
  const asked = useAsk(ReadHeadDocument, address);
  const open = useDo(OpenRoundDocument);
  const [roundId] = useState(() => newId());
  const [closesAtLocal, setClosesAtLocal] = useState(usualEnd);
  const [zone, setZone] = useState(ANYWHERE_ON_EARTH);
  const [chosen, setChosen] = useState<RoundKind | null>(
    ROUND_KINDS.find((kind) => kind === search.get('kind')) ?? null,
  );
  const [notice, setNotice] = useState<RoundNoticeInput | null>(null);
  const [repliesUntilLocal, setReplies] = useState('');
  const [hidesResults, setHides] = useState(false);
  const [questions, setQuestions] = useState('');
  const [reviewers, setReviewers] = useState<PickedReviewer[]>([]);
  const [reviewsDueLocal, setReviewsDue] = useState('');
  const [audience, setAudience] = useState<Visibility | ''>('');
  const head = asked.data?.document;
  useTitle(head ? `${t('round.new')} · ${head.title}` : undefined);
  if (!head) return <Waiting {...asked} onRetry={asked.refresh} />;
  const { coalition, group, document } = address;
  const here = paths.document(coalition, group, document);
  const forward = head.options.find(({ opensRound }) => opensRound);
  const kind = chosen ?? forward?.opensRound ?? 'TARGETED';
  const stage = STAGES.find((one) => STAGE_RULES[one].opensRound === kind);
  const unmet = head.options.find(({ to }) => to === stage)?.unmet ?? [];
  const instant = instantOf(closesAtLocal, zone);
  const replies = repliesUntilLocal ? instantOf(repliesUntilLocal, zone) : null;
  const asks = kind === 'TARGETED' && reviewers.length > 0;
  const reviews = asks
    ? {
        reviewers: reviewers.map(({ requestId, personId, groupId }) => ({ requestId, personId, groupId })),
        reviewsDueLocal: reviewsDueLocal || null,
      }
    : {};
  // The mail is looked at with ends that can be.
  const repliesInstant = instant && replies && replyPeriodFault(instant, replies) === null;
  return (
    <>
      <TopBar
        crumbs={[
          { label: group, href: paths.group(coalition, group) },
          { label: head.title, href: here },
          { label: t('round.new') },
        ]}
      />
      <div className="pl-page">
        <h1>{t('round.new')}</h1>
        <p className="pl-lede">{t('round.newOn', { number: head.revisions[0]?.number ?? 0, title: head.title })}</p>
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            void open
              .act({
                input: {
                  roundId,
                  documentId: head.id,
                  kind,
                  closesAtLocal,
                  zone,
                  audience: audience || null,
                  repliesUntilLocal: repliesUntilLocal || null,
                  hidesResults,
                  questions: questionsIn(questions),
                  ...reviews,
                  notice,
                },
              })
              .then(({ data }) => data && void navigate(here));
          }}
        >
          <Field label={t('round.kind')} required>
            {(control) => (
              <select
                {...control}
                value={kind}
                onChange={(event) => setChosen(ROUND_KINDS.find((one) => one === event.target.value) ?? null)}
              >
                {ROUND_KINDS.map((one) => (
                  <option key={one} value={one}>
                    {t(`round.kind.${one}`)}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <div className={styles.pair}>
            <Field
              label={t('round.end')}
              required
              fault={fieldFault(messages, open.fault, 'closesAtLocal') ?? (instant ? null : t('round.invalidEnd'))}
            >
              {(control) => (
                <input
                  {...control}
                  type="datetime-local"
                  required
                  value={closesAtLocal}
                  onChange={(event) => setClosesAtLocal(event.target.value)}
                />
              )}
            </Field>
            <ZoneField zone={zone} onZone={setZone} />
          </div>
          {instant ? (
            <div className={styles.preview} role="status">
              <span className="pl-muted">{t('round.preview')}</span>{' '}
              <Deadline at={instant.toISOString()} zone={zone} now={now} />
            </div>
          ) : null}
          <Field label={t('round.audience')}>
            {(control) => (
              <select
                {...control}
                value={audience}
                onChange={(event) => setAudience(VISIBILITIES.find((one) => one === event.target.value) ?? '')}
              >
                <option value="">{t('round.audienceDefault')}</option>
                {VISIBILITIES.map((one) => (
                  <option key={one} value={one}>
                    {t(`visibility.${one}`)}
                  </option>
                ))}
              </select>
            )}
          </Field>
          {kind === 'TARGETED' ? (
            <ReviewersField
              coalition={coalition}
              value={reviewers}
              due={reviewsDueLocal}
              zone={zone}
              faults={open.fault?.fields ?? {}}
              onChange={setReviewers}
              onDue={setReviewsDue}
            />
          ) : null}
          <RepliesField
            value={repliesUntilLocal}
            zone={zone}
            fault={open.fault?.fields['repliesUntilLocal']}
            hint={t('round.repliesHint')}
            onChange={setReplies}
          />
          <QuestionsField
            value={questions}
            fault={open.fault?.fields['questions'] ? t('question.fault') : null}
            onChange={setQuestions}
          />
          <label className={styles.tick}>
            <input type="checkbox" checked={hidesResults} onChange={(event) => setHides(event.target.checked)} />
            <span>
              {t('round.hide')}
              <span className="pl-field-hint">{t('round.hideHint')}</span>
            </span>
          </label>
          {stage && stage !== head.stage ? (
            <p className="pl-soft">{t('round.entersStage', { stage: t(`stage.${stage}`) })}</p>
          ) : null}
          {unmet.length > 0 && !open.fault ? (
            <Notice tone="open" title={t('read.why', { count: unmet.length, stage: stage ? t(`stage.${stage}`) : '' })}>
              <UnmetGuards unmet={unmet} />
            </Notice>
          ) : null}
          <RoundMail
            about={
              instant
                ? {
                    occasion: asks ? 'ASKED' : 'OPENED',
                    ...reviews,
                    documentId: head.id,
                    kind,
                    audience: audience || null,
                    closesAtLocal,
                    repliesUntilLocal: repliesInstant ? repliesUntilLocal : null,
                    zone,
                  }
                : null
            }
            notice={notice}
            onNotice={setNotice}
          />
          <Refused fault={open.fault} />
          <div>
            <Button type="submit" tone="primary" busy={open.busy}>
              {t('round.do')}
            </Button>
          </div>
        </form>
      </div>
    </>
  );
}
