/** The table in docs/asvs.md: it leaves no requirement out, invents none, counts rightly, and names specs that are there. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../../..');
const PAGE = readFileSync(resolve(ROOT, 'docs/asvs.md'), 'utf8');
const STATES = ['met', 'partly', 'not met', 'not applicable'];

/** How many requirements of levels 1 and 2 each section of ASVS 5.0.0 has; they are numbered from one on. */
const SECTIONS: Readonly<Record<string, number>> = {
  ...{ '1.1': 2, '1.2': 9, '1.3': 11, '1.4': 3, '1.5': 2 },
  ...{ '2.1': 3, '2.2': 3, '2.3': 4, '2.4': 1 },
  ...{ '3.2': 2, '3.3': 4, '3.4': 6, '3.5': 5, '3.7': 2 },
  ...{ '4.1': 3, '4.2': 1, '4.3': 2, '4.4': 4 },
  ...{ '5.1': 1, '5.2': 3, '5.3': 2, '5.4': 3 },
  ...{ '6.1': 3, '6.2': 12, '6.3': 4, '6.4': 4, '6.5': 5, '6.6': 3, '6.8': 4 },
  ...{ '7.1': 3, '7.2': 4, '7.3': 2, '7.4': 5, '7.5': 2, '7.6': 2 },
  ...{ '8.1': 2, '8.2': 3, '8.3': 1, '8.4': 1 },
  ...{ '9.1': 3, '9.2': 4 },
  ...{ '10.1': 2, '10.2': 2, '10.3': 4, '10.4': 11, '10.5': 5, '10.6': 2, '10.7': 3 },
  ...{ '11.1': 2, '11.2': 3, '11.3': 3, '11.4': 4, '11.5': 1, '11.6': 1 },
  ...{ '12.1': 3, '12.2': 2, '12.3': 4 },
  ...{ '13.1': 1, '13.2': 5, '13.3': 2, '13.4': 5 },
  ...{ '14.1': 2, '14.2': 4, '14.3': 3 },
  ...{ '15.1': 3, '15.2': 3, '15.3': 7 },
  ...{ '16.1': 1, '16.2': 5, '16.3': 4, '16.4': 3, '16.5': 3 },
  ...{ '17.1': 1, '17.2': 4, '17.3': 2 },
};

/** `1.2.6–1.2.7` is two. */
function numbersOf(cell: string): string[] {
  const [first = '', last = first] = cell.split('–');
  const [section, from] = [first.replace(/\.\d+$/, ''), Number(first.split('.')[2])];
  return Array.from({ length: Number(last.split('.')[2]) - from + 1 }, (_, at) => `${section}.${from + at}`);
}

const rows = PAGE.split('\n')
  .filter((line) => /^\| \d/.test(line))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
  .map(([number = '', words = '', state = '', how = '', specs = '']) => ({
    numbers: numbersOf(number),
    ...{ words, state, how },
    specs: [...specs.matchAll(/`([^`]+)`/g)].map(([, file]) => file ?? ''),
  }));

describe('the table of ASVS', () => {
  it('has every requirement of levels 1 and 2, once and in order', () => {
    const all = Object.entries(SECTIONS).flatMap(([section, most]) =>
      Array.from({ length: most }, (_, at) => `${section}.${at + 1}`),
    );
    expect(rows.flatMap(({ numbers }) => numbers)).toEqual(all);
  });

  it('names specs that are there, and says of each row how, or why not', () => {
    const missing = rows.flatMap(({ specs }) => specs).filter((file) => !existsSync(resolve(ROOT, file)));
    expect(missing).toEqual([]);
    expect(rows.filter(({ words, how, state }) => !words || !how || !STATES.includes(state))).toEqual([]);
    expect(rows.filter(({ state, specs }) => state === 'not met' && specs.length > 0)).toEqual([]);
  });

  it('counts rightly', () => {
    const count = (state: string): number =>
      rows.filter((row) => row.state === state).reduce((sum, { numbers }) => sum + numbers.length, 0);
    const [met, partly, not, none] = STATES.map(count);
    const sum = rows.flatMap(({ numbers }) => numbers).length;
    expect(PAGE).toContain(
      `Of ${sum} requirements ${met} are met, ${partly} partly, ${not} not, and ${none} do not apply.`,
    );
  });
});
