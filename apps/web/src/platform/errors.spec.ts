import { createMessages } from '@plenary/ui';
import { CombinedError } from 'urql';
import { faultOf, faultText, fieldFault } from './errors';

const refused = (extensions: Record<string, unknown>) =>
  new CombinedError({ graphQLErrors: [{ message: 'whatever it says', extensions }] });

describe('what went wrong', () => {
  it('is told by its code and never by its message', () => {
    const fault = faultOf(refused({ code: 'ROUND_CLOSED', closesAt: '2026-11-28T11:59:00.000Z' }));
    expect(fault.code).toBe('ROUND_CLOSED');
    expect(fault.details['closesAt']).toBe('2026-11-28T11:59:00.000Z');
    expect(faultText(createMessages('en'), fault)).toBe('The round is closed.');
  });

  it('names the conditions that are not met with where to meet them', () => {
    const unmet = [{ guard: 'HAS_EDITOR', path: '/c/x/WG1/people' }];
    expect(faultOf(refused({ code: 'GUARDS_UNMET', unmet })).unmet).toEqual(unmet);
  });

  it('says of a field why it was not taken', () => {
    const fault = faultOf(refused({ code: 'INVALID_INPUT', fields: { text: 'required', code: 'taken' } }));
    const messages = createMessages('en');
    expect(fieldFault(messages, fault, 'text')).toBe('This is needed.');
    expect(fieldFault(messages, fault, 'code')).toContain('taken');
    expect(fieldFault(messages, fault, 'title')).toBeNull();
  });

  it('is a lost line where the server gave no answer, and INTERNAL where its code is unknown', () => {
    expect(faultOf(new CombinedError({ networkError: new Error('gone') })).code).toBe('NETWORK');
    expect(faultOf(refused({ code: 'SOMETHING_NEW' })).code).toBe('INTERNAL');
  });
});
