import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { ADDRESS, CODE, LIMITS, SLUG, UUID_V7, isBlank, isText, textFault } from './input';

const corpus = process.env['PLENARY_CORPUS'];
const naughty = join(corpus ?? '', 'hostile', 'blns.json');
const withCorpus = corpus && existsSync(naughty) ? it : it.skip;

const PATTERNS = { CODE, SLUG, UUID_V7, ADDRESS };

describe('the code of a group or document', () => {
  it.each(['A', 'WG1', 'WG-5', 'IOT', 'A0-', 'ABCDEFGHIJKLMNOPQRSTUVWX'])('may be %s', (code) => {
    expect(CODE.test(code)).toBe(true);
  });
  it.each([
    '',
    '1WG',
    '-A',
    'wg1',
    'WG 1',
    'WG1\n',
    'WG1/..',
    '.',
    '..',
    'ÄB',
    'ＷＧ１',
    'ABCDEFGHIJKLMNOPQRSTUVWXY',
    'A\u0000',
  ])('is not %j', (code) => {
    expect(CODE.test(code)).toBe(false);
  });
});

describe('the slug of a coalition', () => {
  it.each(['is', 'is3c', 'dc-blockchain', `a${'b'.repeat(39)}`])('may be %s', (slug) => {
    expect(SLUG.test(slug)).toBe(true);
  });
  it.each(['', 'a', '3c', '-a', 'IS3C', 'is 3c', 'is3c\n', '..', 'is.3c', 'is/3c', 'ıs3c', `a${'b'.repeat(40)}`])(
    'is not %j',
    (slug) => {
      expect(SLUG.test(slug)).toBe(false);
    },
  );
});

describe('an id from a client', () => {
  it.each([
    '01936f2e-8c3a-7b1d-9e5f-0123456789ab',
    '00000000-0000-7000-8000-000000000000',
    'ffffffff-ffff-7fff-bfff-ffffffffffff',
  ])('may be %s', (id) => {
    expect(UUID_V7.test(id)).toBe(true);
  });
  it.each([
    ['nothing', ''],
    ['version 4', '01936f2e-8c3a-4b1d-9e5f-0123456789ab'],
    ['of another variant', '01936f2e-8c3a-7b1d-7e5f-0123456789ab'],
    ['in capitals', '01936F2E-8C3A-7B1D-9E5F-0123456789AB'],
    ['in braces', '{01936f2e-8c3a-7b1d-9e5f-0123456789ab}'],
    ['without hyphens', '01936f2e8c3a7b1d9e5f0123456789ab'],
    ['with a line after it', '01936f2e-8c3a-7b1d-9e5f-0123456789ab\n'],
    ['nil', '00000000-0000-0000-0000-000000000000'],
  ])('is not %s', (_what, id) => {
    expect(UUID_V7.test(id)).toBe(false);
  });
});

describe('a mail address', () => {
  it.each([
    'a@b.cc',
    'amina.diallo@example.org',
    'first+tag@mail.example.co.uk',
    "o'neill@example.ie",
    'x@xn--mnchen-3ya.de',
    'ü@münchen.de',
    '用户@例子.公司',
    'a_b-c@1-2.example',
    `${'a'.repeat(64)}@example.org`,
  ])('may be %s', (address) => {
    expect(ADDRESS.test(address)).toBe(true);
  });

  it.each([
    ['nothing', ''],
    ['a word', 'amina'],
    ['without a local part', '@example.org'],
    ['without a domain', 'amina@'],
    ['without a dot', 'amina@localhost'],
    ['with a short top', 'amina@example.c'],
    ['of two ats', 'a@b@example.org'],
    ['with two dots in its domain', 'amina@example..org'],
    ['with a dot first in its domain', 'amina@.example.org'],
    ['with a dot last', 'amina@example.org.'],
    ['with a space', 'amina diallo@example.org'],
    ['with a name', 'Amina <amina@example.org>'],
    ['of two addresses', 'a@example.org,b@example.org'],
    ['of two addresses with a semicolon', 'a@example.org;b@example.org'],
    ['with a line after it', 'amina@example.org\n'],
    ['with a header after it', 'amina@example.org\r\nBcc: all@example.org'],
    ['a quoted one', '"amina"@example.org'],
    ['an address literal', 'amina@[127.0.0.1]'],
    ['with NUL', 'ami\u0000na@example.org'],
    ['with DEL', 'ami\u007fna@example.org'],
    ['with a zero-width space', 'ami\u200bna@example.org'],
    ['turned around', 'amina@\u202eexample.org'],
    ['with half a character', 'ami\ud800na@example.org'],
    ['with a long local part', `${'a'.repeat(65)}@example.org`],
    ['with a long label', `a@${'b'.repeat(64)}.org`],
    ['longer than a mail path', `a@${'bcd.'.repeat(64)}org`],
  ])('is not one %s', (_what, address) => {
    expect(ADDRESS.test(address)).toBe(false);
  });
});

describe('a text', () => {
  const rule = { max: 10 };

  it.each<[what: string, value: string | null | undefined, required: boolean, fault: string | null]>([
    ['nothing', null, false, null],
    ['nothing at all', undefined, false, null],
    ['nothing where something is needed', null, true, 'required'],
    ['an empty one', '', false, null],
    ['an empty one where something is needed', '', true, 'required'],
    ['white space', ' \t\r\n\u00a0\u2028\u3000\ufeff', false, null],
    ['white space where something is needed', ' \t\n\u00a0\u2028', true, 'required'],
    ['zero-width characters where something is needed', '\u200b\u200d\u2060\u00ad', true, 'required'],
    ['marks of direction where something is needed', '\u202e\u2066\u2069', true, 'required'],
    ['a Hangul filler where something is needed', '\u3164', true, 'required'],
    ['words', 'Yes.', true, null],
    ['words of the greatest length', '0123456789', true, null],
    ['words one unit longer', '0123456789a', true, 'too-long'],
    ['five characters of two units', '😀😀😀😀😀', true, null],
    ['six characters of two units', '😀😀😀😀😀😀', true, 'too-long'],
    ['NUL', '\u0000', true, 'not-text'],
    ['NUL among words', 'a\u0000b', false, 'not-text'],
    ['a high half alone', 'a\ud83d', true, 'not-text'],
    ['a low half alone', '\ude00', true, 'not-text'],
    ['halves in the wrong order', '\ude00\ud83d', true, 'not-text'],
    ['other control characters', '\u0001\u001b[31m', true, null],
    ['Persian with its joiner', 'می\u200cخواهم', true, null],
    ['combining marks', 'a\u0301\u0327', true, null],
    ['a noncharacter', '\uffff', true, null],
  ])('%s', (_what, value, required, fault) => {
    expect(textFault(value, { ...rule, required })).toBe(fault);
  });

  it('may be as long as these limits', () => {
    expect(LIMITS).toEqual({ name: 200, title: 300, text: 20_000, line: 500, fileBytes: 26_214_400 });
  });

  it('is taken or refused with one of three reasons, whatever it is', () => {
    const units = fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes));
    fc.assert(
      fc.property(units, fc.nat({ max: 20 }), fc.boolean(), (value, max, required) => {
        const fault = textFault(value, { max, required });
        expect([null, 'required', 'too-long', 'not-text']).toContain(fault);
        if (fault === null) {
          expect(isText(value) && value.length <= max && !(required && isBlank(value))).toBe(true);
          // What is taken can be written as UTF-8 and read back.
          expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(value))).toBe(value);
        }
      }),
    );
  });
});

describe('the patterns', () => {
  it('answer long hostile input at once', () => {
    const long = 50_000;
    const inputs = [
      'a'.repeat(long),
      'A-'.repeat(long),
      '@'.repeat(long),
      `a@${'a.'.repeat(long)}`,
      `a@${'a.'.repeat(long)}@`,
      `${'a'.repeat(64)}@${'a'.repeat(long)}`,
      `a@${'.'.repeat(long)}`,
      `${'a@a.'.repeat(long)}!`,
      '0'.repeat(long),
      '00000000-'.repeat(long),
      ' '.repeat(long),
      '\u200b'.repeat(long),
    ];
    const start = performance.now();
    for (const input of inputs) {
      for (const pattern of Object.values(PATTERNS)) expect(pattern.test(input)).toBe(false);
      textFault(input, { max: 10, required: true });
    }
    expect(performance.now() - start).toBeLessThan(2_000);
  });

  it('keep no state between two questions', () => {
    for (const pattern of Object.values(PATTERNS)) expect(pattern.flags).not.toMatch(/[gy]/);
  });
});

describe('a list of naughty strings', () => {
  withCorpus('is read as text without a fault of ours', () => {
    const strings = JSON.parse(readFileSync(naughty, 'utf8')) as string[];
    expect(strings.length).toBeGreaterThan(400);
    for (const value of strings) {
      expect(textFault(value, { max: LIMITS.text })).toBe(null);
      expect(textFault(value, { max: LIMITS.text, required: true })).toBe(isBlank(value) ? 'required' : null);
      expect(textFault(`${value}\u0000`, { max: LIMITS.text })).toBe('not-text');
      expect(UUID_V7.test(value) || ADDRESS.test(value)).toBe(false);
      expect(CODE.test(value) && !/^[A-Z0-9-]+$/.test(value)).toBe(false);
      expect(SLUG.test(value) && !/^[a-z0-9-]+$/.test(value)).toBe(false);
    }
  });
});
