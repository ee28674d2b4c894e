/** Having all removed that is kept of oneself: what goes and what stays is said first, and the name is typed last. */
import { paths } from '@plenary/domain';
import { RemovalDocument, RemoveMyselfDocument, type RemovalQuery } from '@plenary/graphql';
import { Button, buttonClass, Dialog, EmptyState, Field, Notice, TopBar, useMessages } from '@plenary/ui';
import { useState } from 'react';
import { eraseOthers } from '../offline/kept-answers';
import { fieldFault } from '../platform/errors';
import { forgetAllKept } from '../platform/kept';
import { FaultNotice, NotFound, useTitle, Waiting } from '../platform/screen';
import { useAsk, useDo } from '../platform/use-screen';
import styles from '../people/people.module.css';

type Removal = NonNullable<RemovalQuery['viewer']['removal']>;

const GOES = ['addresses', 'affiliations', 'accounts', 'signIns', 'roles', 'views', 'mails', 'forms'] as const;
const STAYS = ['comments', 'statements', 'acts', 'publications'] as const;

export function RemovalScreen() {
  const { t } = useMessages();
  const asked = useAsk(RemovalDocument, {});
  const [words, setWords] = useState(false);
  const [asking, setAsking] = useState(false);
  const [done, setDone] = useState(false);
  useTitle(t('removal.title'));
  if (done) return <Done />;
  if (!asked.data) return <Waiting {...asked} onRetry={asked.refresh} />;
  const { person, removal } = asked.data.viewer;
  if (!person || !removal) return <NotFound />;
  return (
    <>
      <TopBar crumbs={[{ label: t('me.title'), href: paths.me() }, { label: t('removal.title') }]}>
        <a className={buttonClass('quiet')} href={paths.myData()} download>
          {t('me.export')}
        </a>
      </TopBar>
      <div className="pl-page pl-stack">
        <div>
          <h1>{t('removal.title')}</h1>
          <p className="pl-lede">{t('removal.lede')}</p>
        </div>
        {removal.handOverFirst.length > 0 ? <HandOverFirst removal={removal} /> : null}
        <section aria-labelledby="goes">
          <h2 id="goes">{t('removal.goes')}</h2>
          <ul>
            <li>{t('removal.name', { name: person.name, tombstone: t('person.former') })}</li>
            {GOES.filter((what) => removal[what] > 0).map((what) => (
              <li key={what}>{t(`removal.${what}`, { count: removal[what] })}</li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="stays">
          <h2 id="stays">{t('removal.stays')}</h2>
          <ul>
            {STAYS.filter((what) => removal[what] > 0).map((what) => (
              <li key={what}>
                {what === 'comments' || what === 'statements'
                  ? t(`removal.${what}`, { count: removal[what], words: words ? 'erased' : 'kept' })
                  : t(`removal.${what}`, { count: removal[what] })}
              </li>
            ))}
            <li>{t('removal.others')}</li>
          </ul>
        </section>
        <fieldset className={styles.panel}>
          <legend>{t('removal.words')}</legend>
          {[false, true].map((erase) => (
            <label key={String(erase)} className={styles.tick}>
              <input type="radio" name="words" checked={words === erase} onChange={() => setWords(erase)} />
              <span>{t(erase ? 'removal.wordsErased' : 'removal.wordsKept')}</span>
            </label>
          ))}
        </fieldset>
        <div>
          <Button tone="danger" disabled={removal.handOverFirst.length > 0} onClick={() => setAsking(true)}>
            {t('removal.go')}
          </Button>
        </div>
        {asking ? (
          <Confirm
            removal={removal}
            name={person.name}
            words={words}
            onClose={() => setAsking(false)}
            onAgain={asked.refresh}
            onDone={() => setDone(true)}
          />
        ) : null}
      </div>
    </>
  );
}

function HandOverFirst({ removal }: { removal: Removal }) {
  const { t, dotted } = useMessages();
  return (
    <Notice tone="open" title={t('removal.handOver')}>
      <ul>
        {removal.handOverFirst.map(({ id, role, group, coalition }) => (
          <li key={id}>
            <a href={group ? paths.people(coalition.slug, group.code) : paths.directory(coalition.slug)}>
              {dotted([group?.code ?? coalition.name, t(`role.${role}`)])}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

interface ConfirmProps {
  removal: Removal;
  name: string;
  words: boolean;
  onClose: () => void;
  onAgain: () => void;
  onDone: () => void;
}

function Confirm({ removal, name, words, onClose, onAgain, onDone }: ConfirmProps) {
  const messages = useMessages();
  const { t } = messages;
  const remove = useDo(RemoveMyselfDocument);
  const [typed, setTyped] = useState('');
  const more = remove.fault?.details['reason'] === 'more-is-kept';
  return (
    <Dialog title={t('removal.sure')} onClose={onClose}>
      <form
        className="pl-stack"
        onSubmit={(event) => {
          event.preventDefault();
          void remove.act({ input: { name: typed, words, seen: removal.seen } }).then(({ data }) => {
            if (!data) return;
            // What she began to write and what was kept for reading without a line goes from this browser too.
            forgetAllKept();
            void eraseOthers(null).catch(() => undefined);
            onDone();
          });
        }}
      >
        <p>{t(words ? 'removal.sureErased' : 'removal.sureKept')}</p>
        <Field label={t('removal.type', { name })} required fault={fieldFault(messages, remove.fault, 'name')}>
          {(control) => (
            <input
              {...control}
              required
              dir="auto"
              autoComplete="off"
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
            />
          )}
        </Field>
        {remove.fault && remove.fault.code !== 'INVALID_INPUT' ? (
          <FaultNotice fault={remove.fault} {...(more ? { onRetry: onAgain } : {})} />
        ) : null}
        <div className="pl-row">
          <Button type="submit" tone="danger" busy={remove.busy}>
            {t('removal.do')}
          </Button>
          <Button tone="quiet" onClick={onClose}>
            {t('action.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function Done() {
  const { t } = useMessages();
  return (
    <>
      <TopBar crumbs={[{ label: t('removal.done') }]} />
      <div className="pl-page">
        <EmptyState
          icon="people"
          title={t('removal.done')}
          action={
            <Button tone="primary" onClick={() => location.assign(paths.home())}>
              {t('notFound.home')}
            </Button>
          }
        >
          {t('removal.doneLede')}
        </EmptyState>
      </div>
    </>
  );
}
