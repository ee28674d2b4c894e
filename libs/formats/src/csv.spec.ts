import { writeCsv } from './csv';

describe('a table for spreadsheets', () => {
  it('quotes what needs quotes and opens with a byte order mark', () => {
    expect(writeCsv(['Ref', 'Text'], [['A-1', 'He said "no",\nthen left']])).toBe(
      '\uFEFFRef,Text\r\nA-1,"He said ""no"",\nthen left"\r\n',
    );
  });

  it.each(['=1+1', '+49', '-2', '@SUM(A1)', '\t=1', ' =cmd|x', '＝1'])('disarms %j', (cell) => {
    expect(writeCsv(['x'], [[cell]])).toContain(`'${cell}`);
  });

  it('leaves ordinary words alone', () => {
    expect(writeCsv(['x'], [['a-b = c']])).toBe('\uFEFFx\r\na-b = c\r\n');
  });
});
