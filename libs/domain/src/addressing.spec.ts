import { duplicateFault, isAnswerable, satisfactionOf } from './addressing';
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
