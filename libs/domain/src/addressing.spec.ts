import type { AnswersOut } from './addressing';
import { awaitedAnswers, duplicateFault, isAnswerable, isStillToCome, satisfactionOf } from './addressing';
import { DISPOSITION_KINDS } from './vocabulary';

const at = (minute: number): Date => new Date(Date.UTC(2026, 10, 24, 12, minute));
const respondBy = at(30);

describe('an answer to a commenter', () => {
  it.each([
    [29, null, null, true],
    [30, null, 'NO_RESPONSE', false],
    [31, null, 'NO_RESPONSE', false],
    [29, 'SATISFIED', 'SATISFIED', true],
    [31, 'SATISFIED', 'SATISFIED', false],
    [29, 'OBJECTS', 'OBJECTS', true],
    [31, 'OBJECTS', 'OBJECTS', false],
  ] as const)('at minute %i with %s said is %s', (minute, satisfaction, expected, answerable) => {
    expect(satisfactionOf({ respondBy, satisfaction }, at(minute))).toBe(expected);
    expect(isAnswerable({ respondBy }, at(minute))).toBe(answerable);
  });
});

describe('the word of commenters', () => {
  const out = (round: string, minute: number, addressed: number, answered: number): AnswersOut => ({
    ...{ round, respondBy: at(minute), addressed, answered },
  });

  it.each<[string, AnswersOut[], string | null]>([
    ['where nothing went out', [], null],
    ['while one of several has not spoken', [out('TR1', 40, 3, 2)], 'TR1'],
    ['once all have spoken', [out('TR1', 40, 3, 3)], null],
    ['at its limit', [out('TR1', 30, 3, 0)], null],
    ['after it', [out('TR1', 29, 3, 0)], null],
    ['of the longest limit', [out('TR1', 40, 1, 0), out('PC1', 50, 9, 8)], 'PC1'],
    ['of a round, where that of the next is in', [out('TR1', 40, 1, 0), out('PC1', 50, 9, 9)], 'TR1'],
    ['of one round twice, for an answer given anew', [out('LC1', 40, 8, 8), out('LC1', 50, 1, 0)], 'LC1'],
  ])('is waited for or not: %s', (_when, answers, round) => {
    expect(awaitedAnswers(answers, at(30))?.round ?? null).toBe(round);
  });
});

describe('what a disposition takes in', () => {
  const NOT_FROZEN = { frozenSince: false, inDraft: false };
  const IN_DRAFT = { frozenSince: true, inDraft: true };
  const FROZEN = { frozenSince: true, inDraft: false };

  it.each([
    ['ACCEPTED', true],
    ['ACCEPTED_WITH_MODIFICATIONS', true],
    ['PARTIALLY_ACCEPTED', true],
    ['NOTED', false],
    ['NOT_ACCEPTED', false],
    ['DEFERRED', false],
    ['OUT_OF_SCOPE', false],
    ['DUPLICATE', false],
    ['WITHDRAWN', false],
  ] as const)('is still to come before the next revision or never: %s', (kind, takesIn) => {
    expect(isStillToCome(kind, NOT_FROZEN)).toBe(takesIn);
    expect(isStillToCome(kind, { ...NOT_FROZEN, inDraft: true })).toBe(takesIn);
    expect(isStillToCome(kind, IN_DRAFT)).toBe(takesIn);
    expect(isStillToCome(kind, FROZEN)).toBe(false);
  });
});

describe('a duplicate', () => {
  it('names another comment', () => {
    expect(duplicateFault('DUPLICATE', 'a', 'b')).toBeNull();
    expect(duplicateFault('DUPLICATE', 'a', 'a')).toBe('itself');
    expect(duplicateFault('DUPLICATE', 'a', null)).toBe('required');
  });

  it.each(DISPOSITION_KINDS.filter((kind) => kind !== 'DUPLICATE'))('is nothing else: %s', (kind) => {
    expect(duplicateFault(kind, 'a', null)).toBeNull();
    expect(duplicateFault(kind, 'a', 'b')).toBe('only-for-duplicates');
  });
});
