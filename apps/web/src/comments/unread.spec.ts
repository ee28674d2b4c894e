import { atLeaving, furthest, newestOf, nextUnread, unreadOf, type Threaded } from './unread';

const at = (minute: number) => `2026-03-01T10:${String(minute).padStart(2, '0')}:00.000Z`;
const comment = (id: string, author: string, minute: number, ...replies: [string, number][]): Threaded => ({
  id,
  author: { id: author },
  submittedAt: at(minute),
  replies: replies.map(([by, when]) => ({ author: { id: by }, submittedAt: at(when) })),
});
const to = (minute: number, ...single: [string, number][]) => ({
  mark: at(minute),
  single: new Map(single.map(([id, when]) => [id, at(when)])),
});

describe('what is new since the last visit', () => {
  it.each([
    ['a comment made before the mark is not new', comment('a', 'ada', 4), []],
    ['a comment of the very mark is not new', comment('a', 'ada', 5), []],
    ['a comment made after it is new', comment('a', 'ada', 6), ['a']],
    ['one of her own is not', comment('a', 'me', 6), []],
    ['an old comment with a new reply is new', comment('a', 'me', 1, ['ada', 6]), ['a']],
    ['her own reply makes nothing new', comment('a', 'ada', 1, ['me', 6]), []],
  ])('%s', (_, one, expected) => {
    expect(unreadOf([one], to(5), 'me')).toEqual(expected);
  });

  it('is read once it was looked at, until somebody answers again', () => {
    const read = to(5, ['a', 6]);
    expect(unreadOf([comment('a', 'ada', 6)], read, 'me')).toEqual([]);
    expect(unreadOf([comment('a', 'ada', 6, ['bo', 7])], read, 'me')).toEqual(['a']);
  });

  it('is told to a visitor, who has no words of her own', () => {
    expect(unreadOf([comment('a', 'ada', 6)], to(5), undefined)).toEqual(['a']);
  });

  it('stays new over a visit in which it was not opened, and only it', () => {
    const comments = [comment('a', 'ada', 6), comment('b', 'bo', 7), comment('c', 'bo', 2)];
    const kept = atLeaving(comments, to(5, ['b', 7]), ['a']);
    expect(kept).toEqual({ mark: at(7), single: [['a', at(5)]] });
    const later = [...comments, comment('d', 'ada', 8)];
    expect(unreadOf(later, { ...kept, single: new Map(kept.single) }, 'me')).toEqual(['a', 'd']);
  });

  it('counts from the newest comment or reply', () => {
    expect(newestOf([comment('a', 'ada', 1, ['bo', 9]), comment('b', 'bo', 4)])).toBe(at(9));
    expect(newestOf([])).toBeNull();
  });

  it('is gone through down the text and then from the top', () => {
    const order = ['a', 'b', 'c', 'd'];
    expect(nextUnread(order, ['b', 'd'], null)).toBe('b');
    expect(nextUnread(order, ['b', 'd'], 'c')).toBe('d');
    expect(nextUnread(order, ['b', 'd'], 'd')).toBe('b');
    expect(nextUnread(order, [], 'a')).toBeNull();
  });
});

describe('what two places have kept', () => {
  const here = { mark: at(5), single: [] };
  const there = { mark: at(9), single: [] };
  it.each([
    ['neither', undefined, null, null],
    ['this browser alone', here, null, here],
    ['the server alone', undefined, there, there],
    ['the server further on', here, there, there],
    ['this browser further on, after a lost line', there, here, there],
  ])('%s', (_what, browser, server, expected) => {
    expect(furthest(browser, server)).toBe(expected);
  });
});
