/** Entries of the hub in a list: what each is, whose it is, and its tags. */
import { paths } from '@plenary/domain';
import type { HubLineFragment } from '@plenary/graphql';
import { Pill, useMessages } from '@plenary/ui';
import { HubTags } from './hub-tags';
import styles from './hub.module.css';

interface HubLinesProps {
  slug: string;
  entries: readonly HubLineFragment[];
  /** Whether they wait, so that who proposed each is worth a line. */
  waiting?: boolean;
}

export function HubLines({ slug, entries, waiting = false }: HubLinesProps) {
  const { t, day } = useMessages();
  if (entries.length === 0) return null;
  return (
    <ul className={styles.lines}>
      {entries.map(({ id, kind, words, proposedBy, proposedAt }) =>
        words ? (
          <li key={id}>
            <div className={styles.head}>
              <a href={paths.hubEntry(slug, id)}>
                <bdi>{words.title}</bdi>
              </a>
              <Pill tone="type">{t(`hub.kind.${kind}`)}</Pill>
            </div>
            <div className="pl-muted pl-small">
              <bdi>{words.organisation}</bdi>
            </div>
            <HubTags words={words} />
            {waiting && proposedBy ? (
              <div className="pl-muted pl-small">{t('hub.by', { name: proposedBy.name, day: day(proposedAt) })}</div>
            ) : null}
          </li>
        ) : null,
      )}
    </ul>
  );
}
