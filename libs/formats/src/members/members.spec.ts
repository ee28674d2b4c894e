import { importMembers } from './import-members';
import type { MemberRow } from './member-list';
import { MOST_MEMBERS } from './member-list';
import { readMembers } from './read-members';

const list = (fileName: string, text: string) => readMembers({ fileName, bytes: Buffer.from(text) });
const short = ({ name, address, groups }: MemberRow) => [name, address, groups.join(' ')];

describe('a member list as a table', () => {
  it.each([
    ['its plainest form', 'Name,Email\nAda,ada@a.example\n', [['Ada', 'ada@a.example', '']]],
    [
      'other words and another order',
      'E-Mail Address;Surname;First Name;Working Groups\nada@a.example;Lovelace;Ada;"WG1, wg3"\n',
      [['Ada Lovelace', 'ada@a.example', 'WG1 WG3']],
    ],
    ['accents and capitals', 'PRÉNOM,NOM,COURRIEL\nZoé,Été,zoe@a.example\n', [['Zoé Été', 'zoe@a.example', '']]],
    ['a word before it', 'Members of 2026\n\nName\tMail\nAda\tada@a.example\n', [['Ada', 'ada@a.example', '']]],
    ['an address with a name', 'mail\n"Ada <ada@a.example>"\n', [['Ada', 'ada@a.example', '']]],
    [
      'no headings',
      'ada@a.example\nBen <ben@a.example>\n',
      [
        ['', 'ada@a.example', ''],
        ['Ben', 'ben@a.example', ''],
      ],
    ],
    ['a mark before it', '\uFEFFname,email\nعلي,ali@a.example\n', [['علي', 'ali@a.example', '']]],
    ['Arabic', 'الاسم,البريد الإلكتروني,الفريق\nعلي,ali@a.example,WG1\n', [['علي', 'ali@a.example', 'WG1']]],
    ['a disarmed cell', "name,email\n'=Ada,ada@a.example\n", [['=Ada', 'ada@a.example', '']]],
  ])('in %s', async (_name, text, rows) => {
    expect((await list('members.csv', text)).rows.map(short)).toEqual(rows);
  });

  it('says which columns it did not read', async () => {
    const { rows, unread } = await list('m.csv', 'Name,Email,Phone,Sector,Affiliation\nA,a@a.example,1,NGO,Example\n');
    expect(unread).toEqual(['Phone']);
    expect(rows[0]).toMatchObject({ row: 2, stakeholderGroup: 'NGO', organisation: 'Example' });
  });

  it.each([
    ['members.csv', '', 'EMPTY_TEXT'],
    ['members.csv', 'no address here', 'EMPTY_TEXT'],
    ['members.pdf', 'x', 'UNSUPPORTED_FORMAT'],
    ['m.csv', `email\n${'a@a.example\n'.repeat(MOST_MEMBERS + 1)}`, 'FILE_TOO_LARGE'],
  ])('is refused where it cannot be one: %s %.12s', async (name, text, code) => {
    await expect(list(name, text)).rejects.toMatchObject({ code });
  });

  it('is read in a process of its own as well', async () => {
    const { rows } = await importMembers({ fileName: 'm.csv', bytes: Buffer.from('name,email\nAda,ada@a.example\n') });
    expect(rows.map(short)).toEqual([['Ada', 'ada@a.example', '']]);
  });
});

describe('a member list as cards', () => {
  it('gives one row a card, and costs no other where one is broken', async () => {
    const cards = [
      'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ada Lovelace\r\nN:Lovelace;Ada;;;\r\nEMAIL;TYPE=INTERNET:ada@a.example\r\nORG:Example Engines;Research\r\nTITLE:Analyst\r\nCATEGORIES:WG1,WG3,friends\r\nEND:VCARD',
      'BEGIN:VCARD\r\nVERSION:4.0\r\nN:Bo;Ben;;;\r\nEMAIL:mailto:ben@a.example\r\nEND:VCARD',
      'BEGIN:VCARD\r\nthis is no card\r\nEND:VCARD',
      'BEGIN:VCARD\r\nVERSION:4.0\r\nFN:علي\r\nEND:VCARD',
    ];
    const { format, rows } = await list('people.vcf', cards.join('\r\n'));
    expect(format).toBe('VCARD');
    expect(rows.map(short)).toEqual([
      ['Ada Lovelace', 'ada@a.example', 'WG1 WG3'],
      ['Ben Bo', 'ben@a.example', ''],
      ['', '', ''],
      ['علي', '', ''],
    ]);
    expect(rows[0]).toMatchObject({ organisation: 'Example Engines', title: 'Analyst' });
    expect(rows[2]?.fault).toBe('unreadable');
  });
});
