/** @jest-environment jsdom */
import type { MakeCommentInput } from '@plenary/graphql';
import { outbox, putOut, sendWaiting, takeBack } from './outbox';

const input = (commentId: string): MakeCommentInput =>
  ({ commentId, roundId: 'r', anchor: { kind: 'DOCUMENT' }, type: 'GENERAL', text: commentId }) as MakeCommentInput;
const write = (commentId: string, personId = 'me') =>
  putOut({ personId, input: input(commentId), path: '/', fate: { state: 'WAITING' } });
const fates = () => outbox().map(({ input: { commentId }, fate }) => `${commentId} ${fate.state}`);

describe('the outbox', () => {
  beforeEach(() => localStorage.clear());
  beforeEach(() => outbox().forEach(({ input: { commentId } }) => takeBack(commentId)));

  it('sends what waits in the order of writing, once, and keeps what became of each', async () => {
    ['2', '1', '3'].forEach((one) => write(one));
    const asked: string[] = [];
    const make = async ({ commentId }: MakeCommentInput) => {
      asked.push(commentId);
      return commentId === '2'
        ? ({ state: 'REFUSED', code: 'ROUND_CLOSED' } as const)
        : ({ state: 'TAKEN', reference: `C-${commentId}` } as const);
    };
    await sendWaiting('me', make);
    await sendWaiting('me', make);
    expect(asked).toEqual(['1', '2', '3']);
    expect(fates()).toEqual(['1 TAKEN', '2 REFUSED', '3 TAKEN']);
  });

  it('stops at a lost line and goes on from there', async () => {
    ['1', '2'].forEach((one) => write(one));
    let line = false;
    const make = async ({ commentId }: MakeCommentInput) =>
      line || commentId === '1' ? ({ state: 'TAKEN', reference: 'C' } as const) : null;
    await sendWaiting('me', make);
    expect(fates()).toEqual(['1 TAKEN', '2 WAITING']);
    line = true;
    await sendWaiting('me', make);
    expect(fates()).toEqual(['1 TAKEN', '2 TAKEN']);
  });

  it('sends nothing that somebody else wrote in this browser', async () => {
    write('1', 'another');
    await sendWaiting('me', async () => ({ state: 'TAKEN', reference: 'C' }));
    expect(fates()).toEqual(['1 WAITING']);
  });
});
