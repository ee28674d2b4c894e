import type { Placement } from './anchor';
import { canonicalText, type Block } from './block';
import { preparePair } from './pair';
import { describePassage } from './passage';
import { placeAnchor, placePassage } from './place';

const blocks = (...texts: string[]): Block[] =>
  texts.map((text, index) => ({ id: `b${index}`, kind: 'PARAGRAPH', text }));

/** Blocks of another revision share no id with the first one: the words alone must do. */
const strangers = (...texts: string[]): Block[] => blocks(...texts).map((block) => ({ ...block, id: `n${block.id}` }));

function place(old: Block[], next: Block[], words: string, occurrence = 0): Placement {
  let start = -1;
  for (let n = 0; n <= occurrence; n += 1) start = canonicalText(old).indexOf(words, start + 1);
  expect(start).toBeGreaterThanOrEqual(0);
  return placePassage(preparePair(old, next), describePassage(old, start, start + words.length));
}

const opening = 'The working group met in Geneva to consider the comments received on the second draft.';
const devices = 'Devices sold in the region are expected to receive security updates for at least five years.';
const labels = 'A label on the box says how long updates are provided and where they can be obtained.';
const closing = 'The secretary will send the minutes within two weeks of the meeting to all members.';

describe('a passage in a later revision', () => {
  it.each<[string, string[], string, Placement['status'], string | undefined]>([
    [
      'stays where nothing changed',
      [opening, devices, labels, closing],
      'security updates',
      'EXACT',
      'security updates',
    ],
    [
      'stays where text came before it',
      ['A new preface.', opening, devices, labels],
      'security updates',
      'EXACT',
      'security updates',
    ],
    [
      'follows its words when its paragraph moves',
      [opening, labels, closing, devices],
      'security updates for at least five years',
      'MOVED',
      'security updates for at least five years',
    ],
    [
      'shows the words that replaced some',
      [opening, devices.replace('five', 'seven'), labels, closing],
      'for at least five years',
      'EDITED',
      'for at least seven years',
    ],
    [
      'takes in a word inserted in its middle',
      [opening, devices.replace('security updates', 'security and safety updates'), labels, closing],
      'receive security updates',
      'EDITED',
      'receive security and safety updates',
    ],
    [
      'leaves out a word inserted at its end',
      [opening, devices.replace('updates for', 'updates promptly for'), labels, closing],
      'receive security updates',
      'EXACT',
      'receive security updates',
    ],
    [
      'follows a replaced last word',
      [opening, devices.replace('five years', 'five summers'), labels, closing],
      'at least five years',
      'EDITED',
      'at least five summers',
    ],
    [
      'is an orphan when its paragraph is gone',
      [opening, labels, closing],
      'expected to receive security updates',
      'ORPHANED',
      undefined,
    ],
    ['is an orphan when everything is gone', [''], 'security updates', 'ORPHANED', undefined],
  ])('%s', (_, next, words, status, exact) => {
    const placement = place(blocks(opening, devices, labels, closing), strangers(...next), words);
    expect(placement.status).toBe(status);
    expect(placement.exact).toBe(exact);
  });

  it('is an orphan, not moved to the look-alike, when one of two sibling sections is deleted', () => {
    const section = (who: string, days: number) => [
      `Duties of the ${who}`,
      `The ${who} keeps the record of the working group and publishes it within ${days} days.`,
      `The ${who} answers every comment that is made during an open round.`,
      `Where the ${who} is absent, the group names a deputy for the duration of the absence.`,
    ];
    const old = blocks(opening, ...section('chair', 10), ...section('secretary', 14), closing);
    const next = strangers(opening, ...section('secretary', 14), closing);
    for (const words of [
      'answers every comment that is made during an open round',
      'keeps the record of the working group and publishes it',
      'Duties of the chair',
      'the group names a deputy for the duration of the absence',
    ]) {
      expect(place(old, next, words)).toEqual({ status: 'ORPHANED' });
      expect(place(next, next, words.replace('chair', 'secretary')).status).toBe('EXACT');
    }
    expect(place(old, next, 'answers every comment', 1).status).toBe('EXACT');
  });

  it('keeps to its own occurrence where the words stand more than once', () => {
    const old = blocks(
      'Chair: shall report yearly.',
      opening,
      'Editor: shall report yearly.',
      devices,
      'Member: shall report yearly.',
    );
    const next = strangers(
      'Chair: shall report yearly.',
      labels,
      'Editor: shall report yearly.',
      devices,
      'Member: shall report yearly.',
    );
    const pair = preparePair(old, next);
    for (const occurrence of [0, 1, 2]) {
      const { start, status } = place(old, next, 'shall report yearly', occurrence);
      expect(status).toBe('EXACT');
      let expected = -1;
      for (let n = 0; n <= occurrence; n += 1) expected = pair.new.text.indexOf('shall report yearly', expected + 1);
      expect(start).toBe(expected);
    }
  });

  it('is put before a person where it was doubled', () => {
    const placement = place(
      blocks(opening, devices, closing),
      strangers(opening, devices, devices, closing),
      'expected to receive security updates',
    );
    expect(placement.status).toBe('AMBIGUOUS');
    expect(placement.start).toBeUndefined();
    expect(placement.candidates).toHaveLength(2);
  });

  it.each([
    ['two', `${opening}\n${devices}`],
    ['three', `${opening}\n${devices}\n${labels}`],
    ['parts of four', `second draft.\n${devices}\n${labels}\nThe secretary`],
  ])('goes over %s blocks', (_, words) => {
    const old = blocks(opening, devices, labels, closing);
    const next = strangers('A preface of the chair.', opening, devices, labels, closing);
    const placement = place(old, next, words);
    expect(placement).toMatchObject({ status: 'EXACT', exact: words });
    expect(placement.firstBlock).toBe('nb1');
  });

  it('goes over blocks between which one was inserted', () => {
    const placement = place(
      blocks(opening, devices, closing),
      strangers(opening, 'A short new line.', devices, closing),
      `${opening}\n${devices}`,
    );
    expect(placement).toMatchObject({ status: 'EDITED', exact: `${opening}\nA short new line.\n${devices}` });
  });

  it('can be a heading with its section', () => {
    const section = `Updates\n${devices}\n${labels}`;
    const old = blocks('Opening', opening, 'Updates', devices, labels, 'Closing', closing);
    const next = strangers('Updates', devices, labels, 'Opening', opening, 'Closing', closing);
    expect(place(old, next, section)).toMatchObject({ exact: section });
  });

  it('can be a cell of a table whose rows moved', () => {
    const row = (table: string, at: number, ...texts: string[]): Block[] =>
      texts.map((text, column) => ({
        id: `${table}${at}-${column}-${text}`,
        kind: 'TABLE_CELL',
        text,
        cell: { table, row: at, column },
      }));
    const old = [
      ...row('o', 0, 'Camera', 'five years'),
      ...row('o', 1, 'Thermostat', 'ten years'),
      ...row('o', 2, 'Door lock', 'eight years'),
    ];
    const next = [
      ...row('n', 0, 'Thermostat', 'ten years'),
      ...row('n', 1, 'Door lock', 'eight years'),
      ...row('n', 2, 'Camera', 'five years'),
    ];
    const placement = place(old, next, 'eight years');
    expect(placement).toMatchObject({ exact: 'eight years', firstBlock: 'n1-1-eight years' });
  });

  it.each([
    [
      'Chinese',
      '工作组在日内瓦举行会议，审议收到的意见。',
      '设备应当在五年内获得安全更新。',
      '秘书应在两周内发送会议记录。',
      '安全更新',
    ],
    [
      'Thai',
      'คณะทำงานประชุมที่เจนีวาเพื่อพิจารณาความเห็น',
      'อุปกรณ์ควรได้รับการปรับปรุงความปลอดภัยเป็นเวลาห้าปี',
      'เลขานุการจะส่งรายงานการประชุมภายในสองสัปดาห์',
      'ความปลอดภัย',
    ],
    [
      'Arabic',
      'اجتمع الفريق العامل في جنيف للنظر في التعليقات.',
      'من المتوقع أن تتلقى الأجهزة تحديثات أمنية لمدة خمس سنوات.',
      'يرسل الأمين المحضر في غضون أسبوعين.',
      'تحديثات أمنية',
    ],
    ['astral letters', '𝔗𝔥𝔢 𝔣𝔦𝔯𝔰𝔱 𝔩𝔦𝔫𝔢 𝔦𝔰 𝔥𝔢𝔯𝔢', '𝔗𝔥𝔢 𝔰𝔢𝔠𝔬𝔫𝔡 𝔩𝔦𝔫𝔢 𝔣𝔬𝔩𝔩𝔬𝔴𝔰 𝔦𝔱 😀', '𝔄𝔫𝔡 𝔞 𝔱𝔥𝔦𝔯𝔡 𝔬𝔫𝔢', '𝔰𝔢𝔠𝔬𝔫𝔡 𝔩𝔦𝔫𝔢'],
  ])('is found in %s', (_, one, two, three, words) => {
    expect(place(blocks(one, two, three), strangers(three, one, two), words)).toMatchObject({ exact: words });
    expect(place(blocks(one, two, three), strangers(one, three), words).status).toBe('ORPHANED');
  });

  it('never ends inside of a surrogate pair', () => {
    const placement = place(
      blocks('The sign 😀 means yes to all.'),
      strangers('The sign 😁 means yes to all.'),
      'sign 😀 means',
    );
    expect(placement).toMatchObject({ status: 'EDITED', exact: 'sign 😁 means' });
  });

  it('agrees with itself over three revisions, or says that it is in doubt', () => {
    const one = blocks(opening, devices, labels, closing);
    const two = strangers(opening, 'A new paragraph about cameras.', devices.replace('five', 'seven'), labels, closing);
    const three = blocks(labels, opening, devices.replace('five', 'seven').replace('region', 'Union'), closing);
    const first = preparePair(one, two);
    const second = preparePair(two, three);
    const direct = preparePair(one, three);
    const text = canonicalText(one);
    for (let start = 0; start + 40 < text.length; start += 7) {
      const passage = describePassage(one, start, start + 40);
      const step = placePassage(first, passage);
      const across = placePassage(direct, passage);
      if (step.start === undefined || step.end === undefined || across.start === undefined) continue;
      const through = placePassage(second, describePassage(two, step.start, step.end));
      if (through.start === undefined) continue;
      expect([start, through.exact]).toEqual([start, across.exact]);
    }
  });
});

describe('an anchor', () => {
  const old = blocks(opening, devices);

  it.each([
    ['on the document stays', { kind: 'DOCUMENT' as const }, [opening], { status: 'EXACT' }],
    [
      'on a block follows its id',
      { kind: 'BLOCK' as const, blockId: 'b1' },
      [opening, labels],
      { status: 'EDITED', start: opening.length + 1, exact: labels },
    ],
    [
      'on a block that did not change is exact',
      { kind: 'BLOCK' as const, blockId: 'b1' },
      [opening, devices],
      { status: 'EXACT', exact: devices },
    ],
    ['on an unknown block is an orphan', { kind: 'BLOCK' as const, blockId: 'zz' }, [opening], { status: 'ORPHANED' }],
    ['without its passage is an orphan', { kind: 'PASSAGE' as const }, [opening], { status: 'ORPHANED' }],
  ])('%s', (_, anchor, next, expected) => {
    expect(placeAnchor(preparePair(old, blocks(...next)), anchor)).toMatchObject(expected);
  });

  it('on a block without its id goes where the words went', () => {
    const placement = placeAnchor(preparePair(old, strangers(devices, opening)), { kind: 'BLOCK', blockId: 'b1' });
    expect(placement).toMatchObject({ exact: devices, firstBlock: 'nb0' });
  });
});
