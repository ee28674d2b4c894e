/** Who may say that two are one. */
import { mergeFault } from './merging';

const facts = { actorId: 'c', keptId: 'a', absorbedId: 'b', proven: false, signedIn: [], elsewhere: false };

it.each([
  ['two whom a list brought twice', {}, null],
  ['one of whom has signed in', { signedIn: ['a'] }, null],
  ['who both have signed in', { signedIn: ['a', 'b'] }, 'BOTH_SIGNED_IN'],
  ['who both have signed in and prove it', { signedIn: ['a', 'b'], proven: true }, null],
  ['who take part elsewhere', { elsewhere: true }, 'ELSEWHERE'],
  ['who take part elsewhere and prove it', { elsewhere: true, proven: true }, null],
  ['of whom one says it', { actorId: 'b' }, 'ONESELF'],
  ['of whom one says it and proves it', { actorId: 'a', proven: true }, null],
  ['who are the same row', { absorbedId: 'a', proven: true }, 'SAME'],
])('merging people %s', (_case, more, fault) => {
  expect(mergeFault({ ...facts, ...more })).toBe(fault);
});
