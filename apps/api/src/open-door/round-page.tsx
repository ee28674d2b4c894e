/** A public round: until when, the text with a way to comment at each paragraph, and the form for one of them. */
import type { Block } from '@plenary/document';
import { COMMENT_TYPES, paths } from '@plenary/domain';
import type { RoundState } from '@plenary/domain';
import type { MessageId, Messages } from '@plenary/ui';
import { DocumentView, paragraphNumbers } from '@plenary/ui';
import type { OpenForm, OpenPlace } from './open-door.service';

export interface RoundProps {
  messages: Messages;
  place: OpenPlace;
  document: { id: string; title: string; lang: string; dir: string };
  /** What it says of those who supported it. */
  supports: readonly string[];
  round: {
    state: RoundState;
    name: string;
    closes: string;
    /** The end of the reply period, where it has one. */
    replies: string | null;
    /** Whether nobody but its author sees a comment now. */
    hidden: boolean;
    questions: readonly { id: string; number: number; text: string }[];
  };
  revision: { number: number; blocks: Block[] };
}

const here = ({ coalition, group, document, round }: OpenPlace) => paths.openRound(coalition, group, document, round);

export function RoundText({
  messages,
  place,
  document,
  supports,
  round,
  revision,
  parts,
  part,
  commentCount,
}: RoundProps & { parts: Block[][]; part: number; commentCount: number }) {
  const { t } = messages;
  const open = round.state === 'OPEN';
  const { coalition, group, document: code } = place;
  const { closes, replies } = round;
  return (
    <>
      <h1 lang={document.lang} dir={document.dir}>
        {document.title}
      </h1>
      <p className="door-lede">
        {t('door.revision', { kind: round.name, round: place.round, number: revision.number })}
      </p>
      {supports.length > 0 ? (
        <p>
          {t('public.supportedBy')}: <span dir="auto">{supports.join('; ')}</span>
        </p>
      ) : null}
      <p className="pl-notice">
        {t(open ? 'door.open' : round.state === 'SCHEDULED' ? 'door.scheduled' : 'door.ended', { closes })}
        {replies && round.state !== 'ENDED' ? ` ${t('door.replies', { replies })}` : ''}
        {round.hidden ? ` ${t('door.hidden')}` : ''}
        {open ? ` ${t('door.howTo')}` : ''}
      </p>
      {round.questions.length > 0 ? (
        <>
          <h2>{t('question.title')}</h2>
          <ol className="door-list">
            {round.questions.map((question) => (
              <li key={question.id}>
                <p dir="auto">{question.text}</p>
                {open ? (
                  <p>
                    <a href={`?on=text&question=${question.id}`}>
                      {t('question.answerOne', { number: question.number })}
                    </a>
                  </p>
                ) : null}
              </li>
            ))}
          </ol>
        </>
      ) : null}
      <p className="door-ways">
        {open ? <a href="?on=text">{t('door.whole')}</a> : null}
        {round.hidden ? null : <a href={`${here(place)}/comments`}>{t('door.comments', { count: commentCount })}</a>}
        <a href={paths.document(coalition, group, code)}>{t('door.screen')}</a>
        {open ? (
          <>
            <a href={paths.roundToGo(coalition, group, code, place.round)} download>
              {t('door.toGo')}
            </a>
            <a href={paths.handIn(coalition, group, code, place.round)}>{t('door.handInTitle')}</a>
          </>
        ) : null}
      </p>
      <DocumentView
        blocks={parts[part - 1] ?? []}
        numbers={paragraphNumbers(revision.blocks)}
        lang={document.lang}
        dir={document.dir}
        label={document.title}
        imageSource={(hash) => paths.file(document.id, hash)}
        {...(open
          ? {
              after: (block: Block, number: number) => (
                <a className="door-say" href={`?on=${block.id}`} lang={messages.locale} dir={messages.dir}>
                  {t('door.on', { number })}
                </a>
              ),
            }
          : {})}
      />
      {parts.length > 1 ? (
        <nav className="door-ways" aria-label={t('door.parts')}>
          {parts.map((_, index) => (
            <a key={index} href={`?part=${index + 1}`} aria-current={index + 1 === part ? 'page' : undefined}>
              {t('door.part', { number: index + 1, count: parts.length })}
            </a>
          ))}
        </nav>
      ) : null}
    </>
  );
}

interface FormProps extends RoundProps {
  form: OpenForm;
  faults: Readonly<Record<string, string>>;
  flood: boolean;
  stakeholderGroups: readonly string[];
  regions: readonly string[];
}

const FAULTS: Readonly<Record<string, MessageId>> = {
  required: 'error.field.required',
  'too-long': 'error.field.too-long',
  'not-text': 'error.field.not-text',
};

export function CommentForm(props: FormProps) {
  const { messages, place, document, round, revision, form, faults, flood, stakeholderGroups, regions } = props;
  const { t } = messages;
  const block = revision.blocks.find(({ id }) => id === form.on);
  const number = block && paragraphNumbers(revision.blocks).get(block.id);
  const wrong = Object.keys(faults).length;
  const fault = (name: keyof OpenForm) => {
    const reason = faults[name];
    return reason ? t(FAULTS[reason] ?? 'error.field.other', { reason }) : null;
  };
  const field = (name: 'name' | 'address' | 'organisation' | 'text' | 'proposedChange', hint?: MessageId) => {
    const said = fault(name);
    const shared = {
      id: name,
      name,
      className: 'pl-input',
      defaultValue: form[name],
      dir: name === 'address' ? 'ltr' : 'auto',
      required: name === 'name' || name === 'address' || name === 'text',
      'aria-invalid': said ? true : undefined,
      'aria-describedby':
        [hint ? `${name}-hint` : null, said ? `${name}-fault` : null].filter(Boolean).join(' ') || undefined,
    };
    return (
      <div className="pl-field">
        <label className="pl-field-label" htmlFor={name}>
          {t(`door.${name}`)}
        </label>
        {name === 'text' || name === 'proposedChange' ? (
          <textarea {...shared} rows={name === 'text' ? 7 : 4} maxLength={20_000} />
        ) : (
          <input
            {...shared}
            type={name === 'address' ? 'email' : 'text'}
            autoComplete={name === 'address' ? 'email' : name === 'name' ? 'name' : 'organization'}
            maxLength={name === 'address' ? 254 : name === 'name' ? 200 : 300}
          />
        )}
        {hint ? (
          <p className="pl-field-hint" id={`${name}-hint`}>
            {t(hint)}
          </p>
        ) : null}
        {said ? (
          <p className="pl-field-fault" id={`${name}-fault`}>
            {said}
          </p>
        ) : null}
      </div>
    );
  };
  const choice = (name: 'stakeholderGroup' | 'region', among: readonly string[]) => (
    <div className="pl-field">
      <label className="pl-field-label" htmlFor={name}>
        {t(`door.${name}`)}
      </label>
      <select className="pl-input" id={name} name={name} defaultValue={form[name]}>
        <option value="">{t('door.preferNot')}</option>
        {among.map((one) => (
          <option key={one}>{one}</option>
        ))}
      </select>
    </div>
  );
  return (
    <>
      <h1>{number === undefined ? t('door.formWhole') : t('door.formTitle', { number })}</h1>
      <p className="door-lede">
        <a href={here(place) + (block ? `#b-${block.id}` : '')}>{t('door.back')}</a>: {document.title}
      </p>
      {block ? (
        <blockquote className="door-quote" lang={block.lang ?? document.lang} dir={block.dir ?? document.dir}>
          {block.text}
        </blockquote>
      ) : null}
      {flood ? (
        <p className="pl-notice pl-notice-refused" role="alert">
          {t('door.flood')}
        </p>
      ) : wrong > 0 ? (
        <p className="pl-notice pl-notice-refused" role="alert">
          {t('door.faults', { count: wrong })}
        </p>
      ) : null}
      <form className="door-form" method="post" action={`${here(place)}/comments`} acceptCharset="utf-8">
        <input type="hidden" name="id" value={form.id} />
        <input type="hidden" name="on" value={form.on} />
        {round.questions.length > 0 && !block ? (
          <div className="pl-field">
            <label className="pl-field-label" htmlFor="question">
              {t('question.answers')}
            </label>
            <select className="pl-input" id="question" name="question" defaultValue={form.question}>
              <option value="">{t('question.none')}</option>
              {round.questions.map((question) => (
                <option key={question.id} value={question.id}>
                  {t('question.cited', { number: question.number, text: question.text })}
                </option>
              ))}
            </select>
          </div>
        ) : null}
        {field('text')}
        {field('proposedChange', 'door.optional')}
        <div className="pl-field">
          <label className="pl-field-label" htmlFor="type">
            {t('door.type')}
          </label>
          <select className="pl-input" id="type" name="type" defaultValue={form.type || 'GENERAL'}>
            {COMMENT_TYPES.map((one) => (
              <option key={one} value={one}>
                {t(`comment.type.${one}`)}
              </option>
            ))}
          </select>
        </div>
        {field('name', 'door.nameHint')}
        {field('address', 'door.addressHint')}
        {field('organisation', 'door.optional')}
        {choice('stakeholderGroup', stakeholderGroups)}
        {choice('region', regions)}
        <div className="door-trap" aria-hidden="true">
          <label htmlFor="website">{t('door.trap')}</label>
          <input id="website" name="website" tabIndex={-1} autoComplete="off" defaultValue="" />
        </div>
        <p className="pl-field-hint">
          {t('door.afterSending')} {t('door.open', { closes: round.closes })}
        </p>
        <button className="pl-button pl-button-primary" type="submit">
          {t('door.send')}
        </button>
      </form>
    </>
  );
}
