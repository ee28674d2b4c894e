import type { HubKind, HubLevel, HubTags, HubWords } from './hub';
import { hubFaults, hubGaps, hubTag, isSameHub, isSought, keptHubWords, standardsInUse } from './hub';

const REGIONS = ['Europe', 'Africa'];
const entry = (kind: HubKind, level: HubLevel, region: string | null, ...standards: string[]): HubTags => ({
  kind,
  level,
  region,
  standards,
});
const WORDS: HubWords = {
  ...{ title: 'A course', description: 'What is taught.', organisation: 'Example University', link: null },
  ...{ language: 'en', region: 'Europe', level: 'FOUNDATION', standards: ['DNSSEC'] },
};

describe('what is said of an offer or a need', () => {
  it('is kept on lines, with each standard once as it was named first', () => {
    expect(
      keptHubWords({
        ...{ title: ' A  course\n', description: '\nOne.\n\nTwo. ', organisation: 'Example\tUniversity' },
        ...{ link: ' ', language: '', region: ' Europe ', level: 'ADVANCED' },
        standards: ['DNSSEC', 'dns sec', ' RPKI ', '', 'ＲＰＫＩ'],
      }),
    ).toEqual({
      ...{ title: 'A course', description: 'One.\n\nTwo.', organisation: 'Example University' },
      ...{ link: null, language: null, region: 'Europe', level: 'ADVANCED', standards: ['DNSSEC', 'RPKI'] },
    });
  });

  const FAULTS: readonly [field: keyof HubWords, value: unknown, fault: string | null][] = [
    ['title', '', 'required'],
    ['title', '\u200b', 'required'],
    ['title', 'x'.repeat(301), 'too-long'],
    ['title', '\ud800', 'not-text'],
    ['description', 'x'.repeat(4_001), 'too-long'],
    ['organisation', ' ', 'required'],
    ['link', 'https://courses.example/dnssec', null],
    ['link', 'javascript:alert(1)', 'not-a-web-link'],
    ['link', 'mailto:somebody@people.example', 'not-a-web-link'],
    ['link', 'https://courses.example/a b', 'not-a-web-link'],
    ['link', `https://courses.example/${'x'.repeat(2_000)}`, 'too-long'],
    ['language', null, null],
    ['language', 'pt-BR', null],
    ['language', 'not a language', 'malformed'],
    ['region', null, null],
    ['region', 'Atlantis', 'unknown'],
    ['standards', [], 'required'],
    ['standards', ['\u200b'], 'required'],
    ['standards', Array.from({ length: 10 }, (_, at) => `S${at}`), null],
    ['standards', Array.from({ length: 11 }, (_, at) => `S${at}`), 'too-many'],
    ['standards', ['x'.repeat(201)], 'too-long'],
  ];
  it.each(FAULTS)('%s as %j: %s', (field, value, fault) => {
    expect(hubFaults({ ...WORDS, [field]: value }, REGIONS)).toEqual({
      ...Object.fromEntries(Object.keys(WORDS).map((name) => [name, null])),
      [field]: fault,
    });
  });

  it('reads otherwise where any of it does', () => {
    const one = { ...WORDS, kind: 'COURSE' as const };
    expect(isSameHub(one, { ...one, standards: ['DNSSEC'] })).toBe(true);
    for (const change of [{ kind: 'EXPERT' as const }, { title: 'B' }, { region: null }, { standards: ['dnssec'] }])
      expect(isSameHub(one, { ...one, ...change })).toBe(false);
  });

  it('names a standard whatever its case, width and white space', () => {
    expect(['DNS SEC', 'dnssec', 'ＤＮＳＳＥＣ'].map(hubTag)).toEqual(['dnssec', 'dnssec', 'dnssec']);
    expect(hubTag('DANE')).not.toBe(hubTag('DNSSEC'));
    expect(
      standardsInUse([entry('SKILL', 'ADVANCED', null, 'rpki', 'DNSSEC'), entry('COURSE', 'ADVANCED', null, 'RPKI')]),
    ).toEqual(['DNSSEC', 'rpki']);
  });
});

describe('what is looked for', () => {
  const course = entry('COURSE', 'FOUNDATION', 'Europe', 'DNSSEC', 'RPKI');
  it.each([
    [{}, true],
    [{ kind: null, level: null, region: null, standard: null }, true],
    [{ kind: 'COURSE' }, true],
    [{ kind: 'EXPERT' }, false],
    [{ level: 'ADVANCED' }, false],
    [{ region: 'Europe' }, true],
    [{ region: 'Africa' }, false],
    [{ standard: 'rp ki' }, true],
    [{ standard: 'DANE' }, false],
    [{ standard: 'DNSSEC', level: 'FOUNDATION', region: 'Europe', kind: 'COURSE' }, true],
  ] as const)('%j: %s', (filter, found) => {
    expect(isSought(course, filter)).toBe(found);
  });

  it('is found in every region where it is for everywhere', () => {
    expect(isSought(entry('COURSE', 'FOUNDATION', null, 'DNSSEC'), { region: 'Africa' })).toBe(true);
  });
});

describe('a gap', () => {
  const need = entry('SKILL', 'ADVANCED', 'Africa', 'DNSSEC');
  const gap = { region: 'Africa', standard: 'DNSSEC', level: 'ADVANCED', needs: 1, offersElsewhere: 0 };

  it.each<[what: string, offers: HubTags[], elsewhere: number | null]>([
    ['nothing is offered', [], 0],
    ['it is offered there', [entry('COURSE', 'ADVANCED', 'Africa', 'DNSSEC')], null],
    ['it is offered everywhere', [entry('EXPERT', 'ADVANCED', null, 'DNSSEC')], null],
    [
      'it is offered there under a name that is written otherwise',
      [entry('CURRICULUM', 'ADVANCED', 'Africa', 'Dns Sec')],
      null,
    ],
    [
      'it is offered elsewhere',
      [entry('COURSE', 'ADVANCED', 'Europe', 'DNSSEC'), entry('EXPERT', 'ADVANCED', 'Europe', 'DNSSEC')],
      2,
    ],
    ['it is offered at another level', [entry('COURSE', 'FOUNDATION', 'Africa', 'DNSSEC')], 0],
    ['another standard is offered', [entry('COURSE', 'ADVANCED', 'Africa', 'RPKI')], 0],
  ])('where %s', (_, offers, elsewhere) => {
    expect(hubGaps([need, ...offers], REGIONS)).toEqual(
      elsewhere === null ? [] : [{ ...gap, offersElsewhere: elsewhere }],
    );
  });

  it('is one for each standard of a need, and counts who needs it', () => {
    const both = entry('WORK_ROLE', 'ADVANCED', 'Africa', 'dnssec', 'RPKI');
    expect(hubGaps([need, both], REGIONS)).toEqual([
      { ...gap, needs: 2 },
      { ...gap, standard: 'RPKI' },
    ]);
  });

  it('of everywhere is met by what is offered everywhere alone', () => {
    const everywhere = entry('SKILL', 'ADVANCED', null, 'DNSSEC');
    const offer = (region: string | null) => entry('COURSE', 'ADVANCED', region, 'DNSSEC');
    expect(hubGaps([everywhere, offer('Europe'), offer('Africa')], REGIONS)).toEqual([
      { ...gap, region: null, offersElsewhere: 2 },
    ]);
    expect(hubGaps([everywhere, offer(null)], REGIONS)).toEqual([]);
  });

  it('stands with its region, the most needed first, and words that left the vocabulary behind the others', () => {
    const wants = (region: string | null, standard: string, level: HubLevel = 'ADVANCED') =>
      entry('SKILL', level, region, standard);
    const listed = hubGaps(
      [
        ...[wants(null, 'A'), wants('Atlantis', 'A'), wants('Africa', 'A'), wants('Africa', 'B'), wants('Africa', 'B')],
        ...[wants('Africa', 'A', 'FOUNDATION'), wants('Europe', 'Z')],
      ],
      REGIONS,
    );
    expect(listed.map(({ region, standard, level, needs }) => [region, standard, level, needs])).toEqual([
      ['Europe', 'Z', 'ADVANCED', 1],
      ['Africa', 'B', 'ADVANCED', 2],
      ['Africa', 'A', 'FOUNDATION', 1],
      ['Africa', 'A', 'ADVANCED', 1],
      ['Atlantis', 'A', 'ADVANCED', 1],
      [null, 'A', 'ADVANCED', 1],
    ]);
  });
});
