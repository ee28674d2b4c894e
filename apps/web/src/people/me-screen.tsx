/** What the viewer says of herself, what she is asked about it, and what she said before. */
import { paths, VOCABULARY_KINDS, type VocabularyKind } from '@plenary/domain';
import { DeclareMyselfDocument, MeDocument, type MeQuery } from '@plenary/graphql';
import { Button, buttonClass, Field, Notice, TopBar, useMessages } from '@plenary/ui';
import { useState } from 'react';
import { AnotherAddress } from '../merging/another-address';
import { affiliationLine } from '../platform/affiliation';
import { fieldFault } from '../platform/errors';
import { NotFound, Refused, useTitle, Waiting } from '../platform/screen';
import { useAsk, useDo } from '../platform/use-screen';
import styles from './people.module.css';
import { WishesForm } from './wishes-form';

type Viewer = MeQuery['viewer'];

/** No term of a vocabulary is empty or begins with a blank. */
const PREFERS_NOT = ' ';

export function MeScreen() {
  const { t, day, list } = useMessages();
  const asked = useAsk(MeDocument, {});
  useTitle(t('me.title'));
  if (!asked.data) return <Waiting {...asked} onRetry={asked.refresh} />;
  const { viewer } = asked.data;
  if (!viewer.person) return <NotFound />;
  const before = viewer.person.affiliations.filter(({ to }) => to);
  return (
    <>
      <TopBar crumbs={[{ label: t('me.title') }]}>
        <a className={buttonClass()} href={paths.mySaid()}>
          {t('said.title')}
        </a>
        <a className={buttonClass()} href={paths.mySecurity()}>
          {t('me.security')}
        </a>
      </TopBar>
      <div className="pl-page pl-stack">
        <div>
          <h1>{t('me.title')}</h1>
          <p className="pl-lede">{t('me.lede')}</p>
        </div>
        {viewer.questions.map(({ id, kind, word, among, coalition }) => (
          <Notice key={id} tone="open" title={t('me.question', { kind, word, coalition: coalition.name })}>
            {among.length > 0 ? <p>{t('me.questionAmong', { terms: list(among) })}</p> : null}
          </Notice>
        ))}
        <About viewer={viewer} person={viewer.person} onDone={asked.refresh} />
        {viewer.wishes ? (
          <WishesForm
            wishes={viewer.wishes}
            personId={viewer.person.id}
            coalitions={viewer.coalitions}
            onDone={asked.refresh}
          />
        ) : null}
        <AnotherAddress />
        {before.length > 0 ? (
          <section aria-labelledby="before">
            <h2 id="before">{t('me.before')}</h2>
            <ul className={styles.people}>
              {before.map((one) => (
                <li key={one.from}>
                  {affiliationLine(one) || t('me.notAsked')}
                  <div className="pl-muted pl-small">
                    {t('profile.period', { from: day(one.from ?? ''), to: day(one.to ?? '') })}
                  </div>
                </li>
              ))}
            </ul>
          </section>
        ) : null}
        <section aria-labelledby="kept">
          <h2 id="kept">{t('me.kept')}</h2>
          <p className="pl-soft">{t('me.keptLede')}</p>
          <ul className={styles.ways}>
            <li>
              <a href={paths.myData()} download>
                {t('me.export')}
              </a>
            </li>
            <li>
              <a href={paths.removal()}>{t('removal.title')}</a>
            </li>
          </ul>
        </section>
      </div>
    </>
  );
}

interface AboutProps {
  viewer: Viewer;
  person: NonNullable<Viewer['person']>;
  onDone: () => void;
}

function About({ viewer, person, onDone }: AboutProps) {
  const messages = useMessages();
  const { t } = messages;
  const { affiliation } = person;
  const save = useDo(DeclareMyselfDocument);
  const [saved, setSaved] = useState(false);
  const [given, setGiven] = useState({
    name: person.name,
    title: person.title ?? '',
    organisation: affiliation?.organisation ?? '',
    STAKEHOLDER_GROUP:
      affiliation?.stakeholderDeclaration === 'PREFERS_NOT' ? PREFERS_NOT : (affiliation?.stakeholderGroup ?? ''),
    REGION: affiliation?.regionDeclaration === 'PREFERS_NOT' ? PREFERS_NOT : (affiliation?.region ?? ''),
  });
  const set = (change: Partial<typeof given>) => {
    setSaved(false);
    setGiven({ ...given, ...change });
  };
  const terms = {
    STAKEHOLDER_GROUP: viewer.coalitions.flatMap(({ stakeholderGroups }) => stakeholderGroups),
    REGION: viewer.coalitions.flatMap(({ regions }) => regions),
  };
  const line = (name: 'name' | 'title' | 'organisation', label: string) => (
    <Field label={label} required={name === 'name'} fault={fieldFault(messages, save.fault, name)}>
      {(control) => (
        <input {...control} dir="auto" value={given[name]} onChange={(event) => set({ [name]: event.target.value })} />
      )}
    </Field>
  );
  const pick = (kind: VocabularyKind) => {
    const field = kind === 'REGION' ? 'region' : 'stakeholderGroup';
    const offered = [...new Set([...terms[kind], given[kind]])].filter((word) => word.trim() !== '');
    return (
      <Field key={kind} label={t(`introduce.${field}`)} fault={fieldFault(messages, save.fault, field)}>
        {(control) => (
          <select {...control} value={given[kind]} onChange={(event) => set({ [kind]: event.target.value })}>
            <option value="">{t('me.notAsked')}</option>
            {offered.map((word) => (
              <option key={word}>{word}</option>
            ))}
            <option value={PREFERS_NOT}>{t('me.prefersNot')}</option>
          </select>
        )}
      </Field>
    );
  };
  return (
    <form
      className={styles.panel}
      aria-labelledby="about"
      onSubmit={(event) => {
        event.preventDefault();
        const { name, title, organisation } = given;
        const word = (kind: VocabularyKind) => given[kind].trim() || null;
        const input = {
          name,
          title: title || null,
          organisation: organisation || null,
          stakeholderGroup: word('STAKEHOLDER_GROUP'),
          region: word('REGION'),
          prefersNot: VOCABULARY_KINDS.filter((kind) => given[kind] === PREFERS_NOT),
        };
        void save.act({ input }).then(({ data }) => {
          if (!data) return;
          setSaved(true);
          onDone();
        });
      }}
    >
      <h2 id="about">{t('me.about')}</h2>
      <div className={styles.columns}>
        {line('name', t('introduce.name'))}
        {line('title', t('me.titleField'))}
        {line('organisation', t('introduce.organisation'))}
        {VOCABULARY_KINDS.map(pick)}
      </div>
      <Refused fault={save.fault} />
      <div className="pl-row">
        <Button type="submit" tone="primary" busy={save.busy}>
          {t('me.save')}
        </Button>
        {saved ? <span role="status">{t('me.saved')}</span> : null}
      </div>
    </form>
  );
}
