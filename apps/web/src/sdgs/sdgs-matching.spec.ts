import { sdgGoals } from '@plenary/domain';
import { sdgsMatching } from './sdgs-matching';

const found = (words: string, chosen = '') =>
  sdgsMatching(sdgGoals(), words, chosen).flatMap(({ code, hasGoal, targets }) => [
    ...(hasGoal ? [code] : []),
    ...targets.map((one) => one.code),
  ]);

describe('what is typed to find a goal', () => {
  it.each([
    ['9.c', ['9.c']],
    ['9.1', ['9.1']],
    ['16.1', ['16.1', '16.10']],
    ['internet', ['9.c']],
    ['INTERNET access', ['9.c']],
    ['13', ['13', '13.1', '13.2', '13.3', '13.a', '13.b']],
    ['3', ['3', ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 'a', 'b', 'c', 'd'].map((one) => `3.${one}`)]],
    ['climate', ['2.4', '11.b', '13', '13.1', '13.2', '13.3', '13.a', '13.b']],
    ['nothing of the kind', []],
    ['99', []],
  ])('finds %j', (words, codes) => expect(found(words)).toEqual(codes));

  it('finds all of them where nothing is typed', () => expect(found('  ')).toHaveLength(17 + 169));

  it('keeps what is chosen', () => {
    expect(found('internet', '4.4')).toEqual(['4.4', '9.c']);
    expect(found('internet', '4')).toEqual(['4', '9.c']);
  });
});
