/** The tags of an entry: its standards, its level, its region and its language. */
import type { HubLineFragment } from '@plenary/graphql';
import { Pill, useMessages } from '@plenary/ui';
import styles from './hub.module.css';

type Words = Pick<NonNullable<HubLineFragment['words']>, 'standards' | 'level' | 'region' | 'language'>;

export function HubTags({ words: { standards, level, region, language } }: { words: Words }) {
  const { t, locale, dotted } = useMessages();
  return (
    <div className={styles.tags}>
      {standards.map((name) => (
        <Pill key={name} tone="accent">
          <bdi>{name}</bdi>
        </Pill>
      ))}
      <span className="pl-soft pl-small">
        {dotted([t(`hub.level.${level}`), region ?? t('hub.everywhere'), language ? nameOf(language, locale) : null])}
      </span>
    </div>
  );
}

/** The tag itself where nobody knows a name for it. */
function nameOf(language: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(language) ?? language;
  } catch {
    return language;
  }
}
