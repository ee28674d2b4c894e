/** What was said in a public round, and what became of it; and the short pages behind mailed links. */
import { paths } from '@plenary/domain';
import type { DispositionKind } from '@plenary/domain';
import type { Messages } from '@plenary/ui';
import type { OpenPlace } from './open-door.service';

export interface ShownComment {
  reference: string;
  author: string;
  from: string | null;
  at: Date;
  /** Null where its words are not shown; `instead` says why. */
  text: string | null;
  instead: string | null;
  proposedChange: string | null;
  exact: string | null;
  /** The question that it answers, with its number. */
  question: string | null;
  answer: { kind: DispositionKind; rationale: string } | null;
}

interface ListProps {
  messages: Messages;
  place: OpenPlace;
  title: string;
  published: boolean;
  /** Whether nobody but its author sees a comment now. */
  hidden: boolean;
  comments: readonly ShownComment[];
  page: number;
  pages: number;
}

export function CommentList({ messages, place, title, published, hidden, comments, page, pages }: ListProps) {
  const { t } = messages;
  const { coalition, group, document, round } = place;
  return (
    <>
      <h1>{t('door.listTitle', { title })}</h1>
      <p className="door-lede">
        <a href={paths.openRound(coalition, group, document, round)}>{t('door.back')}</a>
        {published ? null : ` · ${t('door.noAnswer')}`}
      </p>
      {comments.length === 0 ? <p>{t(hidden ? 'door.hidden' : 'door.listNone')}</p> : null}
      <ol className="door-list">
        {comments.map((comment) => (
          <li key={comment.reference}>
            <p>
              <a href={paths.openComment(coalition, group, document, round, comment.reference)}>
                <b>{comment.reference}</b>
              </a>{' '}
              <bdi>{t('door.by', { name: comment.author, day: messages.day(comment.at) })}</bdi>
            </p>
            {comment.question ? <p dir="auto">{comment.question}</p> : null}
            <p className="door-words" dir="auto">
              {shortened(comment.text ?? comment.instead ?? '')}
            </p>
            {comment.answer ? (
              <p>
                <b>{t(`disposition.${comment.answer.kind}`)}</b>
              </p>
            ) : null}
          </li>
        ))}
      </ol>
      {pages > 1 ? (
        <nav className="door-ways" aria-label={t('door.pages')}>
          {Array.from({ length: pages }, (_, index) => (
            <a key={index} href={`?page=${index + 1}`} aria-current={index + 1 === page ? 'page' : undefined}>
              {t('door.page', { number: index + 1 })}
            </a>
          ))}
        </nav>
      ) : null}
    </>
  );
}

const SHORT = 600;
const shortened = (words: string): string =>
  words.length > SHORT
    ? `${words
        .slice(0, SHORT)
        .toWellFormed()
        .replace(/\uFFFD$/, '')} …`
    : words;

export function CommentPage({
  messages,
  place,
  comment,
}: {
  messages: Messages;
  place: OpenPlace;
  comment: ShownComment;
}) {
  const { t } = messages;
  const { coalition, group, document, round } = place;
  return (
    <>
      <h1>{comment.reference}</h1>
      <p className="door-lede">
        <bdi>{t('door.by', { name: comment.author, day: messages.day(comment.at) })}</bdi>
        {comment.from ? ` · ${comment.from}` : ''}
      </p>
      {comment.question ? <p dir="auto">{comment.question}</p> : null}
      {comment.exact ? (
        <>
          <h2>{t('door.about')}</h2>
          <blockquote className="door-quote" dir="auto">
            {comment.exact}
          </blockquote>
        </>
      ) : null}
      <h2>{t('door.said')}</h2>
      <p className="door-words" dir="auto">
        {comment.text ?? comment.instead}
      </p>
      {comment.proposedChange ? (
        <>
          <h2>{t('door.proposedChange')}</h2>
          <p className="door-words" dir="auto">
            {comment.proposedChange}
          </p>
        </>
      ) : null}
      <h2>{t('door.answer')}</h2>
      {comment.answer ? (
        <>
          <p>
            <b>{t(`disposition.${comment.answer.kind}`)}</b>
          </p>
          <p className="door-words" dir="auto">
            {comment.answer.rationale}
          </p>
        </>
      ) : (
        <p>{t('door.noAnswer')}</p>
      )}
      <p className="door-ways">
        <a href={paths.openComments(coalition, group, document, round)}>{t('door.listTitle', { title: document })}</a>
        <a href={paths.openRound(coalition, group, document, round)}>{t('door.back')}</a>
      </p>
    </>
  );
}

interface WordProps {
  title: string;
  lede: string;
  words?: string | null;
  /** A button that posts to the page's own address. */
  button?: string;
  link?: { href: string; label: string };
}

export function Word({ title, lede, words, button, link }: WordProps) {
  return (
    <>
      <h1>{title}</h1>
      <p className="door-lede">{lede}</p>
      {words ? (
        <blockquote className="door-quote" dir="auto">
          {words}
        </blockquote>
      ) : null}
      {button ? (
        <form className="door-act" method="post">
          <button className="pl-button pl-button-primary" type="submit">
            {button}
          </button>
        </form>
      ) : null}
      {link ? (
        <p>
          <a href={link.href}>{link.label}</a>
        </p>
      ) : null}
    </>
  );
}
