import type { SuccessionFacts } from './editions';
import { firstReference, isInForce, nextEditionCode, nextReference, successionFault } from './editions';
import type { Stage } from './vocabulary';
import { STAGES } from './vocabulary';

describe('a reference', () => {
  it.each([
    ['IS3C-WG1-IOT-1', 2, 'IS3C-WG1-IOT-2'],
    ['IS3C-WG1-IOT-2', 3, 'IS3C-WG1-IOT-3'],
    ['IS3C-WG1-IOT-9', 10, 'IS3C-WG1-IOT-10'],
    ['IS3C-WG1-ISO-27001-1', 2, 'IS3C-WG1-ISO-27001-2'],
    ['brought along', 2, 'brought along-2'],
  ])('%s goes on as edition %i: %s', (before, edition, after) => {
    expect(nextReference(before, edition)).toBe(after);
  });

  it('begins with the coalition, the group and the document', () => {
    expect(firstReference('is3c', 'WG1', 'IOT')).toBe('IS3C-WG1-IOT-1');
  });
});

describe('a code for the next edition', () => {
  it.each([
    ['IOT', 2, 'IOT-2'],
    ['IOT-2', 3, 'IOT-3'],
    ['IOT-9', 10, 'IOT-10'],
    // A number that belongs to the name stays.
    ['ISO-27001', 2, 'ISO-27001-2'],
    ['IOT-1', 2, 'IOT-1-2'],
    ['RENAMED', 3, 'RENAMED-3'],
    ['ABCDEFGHIJKLMNOPQRSTUVWX', 2, ''],
  ])('%s, edition %i: %s', (code, edition, next) => {
    expect(nextEditionCode(code, edition)).toBe(next);
  });
});

describe('taking the place of a text', () => {
  const can: SuccessionFacts = { older: 'PUBLISHED', named: [], newer: 'DRAFTING', same: false };
  it.each<[string, Partial<SuccessionFacts>, string | null]>([
    ['a text on its way takes it', {}, null],
    ['a published one takes it', { newer: 'PUBLISHED' }, null],
    ['a parked one may come back', { newer: 'PARKED' }, null],
    ['a text takes its own place', { same: true }, 'same-document'],
    ['a withdrawn one does', { newer: 'WITHDRAWN' }, 'successor-ended'],
    ['one that has lost its own', { newer: 'SUPERSEDED' }, 'successor-ended'],
    ['another is named', { named: ['DRAFTING'] }, 'has-successor'],
    ['another is named and parked', { named: ['PARKED'] }, 'has-successor'],
    ['what was named is withdrawn', { named: ['WITHDRAWN'] }, null],
  ])('when %s', (_when, facts, fault) => {
    expect(successionFault({ ...can, ...facts })).toBe(fault);
  });

  it('begins with a next edition that is not there yet', () => {
    expect(successionFault({ older: 'PUBLISHED', named: [], same: false })).toBe(null);
  });

  it('is of a published text only', () => {
    const others: Stage[] = STAGES.filter((stage) => stage !== 'PUBLISHED');
    expect(others.map((older) => successionFault({ ...can, older }))).toEqual(others.map(() => 'not-published'));
  });

  it('takes effect once the newer text is published', () => {
    expect(STAGES.filter(isInForce)).toEqual(['PUBLISHED', 'SUPERSEDED']);
  });
});
