import { parse as wholeParse } from 'graphql';
import * as texts from '@plenary/graphql';
import { parse, print } from './graphql-web';

const operations = Object.entries(texts as unknown as Record<string, unknown>).filter(
  (entry): entry is [string, string] => entry[0].endsWith('Document') && typeof entry[1] === 'string',
);

describe('an operation in a browser', () => {
  it('is there to be read', () => expect(operations.length).toBeGreaterThan(100));

  it.each(operations)('is what a parser finds in its text: %s', (_, text) => {
    const [first] = wholeParse(text).definitions;
    expect(parse(text).definitions[0]).toMatchObject({
      kind: first?.kind,
      operation: (first as { operation?: string }).operation,
      name: { value: (first as { name?: { value: string } }).name?.value },
    });
    expect(print(parse(text))).toBe(text);
  });

  it.each(['', '{ anything }', 'fragment F on Comment { id }'])(
    'is refused where it does not begin with one: %s',
    (text) => expect(() => parse(text)).toThrow('begins with its operation'),
  );
});
