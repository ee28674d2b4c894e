/** What the resource hub lists, written as CSV and as JSON. */
import type { Coalition, HubEntry } from '@plenary/database';
import { SIDE_OF_KIND } from '@plenary/domain';
import { writeCsv } from '@plenary/formats';
import { createMessages } from '@plenary/ui';

const { t } = createMessages('en');

export function writeHubCsv(_: Coalition, entries: readonly HubEntry[]): string {
  const header = [
    t('hub.side'),
    t('hub.kind'),
    t('hub.title'),
    t('hub.description'),
    t('hub.organisation'),
    t('hub.link'),
    t('hub.language'),
    t('hub.region'),
    t('hub.level'),
    t('hub.standards'),
    t('hub.since'),
  ];
  const rows = entries.map((one) => [
    ...[t(`hub.side.${SIDE_OF_KIND[one.kind]}`), t(`hub.kind.${one.kind}`), one.title, one.description],
    ...[one.organisation, one.link ?? '', one.language ?? '', one.region ?? t('hub.everywhere')],
    ...[t(`hub.level.${one.level}`), one.standards.join('; '), one.listedAt?.toISOString() ?? ''],
  ]);
  return writeCsv(header, rows);
}

export function writeHubJson({ slug, name }: Coalition, entries: readonly HubEntry[]): string {
  const listed = entries.map(({ id, kind, listedAt, ...one }) => ({
    ...{ id, side: SIDE_OF_KIND[kind], kind, title: one.title, description: one.description },
    ...{ organisation: one.organisation, link: one.link, language: one.language, region: one.region },
    ...{ level: one.level, standards: one.standards, listedAt: listedAt?.toISOString() ?? null },
  }));
  return `${JSON.stringify({ coalition: slug, name, entries: listed }, null, 2)}\n`;
}
