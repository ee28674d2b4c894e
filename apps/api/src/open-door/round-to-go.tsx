/** A public round as one file: its text, a plain form for a few comments, and nothing that comes from elsewhere. */
import { COMMENT_TYPES, MOST_ANSWERED, paths } from '@plenary/domain';
import type { Messages } from '@plenary/ui';
import { DocumentView, MessagesProvider, paragraphNumbers } from '@plenary/ui';
import type { RoundProps } from './round-page';

interface ToGoProps extends RoundProps {
  /** The whole address where the answer is handed in. */
  handIn: string;
  /** What the saved answer is called. */
  file: string;
  policy: string;
  style: string;
  script: string;
  pictures: ReadonlyMap<string, string>;
  stakeholderGroups: readonly string[];
  regions: readonly string[];
}

/** A paragraph's first words, to be found again in a list. */
const BEGINNING = 60;
const NUMBERS = Array.from({ length: MOST_ANSWERED }, (_, at) => at + 1);

export function RoundToGo(props: ToGoProps) {
  const { messages, place, document, round, revision, handIn, file, policy, style, script, pictures } = props;
  const { t } = messages;
  const numbers = paragraphNumbers(revision.blocks);
  const [first, ...rest] = revision.blocks;
  // A text that begins with its own title shows it once.
  const titled = first?.kind === 'HEADING' && first.text.trim() === document.title.trim();
  const here = paths.openRound(place.coalition, place.group, place.document, place.round);
  return (
    <html lang={messages.locale} dir={messages.dir}>
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{t('door.title', { title: document.title })}</title>
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body className="door">
        <MessagesProvider locale={messages.locale}>
          <main>
            <h1 lang={document.lang} dir={document.dir}>
              {document.title}
            </h1>
            <p className="door-lede">
              {t('door.revision', { kind: round.name, round: place.round, number: revision.number })}
            </p>
            <p className="pl-notice">
              {t('door.open', { closes: round.closes })} {t('door.toGoHowTo')} <bdi>{handIn}</bdi>
            </p>
            <noscript>
              <p className="pl-notice pl-notice-refused">{t('door.toGoNoScript')}</p>
            </noscript>
            <DocumentView
              blocks={titled ? rest : revision.blocks}
              numbers={numbers}
              lang={document.lang}
              dir={document.dir}
              label={document.title}
              imageSource={(hash) => pictures.get(hash) ?? 'data:,'}
            />
            <form
              className="door-form"
              autoComplete="on"
              data-round={here}
              data-file={file}
              data-missing={t('door.toGoMissing')}
            >
              {NUMBERS.map((number) => (
                <Said key={number} number={number} {...props} />
              ))}
              <Line messages={messages} name="name" hint="door.nameHint" />
              <Line messages={messages} name="address" hint="door.addressHint" />
              <Line messages={messages} name="organisation" hint="door.optional" />
              <Choice messages={messages} name="stakeholderGroup" among={props.stakeholderGroups} />
              <Choice messages={messages} name="region" among={props.regions} />
              <p id="said" role="status" />
              <p id="ways" className="door-ways" hidden>
                <button className="pl-button pl-button-primary" type="button" id="save">
                  {t('door.toGoSave')}
                </button>
                <button className="pl-button" type="button" id="mail">
                  {t('door.toGoMail')}
                </button>
              </p>
            </form>
          </main>
        </MessagesProvider>
        <script dangerouslySetInnerHTML={{ __html: script }} />
      </body>
    </html>
  );
}

function Said({ number, messages, revision, round }: ToGoProps & { number: number }) {
  const { t } = messages;
  const numbers = paragraphNumbers(revision.blocks);
  const id = (name: string) => `${name}${number}`;
  return (
    <details open={number === 1}>
      <summary>{t('door.toGoComment', { number })}</summary>
      <div className="door-form">
        <input type="hidden" name={id('id')} defaultValue="" />
        <div className="pl-field">
          <label className="pl-field-label" htmlFor={id('on')}>
            {t('door.toGoOn')}
          </label>
          <select className="pl-input" id={id('on')} name={id('on')} defaultValue="">
            <option value="">{t('door.toGoWhole')}</option>
            {round.questions.map((question) => (
              <option key={question.id} value={`q:${question.id}`}>
                {t('question.cited', { number: question.number, text: question.text })}
              </option>
            ))}
            {revision.blocks
              .filter((block) => numbers.has(block.id))
              .map((block) => (
                <option key={block.id} value={`b:${block.id}`}>
                  {numbers.get(block.id)}: {block.text.slice(0, BEGINNING).toWellFormed()}
                </option>
              ))}
          </select>
        </div>
        {(['text', 'proposedChange'] as const).map((name) => (
          <div className="pl-field" key={name}>
            <label className="pl-field-label" htmlFor={id(name)}>
              {t(`door.${name}`)}
            </label>
            <textarea
              className="pl-input"
              id={id(name)}
              name={id(name)}
              dir="auto"
              rows={name === 'text' ? 7 : 4}
              maxLength={20_000}
            />
          </div>
        ))}
        <div className="pl-field">
          <label className="pl-field-label" htmlFor={id('type')}>
            {t('door.type')}
          </label>
          <select className="pl-input" id={id('type')} name={id('type')} defaultValue="GENERAL">
            {COMMENT_TYPES.map((one) => (
              <option key={one} value={one}>
                {t(`comment.type.${one}`)}
              </option>
            ))}
          </select>
        </div>
      </div>
    </details>
  );
}

function Line({
  messages,
  name,
  hint,
}: {
  messages: Messages;
  name: 'name' | 'address' | 'organisation';
  hint: 'door.nameHint' | 'door.addressHint' | 'door.optional';
}) {
  const { t } = messages;
  return (
    <div className="pl-field">
      <label className="pl-field-label" htmlFor={name}>
        {t(`door.${name}`)}
      </label>
      <input
        className="pl-input"
        id={name}
        name={name}
        type={name === 'address' ? 'email' : 'text'}
        dir={name === 'address' ? 'ltr' : 'auto'}
        aria-describedby={`${name}-hint`}
        maxLength={name === 'address' ? 254 : 200}
      />
      <p className="pl-field-hint" id={`${name}-hint`}>
        {t(hint)}
      </p>
    </div>
  );
}

function Choice({
  messages,
  name,
  among,
}: {
  messages: Messages;
  name: 'stakeholderGroup' | 'region';
  among: readonly string[];
}) {
  const { t } = messages;
  return (
    <div className="pl-field">
      <label className="pl-field-label" htmlFor={name}>
        {t(`door.${name}`)}
      </label>
      <select className="pl-input" id={name} name={name} defaultValue="">
        <option value="">{t('door.preferNot')}</option>
        {among.map((one) => (
          <option key={one}>{one}</option>
        ))}
      </select>
    </div>
  );
}
