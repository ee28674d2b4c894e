/** What is said of an offer or a need, as a form holds it: texts alone, each standard on a line. */
import { HUB_KINDS, HUB_LEVELS, HUB_SIDES, SIDE_OF_KIND, type HubKind, type HubLevel } from '@plenary/domain';
import { HubChoicesDocument, type HubEntryPartsFragment, type HubWordsInput } from '@plenary/graphql';
import { Field, useMessages, type FieldControl } from '@plenary/ui';
import type { ReactNode } from 'react';
import { TEXT_LANGUAGES } from '../documents/text-languages';
import { fieldFault, type Fault } from '../platform/errors';
import { useAsk } from '../platform/use-screen';

export interface Said {
  kind: HubKind;
  title: string;
  description: string;
  organisation: string;
  link: string;
  language: string;
  region: string;
  level: HubLevel;
  standards: string;
}

export const NOTHING_SAID: Said = {
  ...{ kind: 'COURSE', title: '', description: '', organisation: '', link: '', language: '', region: '' },
  ...{ level: 'FOUNDATION', standards: '' },
};

export function saidOf({ kind, words }: HubEntryPartsFragment): Said {
  if (!words) return { ...NOTHING_SAID, kind };
  const { title, description, organisation, link, language, region, level, standards } = words;
  return {
    ...{ kind, title, description, organisation, level, standards: standards.join('\n') },
    ...{ link: link ?? '', language: language ?? '', region: region ?? '' },
  };
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

export function wordsOf({ standards, link, language, region, ...said }: Said): HubWordsInput {
  return {
    ...said,
    standards: linesOf(standards),
    link: link || null,
    language: language || null,
    region: region || null,
  };
}

interface EntryFieldsProps {
  slug: string;
  value: Said;
  fault: Fault | null;
  onChange: (value: Said) => void;
}

type Line = 'title' | 'organisation' | 'link';

export function EntryFields({ slug, value, fault, onChange }: EntryFieldsProps) {
  const messages = useMessages();
  const { t, locale } = messages;
  const choices = useAsk(HubChoicesDocument, { coalition: slug }).data?.coalition;
  const change = (to: Partial<Said>) => onChange({ ...value, ...to });
  const faultOf = (name: keyof Said): string | null => {
    const reason = fault?.fields[name];
    if (reason === 'not-a-web-link') return t('hub.notALink');
    return reason === 'too-many' ? t('hub.standardsTooMany') : fieldFault(messages, fault, name);
  };
  const line = (name: Line, required: boolean) => (
    <Field label={t(`hub.${name}`)} required={required} fault={faultOf(name)}>
      {(control) => (
        <input
          {...control}
          type={name === 'link' ? 'url' : 'text'}
          dir={name === 'link' ? 'ltr' : 'auto'}
          value={value[name]}
          onChange={(event) => change({ [name]: event.target.value })}
        />
      )}
    </Field>
  );
  const select = (control: FieldControl, name: 'region' | 'language', none: string, options: ReactNode) => (
    <select {...control} value={value[name]} onChange={(event) => change({ [name]: event.target.value })}>
      <option value="">{none}</option>
      {options}
    </select>
  );
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  const regions = [...new Set([...(choices?.regions ?? []), ...(value.region ? [value.region] : [])])];
  const languages = [...new Set([...TEXT_LANGUAGES, ...(value.language ? [value.language] : [])])];
  const named = linesOf(value.standards);
  const known = (choices?.hub.standards ?? []).filter((name) => !named.includes(name));
  return (
    <>
      <Field label={t('hub.kind')} required>
        {(control) => (
          <select
            {...control}
            value={value.kind}
            onChange={(event) => change({ kind: HUB_KINDS.find((one) => one === event.target.value) ?? value.kind })}
          >
            {HUB_SIDES.map((side) => (
              <optgroup key={side} label={t(`hub.sides.${side}`)}>
                {HUB_KINDS.filter((kind) => SIDE_OF_KIND[kind] === side).map((kind) => (
                  <option key={kind} value={kind}>
                    {t(`hub.kind.${kind}`)}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        )}
      </Field>
      {line('title', true)}
      {line('organisation', true)}
      <Field label={t('hub.description')} required fault={faultOf('description')}>
        {(control) => (
          <textarea
            {...control}
            dir="auto"
            rows={4}
            value={value.description}
            onChange={(event) => change({ description: event.target.value })}
          />
        )}
      </Field>
      <Field label={t('hub.standards')} hint={t('hub.standardsHint')} required fault={faultOf('standards')}>
        {(control) => (
          <textarea
            {...control}
            dir="auto"
            rows={3}
            value={value.standards}
            onChange={(event) => change({ standards: event.target.value })}
          />
        )}
      </Field>
      {known.length > 0 ? (
        <Field label={t('hub.standardsKnown')}>
          {(control) => (
            <select
              {...control}
              value=""
              onChange={(event) => change({ standards: [...named, event.target.value].filter(Boolean).join('\n') })}
            >
              <option value="" />
              {known.map((name) => (
                <option key={name}>{name}</option>
              ))}
            </select>
          )}
        </Field>
      ) : null}
      <Field label={t('hub.level')} required>
        {(control) => (
          <select
            {...control}
            value={value.level}
            onChange={(event) => change({ level: HUB_LEVELS.find((one) => one === event.target.value) ?? value.level })}
          >
            {HUB_LEVELS.map((level) => (
              <option key={level} value={level}>
                {t(`hub.level.${level}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('hub.region')} hint={t('hub.regionHint')} required fault={faultOf('region')}>
        {(control) =>
          select(
            control,
            'region',
            t('hub.everywhere'),
            regions.map((region) => <option key={region}>{region}</option>),
          )
        }
      </Field>
      <Field label={t('hub.language')} fault={faultOf('language')}>
        {(control) =>
          select(
            control,
            'language',
            t('hub.anyLanguage'),
            languages.map((language) => (
              <option key={language} value={language}>
                {names.of(language)}
              </option>
            )),
          )
        }
      </Field>
      {line('link', false)}
    </>
  );
}
