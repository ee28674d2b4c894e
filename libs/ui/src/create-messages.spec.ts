import { createMessages, type MessageId } from './messages/create-messages';
import { en } from './messages/en';

describe('the catalogue', () => {
  it('holds only messages that can be written out', () => {
    const messages = createMessages('en');
    const values = new Proxy({}, { get: () => 2, has: () => true, ownKeys: () => [] });
    for (const id of Object.keys(en) as MessageId[]) {
      const named = Object.fromEntries([...en[id].matchAll(/\{(\w+)/g)].map((match) => [match[1]!, 2]));
      expect(messages.t(id, { ...values, ...named })).not.toBe('');
      expect(messages.t(id, named)).not.toMatch(/\{\w+[,}]/);
    }
  });

  it('counts as the language counts', () => {
    const { t } = createMessages('en');
    expect([
      t('read.comments', { count: 0 }),
      t('read.comments', { count: 1 }),
      t('read.comments', { count: 2 }),
    ]).toEqual(['No comments', '1 comment', '2 comments']);
  });

  it('writes an instant in the zone asked for, with its weekday', () => {
    expect(createMessages('en').instant('2026-11-28T11:59:00Z', 'Etc/GMT+12')).toMatch(/Fri.*27.*23:59/);
  });

  it.each<[locale: string, zone: string, own: string | null, told: string]>([
    ['en', 'UTC', null, 'Fri, 4 Dec 2026, 07:34 (UTC)'],
    ['en', 'UTC', 'UTC', 'Fri, 4 Dec 2026, 07:34 (UTC)'],
    ['en', 'Etc/UTC', null, 'Fri, 4 Dec 2026, 07:34 (Etc/UTC)'],
    ['en', 'Asia/Tokyo', null, 'Fri, 4 Dec 2026, 16:34 (Asia/Tokyo); that is Fri, 4 Dec 2026, 07:34 (UTC)'],
    ['en', 'Asia/Tokyo', 'Asia/Tokyo', 'Fri, 4 Dec 2026, 16:34 (Asia/Tokyo); that is Fri, 4 Dec 2026, 07:34 (UTC)'],
    ['en', 'UTC', 'Asia/Tokyo', 'Fri, 4 Dec 2026, 07:34 (UTC); that is Fri, 4 Dec 2026, 16:34 (Asia/Tokyo)'],
    [
      'en',
      'Africa/Nairobi',
      'Asia/Tokyo',
      'Fri, 4 Dec 2026, 10:34 (Africa/Nairobi); that is Fri, 4 Dec 2026, 07:34 (UTC) and Fri, 4 Dec 2026, 16:34 (Asia/Tokyo)',
    ],
    ['fr', 'Asia/Tokyo', null, 'ven. 4 déc. 2026, 16:34 (Asia/Tokyo), soit ven. 4 déc. 2026, 07:34 (UTC)'],
    ['fr', 'UTC', null, 'ven. 4 déc. 2026, 07:34 (UTC)'],
  ])('tells an instant once in each zone: in %s of %s for a reader in %s', (locale, zone, own, told) => {
    expect(createMessages(locale).everywhere('2026-12-04T07:34:00Z', zone, own)).toBe(told);
  });

  it('says how far off an instant is', () => {
    const now = new Date('2026-11-24T00:00:00Z');
    expect(createMessages('en').distance('2026-11-28T01:00:00Z', now)).toBe('in 4 days');
    expect(createMessages('en').distance('2026-11-23T22:00:00Z', now)).toBe('2 hours ago');
  });
});

describe('facts on one line', () => {
  it.each<[locale: string, parts: (string | number | null | false)[], line: string]>([
    ['en', ['LC1', null, false, '', 0, '12 days'], 'LC1 · 0 · 12 days'],
    ['en', ['علي', 'WG1'], '\u2068علي\u2069 · \u2068WG1\u2069'],
    ['ar', ['Kyoto', '8 أكتوبر'], '\u2068Kyoto\u2069 · \u20688 أكتوبر\u2069'],
  ])('in %s of %j', (locale, parts, line) => {
    expect(createMessages(locale).dotted(parts)).toBe(line);
  });
});
