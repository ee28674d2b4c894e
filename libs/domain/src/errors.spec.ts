import type { ErrorCode } from './errors';
import { DomainError, ERRORS, invalidInput } from './errors';

describe('the table of errors', () => {
  it('gives each code its HTTP status and whether a second try has a sense', () => {
    const table: Record<ErrorCode, [status: number, retry: boolean]> = {
      UNAUTHENTICATED: [401, false],
      FORBIDDEN: [403, false],
      NOT_FOUND: [404, false],
      INVALID_INPUT: [400, false],
      CONFLICT: [409, true],
      GUARDS_UNMET: [409, false],
      TRANSITION_UNKNOWN: [409, false],
      ROUND_CLOSED: [409, false],
      ROUND_OPEN: [409, false],
      WORDS_CHANGED: [409, false],
      RESPONSE_LIMIT_PASSED: [409, false],
      NOTHING_CHANGED: [409, false],
      IMPORT_REFUSED: [422, false],
      LIMIT_EXCEEDED: [400, false],
      CANCELLED: [409, false],
      TIMED_OUT: [503, true],
      TOO_MANY_REQUESTS: [429, true],
      UNAVAILABLE: [503, true],
      INTERNAL: [500, false],
    };
    const said = Object.fromEntries(Object.entries(ERRORS).map(([code, { status, retry }]) => [code, [status, retry]]));
    expect(said).toEqual(table);
  });
});

describe('a domain error', () => {
  it('says its code and nothing else in its message', () => {
    const error = new DomainError('GUARDS_UNMET', { unmet: ['the secret words'] });
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe('DomainError');
    expect(error.message).toBe('GUARDS_UNMET');
    expect(error.code).toBe('GUARDS_UNMET');
    expect(error.details).toEqual({ unmet: ['the secret words'] });
  });

  it('has no details where none are given', () => {
    expect(new DomainError('NOT_FOUND').details).toEqual({});
  });

  it('refuses input field by field', () => {
    const error = invalidInput({ name: 'required', code: 'malformed' });
    expect(error).toBeInstanceOf(DomainError);
    expect(error.code).toBe('INVALID_INPUT');
    expect(error.details).toEqual({ fields: { name: 'required', code: 'malformed' } });
  });
});
