/** A coordinator says in which words people declare where they speak from, and which other words mean them. */
import { paths } from '@plenary/domain';
import { SetVocabularyDocument, VocabulariesDocument, type VocabulariesQuery } from '@plenary/graphql';
import { Button, Field, TopBar, useMessages } from '@plenary/ui';
import { useState } from 'react';
import { useGroupAddress } from '../platform/address';
import { fieldFault } from '../platform/errors';
import { NotFound, Refused, useTitle, Waiting } from '../platform/screen';
import { useAsk, useDo } from '../platform/use-screen';
import styles from '../people/people.module.css';

type Coalition = NonNullable<VocabulariesQuery['coalition']>;
type Vocabulary = Coalition['vocabularies'][number];

export function VocabulariesScreen() {
  const { t } = useMessages();
  const { coalition: slug } = useGroupAddress();
  const asked = useAsk(VocabulariesDocument, { coalition: slug });
  const coalition = asked.data?.coalition;
  useTitle(t('vocabulary.title'));
  if (!coalition) return <Waiting {...asked} onRetry={asked.refresh} />;
  if (!coalition.viewerCan.includes('SET_VOCABULARY')) return <NotFound />;
  return (
    <>
      <TopBar crumbs={[{ label: coalition.name, href: paths.coalition(slug) }, { label: t('vocabulary.title') }]} />
      <div className="pl-page pl-stack">
        <div>
          <h1>{t('vocabulary.title')}</h1>
          <p className="pl-lede">{t('vocabulary.lede')}</p>
        </div>
        {coalition.vocabularies.map((vocabulary) => (
          <Words
            key={`${vocabulary.kind} ${vocabulary.version}`}
            coalitionId={coalition.id}
            vocabulary={vocabulary}
            onDone={asked.refresh}
          />
        ))}
      </div>
    </>
  );
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** "NGO = Civil society | Academia": the first sign of equality parts them. */
function aliasOf(line: string) {
  const [alias = '', ...rest] = line.split('=');
  const terms = rest.join('=').split('|');
  return { alias: alias.trim(), terms: terms.map((term) => term.trim()).filter(Boolean) };
}

interface WordsProps {
  coalitionId: string;
  vocabulary: Vocabulary;
  onDone: () => void;
}

function Words({ coalitionId, vocabulary: { kind, version, ...words }, onDone }: WordsProps) {
  const messages = useMessages();
  const { t } = messages;
  const save = useDo(SetVocabularyDocument);
  const [terms, setTerms] = useState(words.terms.join('\n'));
  const [aliases, setAliases] = useState(
    words.aliases.map((one) => `${one.alias} = ${one.terms.join(' | ')}`.trim()).join('\n'),
  );
  const fault = (field: 'terms' | 'aliases') => {
    const reason = (['doubled', 'unknown', 'too-many'] as const).find((one) => one === save.fault?.fields[field]);
    return reason ? t(`vocabulary.${reason}`) : fieldFault(messages, save.fault, field);
  };
  const area = (
    label: string,
    hint: string,
    field: 'terms' | 'aliases',
    value: string,
    set: (text: string) => void,
  ) => (
    <Field label={label} hint={hint} required fault={fault(field)}>
      {(control) => (
        <textarea {...control} rows={8} dir="auto" value={value} onChange={(event) => set(event.target.value)} />
      )}
    </Field>
  );
  return (
    <form
      className={styles.panel}
      aria-labelledby={kind}
      onSubmit={(event) => {
        event.preventDefault();
        const input = { coalitionId, kind, version, terms: linesOf(terms), aliases: linesOf(aliases).map(aliasOf) };
        void save.act({ input }).then(({ data }) => data && onDone());
      }}
    >
      <h2 id={kind}>{t(`vocabulary.${kind}`)}</h2>
      <div className={styles.columns}>
        {area(t('vocabulary.terms'), t('vocabulary.termsHint'), 'terms', terms, setTerms)}
        {area(t('vocabulary.aliases'), t('vocabulary.aliasesHint'), 'aliases', aliases, setAliases)}
      </div>
      <Refused fault={save.fault} />
      <div className="pl-row">
        <Button type="submit" tone="primary" busy={save.busy}>
          {t('vocabulary.save')}
        </Button>
        {version > 0 && !save.fault ? <span role="status">{t('vocabulary.saved')}</span> : null}
      </div>
    </form>
  );
}
