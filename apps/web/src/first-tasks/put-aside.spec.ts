import { isPutAside, withPutAside } from './put-aside';

const value = (cookie: string): string => cookie.split(';')[0]!;

describe('what was put aside', () => {
  it.each([
    ['', false],
    ['plenary.aside=is3c.COMMENT', true],
    ['a=b; plenary.aside=other.COMMENT~is3c.COMMENT; c=d', true],
    ['plenary.aside=is3c.DECIDE~other.COMMENT', false],
    ['notplenary.aside=is3c.COMMENT', false],
    ['plenary.aside=is3c.COMMENT"onload=x', false],
  ])('in %j is there: %s', (cookies, expected) => {
    expect(isPutAside(cookies, 'is3c', 'COMMENT')).toBe(expected);
  });

  it('is added to what is there, once, and the oldest is forgotten', () => {
    let cookies = 'plenary.theme=dark';
    for (const kind of ['FOUND', 'COMMENT', 'FOUND'] as const) cookies = value(withPutAside(cookies, 'is3c', kind));
    expect(cookies).toBe('plenary.aside=is3c.COMMENT~is3c.FOUND');
    for (let at = 0; at < 19; at += 1) cookies = value(withPutAside(cookies, `other-${at}`, 'FOUND'));
    expect(isPutAside(cookies, 'is3c', 'COMMENT')).toBe(false);
    expect(isPutAside(cookies, 'is3c', 'FOUND')).toBe(true);
  });
});
