import { chainWords, verifyChain, type ChainEntry } from './chain';

/** Not SHA-256, but enough to tell words apart: the rules here do not depend on which hash it is. */
const digest = (words: string): string => {
  let hash = 7;
  for (const letter of words) hash = (Math.imul(hash, 31) + (letter.codePointAt(0) ?? 0)) | 0;
  return (hash >>> 0).toString(16);
};

function chain(count: number): ChainEntry[] {
  const entries: ChainEntry[] = [];
  for (let seq = 1; seq <= count; seq += 1) {
    const entry = {
      seq: String(seq),
      id: `e${seq}`,
      streamId: 's',
      kind: 'COMMENT_MADE',
      actorId: 'p',
      subjectId: null,
      audience: 'PUBLIC',
      facts: { b: 1, a: 'X' },
      contentHash: null,
      previous: entries.at(-1)?.hash ?? '',
      at: '2026-01-01T00:00:00.000Z',
    };
    entries.push({ ...entry, hash: digest(chainWords(entry)) });
  }
  return entries;
}

describe('the chain of a record', () => {
  it('holds as it was written, whatever order the facts come in', () => {
    const entries = chain(4).map((entry) => ({ ...entry, facts: { a: 'X', b: 1 } }));
    expect(verifyChain(entries, digest)).toEqual({ holds: true, entries: 4, withheld: 0, broken: null });
    expect(verifyChain([], digest).holds).toBe(true);
  });

  it.each<[string, (entries: ChainEntry[]) => ChainEntry[], string, string]>([
    ['a changed fact', (all) => all.with(1, { ...all[1]!, facts: { a: 'Y', b: 1 } }), '2', 'HASH'],
    ['another actor', (all) => all.with(2, { ...all[2]!, actorId: 'q' }), '3', 'HASH'],
    ['another time', (all) => all.with(0, { ...all[0]!, at: '2026-01-02T00:00:00.000Z' }), '1', 'HASH'],
    ['an entry taken out', (all) => all.toSpliced(1, 1), '3', 'NUMBER'],
    ['two that changed places', (all) => [all[1]!, all[0]!, all[2]!], '2', 'NUMBER'],
    ['one rewritten with its own hash', (all) => all.with(1, rewritten(all[1]!)), '3', 'LINK'],
  ])('tells of %s', (_, tamper, seq, fault) => {
    expect(verifyChain(tamper(chain(4)), digest).broken).toEqual({ seq, fault });
  });

  it('goes over entries that the reader may not know', () => {
    const entries = chain(3);
    const { seq, previous, hash } = entries[1]!;
    expect(verifyChain([entries[0]!, { seq, previous, hash }, entries[2]!], digest)).toMatchObject({
      holds: true,
      withheld: 1,
    });
    const { broken } = verifyChain([entries[0]!, { seq, previous: 'x', hash }, entries[2]!], digest);
    expect(broken).toEqual({ seq: '2', fault: 'LINK' });
  });
});

function rewritten(entry: ChainEntry): ChainEntry {
  const changed = { ...entry, kind: 'COMMENT_WITHDRAWN' };
  return { ...changed, hash: digest(chainWords(changed)) };
}
