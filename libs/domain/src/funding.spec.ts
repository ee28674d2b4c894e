import { isCurrency, moneyFaults, NEED_MOVES, readAmount, spanFaults, sums } from './funding';

describe('an amount of money', () => {
  it.each([
    ['1200', '1200'],
    [' 1200.50 ', '1200.50'],
    ['1200.5', '1200.50'],
    ['0.01', '0.01'],
    ['007', '7'],
    ['12.00', '12'],
    ['999999999999.99', '999999999999.99'],
    ['0', null],
    ['0.00', null],
    ['', null],
    ['-5', null],
    ['1e6', null],
    ['1,200', null],
    ['1.234', null],
    ['1000000000000', null],
    ['٣', null],
    ['NaN', null],
  ])('%j is kept as %j', (given, kept) => {
    expect(readAmount(given)).toBe(kept);
  });

  it.each([
    ['EUR', true],
    ['JPY', true],
    ['eur', false],
    ['QQQ', false],
    ['', false],
    ['EUR ', false],
  ])('%j as a currency: %s', (code, known) => {
    expect(isCurrency(code)).toBe(known);
  });

  it.each([
    [null, null, null, null],
    ['5', 'EUR', null, null],
    ['5', null, null, 'required'],
    [null, 'EUR', 'required', null],
    ['five', 'euro', 'no-amount', 'no-currency'],
  ])('%j in %j lacks %j and %j', (amount, currency, ofAmount, ofCurrency) => {
    expect(moneyFaults(amount, currency)).toEqual({ amount: ofAmount, currency: ofCurrency });
  });

  it('is added up for each currency alone, to the last hundredth', () => {
    expect(sums([])).toEqual([]);
    expect(
      sums([
        { amount: '0.10', currency: 'USD' },
        { amount: '999999999999.99', currency: 'EUR' },
        { amount: '0.20', currency: 'USD' },
        { amount: '999999999999.99', currency: 'EUR' },
      ]),
    ).toEqual([
      { amount: '1999999999999.98', currency: 'EUR' },
      { amount: '0.30', currency: 'USD' },
    ]);
  });
});

describe('the days of a support', () => {
  it.each([
    [null, null, null, null],
    ['2026-01-01', null, null, null],
    ['2026-01-01', '2026-01-01', null, null],
    ['2026-01-02', '2026-01-01', null, 'before-begin'],
    [null, '2026-01-01', 'required', null],
    ['2026-02-30', null, 'no-day', null],
    ['2026', '2026-13-01', 'no-day', 'no-day'],
  ])('from %j until %j', (from, until, ofFrom, ofUntil) => {
    expect(spanFaults(from, until)).toEqual({ fromDay: ofFrom, untilDay: ofUntil });
  });
});

describe('a need', () => {
  it('goes nowhere where it stands, and can be opened again', () => {
    expect(NEED_MOVES).toEqual({ OPEN: ['COVERED', 'CLOSED'], COVERED: ['OPEN', 'CLOSED'], CLOSED: ['OPEN'] });
  });
});
