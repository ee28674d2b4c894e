import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { CODE, SLUG } from './input';
import { paths } from './paths';

const corpus = process.env['PLENARY_CORPUS'];
const naughty = join(corpus ?? '', 'hostile', 'blns.json');
const withCorpus = corpus && existsSync(naughty) ? it : it.skip;

/** Every path that takes parts, with the same part everywhere. */
const filledWith = (part: string): Record<string, string> => ({
  coalition: paths.coalition(part),
  overviewFile: paths.overviewFile(part),
  evidence: paths.evidence(part),
  evidenceFile: paths.evidenceFile(part),
  sdgs: paths.sdgs(part),
  sdgReview: paths.sdgReview(part),
  sdgFile: paths.sdgFile(part, 'csv'),
  documentSdgs: paths.documentSdgs(part, part, part),
  groupProposals: paths.groupProposals(part),
  groupProposal: paths.groupProposal(part, part),
  hub: paths.hub(part),
  hubEntry: paths.hubEntry(part, part),
  hubFile: paths.hubFile(part, 'csv'),
  funding: paths.funding(part),
  outreach: paths.outreach(part),
  outreachFile: paths.outreachFile(part, 'csv'),
  milestones: paths.milestones(part),
  reports: paths.reports(part),
  library: paths.library(part),
  roundRules: paths.roundRules(part),
  documentKinds: paths.documentKinds(part),
  myCalendar: paths.myCalendar(part),
  sessionRules: paths.sessionRules(part),
  sessions: paths.sessions(part),
  session: paths.session(part, part, part),
  agenda: paths.agenda(part, part, part),
  run: paths.run(part, part, part),
  speakers: paths.speakers(part, part, part),
  deliverables: paths.deliverables(part, part, part),
  minutes: paths.minutes(part, part, part),
  sessionCalendar: paths.sessionCalendar(part, part, part),
  sessionForm: paths.sessionForm(part, part, part, 'txt'),
  calls: paths.calls(part),
  call: paths.call(part, 7),
  calendar: paths.calendar(part, part, part, part),
  group: paths.group(part, part),
  newDocument: paths.newDocument(part, part),
  people: paths.people(part, part),
  document: paths.document(part, part, part),
  comment: paths.comment(part, part, part, part),
  draft: paths.draft(part, part, part),
  decisions: paths.decisions(part, part, part),
  history: paths.history(part, part, part),
  redline: paths.redline(part, part, part, 1, 12),
  standards: paths.standards(part, part, part),
  standardsDifference: paths.standardsDifference(part, part, part, 1, 12),
  standardsFile: paths.standardsFile(part, part, part, 12, 'csv'),
  newRound: paths.newRound(part, part, part),
  round: paths.round(part, part, part, part),
  dispositions: paths.dispositions(part, part, part, part),
  record: paths.record(part, part, part),
  receipt: paths.receipt(part, part, part, part),
  dispositionsFile: paths.dispositionsFile(part, part, part, part, 'csv'),
  revisionFile: paths.revisionFile(part, part, part, { revision: 2, ending: 'docx' }),
  file: paths.file(part, part),
  publication: paths.publication(part, part, part),
  openRound: paths.openRound(part, part, part, part),
  roundToGo: paths.roundToGo(part, part, part, part),
  handIn: paths.handIn(part, part, part, part),
  openComments: paths.openComments(part, part, part, part),
  openComment: paths.openComment(part, part, part, part, part),
  publicCoalition: paths.publicCoalition(part),
  publicPerson: paths.publicPerson(part, part),
  publicFeed: paths.publicFeed(part),
  confirmComment: paths.confirmComment(part),
  disownComment: paths.disownComment(part),
  join: paths.join(part),
  confirmJoining: paths.confirmJoining(part),
  leaveByMail: paths.leaveByMail(part),
  mailWishes: paths.mailWishes(part),
});

/** The same addresses, by hand; `*` stands for a part. */
const SHAPES = {
  coalition: '/c/*',
  group: '/c/*/*',
  newDocument: '/c/*/*/new-document',
  people: '/c/*/*/people',
  document: '/c/*/*/d/*',
  comment: '/c/*/*/d/*/comments/*',
  draft: '/c/*/*/d/*/draft',
  decisions: '/c/*/*/d/*/decisions',
  history: '/c/*/*/d/*/history',
  redline: '/c/*/*/d/*/redline/1/12',
  standards: '/c/*/*/d/*/standards',
  standardsDifference: '/c/*/*/d/*/standards/1/12',
  standardsFile: '/files/c/*/*/d/*/standards/12.csv',
  newRound: '/c/*/*/d/*/new-round',
  overviewFile: '/files/c/*/overview.csv',
  evidence: '/c/*/evidence',
  evidenceFile: '/files/c/*/evidence.csv',
  sdgs: '/c/*/sdgs',
  sdgReview: '/c/*/sdgs/review',
  sdgFile: '/files/c/*/sdgs.csv',
  documentSdgs: '/c/*/*/d/*/sdgs',
  groupProposals: '/c/*/proposals',
  groupProposal: '/c/*/proposals/*',
  hub: '/c/*/hub',
  hubEntry: '/c/*/hub/*',
  hubFile: '/files/c/*/hub.csv',
  funding: '/c/*/funding',
  outreach: '/c/*/outreach',
  outreachFile: '/files/c/*/outreach.csv',
  milestones: '/c/*/milestones',
  roundRules: '/c/*/settings/rounds',
  reports: '/c/*/reports',
  library: '/c/*/library',
  documentKinds: '/c/*/settings/kinds',
  myCalendar: '/files/c/*/rounds.ics',
  sessionRules: '/c/*/settings/sessions',
  sessions: '/c/*/sessions',
  session: '/c/*/sessions/*/*',
  agenda: '/c/*/sessions/*/*/agenda',
  run: '/c/*/sessions/*/*/run',
  speakers: '/c/*/sessions/*/*/speakers',
  deliverables: '/c/*/sessions/*/*/deliverables',
  minutes: '/c/*/sessions/*/*/minutes',
  sessionCalendar: '/files/c/*/sessions/*/*/session.ics',
  sessionForm: '/files/c/*/sessions/*/*/form.txt',
  calls: '/c/*/calls',
  call: '/c/*/calls/7',
  calendar: '/files/c/*/*/d/*/rounds/*/end.ics',
  round: '/c/*/*/d/*/rounds/*',
  dispositions: '/c/*/*/d/*/rounds/*/dispositions',
  record: '/files/c/*/*/d/*/record.zip',
  receipt: '/files/c/*/*/d/*/comments/*/receipt.json',
  dispositionsFile: '/files/c/*/*/d/*/rounds/*/dispositions.csv',
  revisionFile: '/files/c/*/*/d/*/revisions/2.docx',
  file: '/files/d/*/*',
  publication: '/p/*/*/*',
  openRound: '/p/*/*/*/rounds/*',
  roundToGo: '/p/*/*/*/rounds/*/to-go.html',
  handIn: '/p/*/*/*/rounds/*/hand-in',
  openComments: '/p/*/*/*/rounds/*/comments',
  openComment: '/p/*/*/*/rounds/*/comments/*',
  publicCoalition: '/p/*',
  publicPerson: '/p/*/people/*',
  publicFeed: '/p/*/feed.atom',
  confirmComment: '/p/confirm/*',
  disownComment: '/p/not-me/*',
  join: '/p/*/join',
  confirmJoining: '/p/joining/*',
  leaveByMail: '/p/leaving/*',
  mailWishes: '/p/mails/*',
  vocabularies: '/c/*/settings/vocabularies',
  directory: '/c/*/people',
  person: '/c/*/people/*',
  importMembers: '/c/*/people/import',
  audit: '/c/*/audit',
  auditFile: '/files/c/*/audit.csv',
};

function expectHarmless(part: string): void {
  for (const [name, path] of Object.entries(filledWith(part))) {
    // Nothing but what an address may hold, so that no quote, space, query or fragment gets out of its part.
    expect(path).toMatch(/^[\w!'()*~.%/-]+$/);
    const shape = SHAPES[name as keyof typeof SHAPES].split('/');
    const segments = path.split('/');
    expect(segments).toHaveLength(shape.length);
    const read = segments.map((segment, index) => (shape[index] === '*' ? decodeURIComponent(segment) : segment));
    expect(read).toEqual(shape.map((segment) => (segment === '*' ? part.toWellFormed() : segment)));
  }
}

describe('the addresses', () => {
  it('without parts are these', () => {
    const said = [
      paths.home(),
      paths.securityTxt(),
      paths.signIn(),
      paths.confirmSignIn(),
      paths.secondFactor(),
      paths.newPassword(),
      paths.claim(),
      paths.demoMails(),
      paths.me(),
      paths.mySaid(),
      paths.removal(),
      paths.proveAddress(),
      paths.mySecurity(),
      paths.myData(),
    ];
    expect(said).toEqual([
      '/',
      '/.well-known/security.txt',
      '/sign-in',
      '/sign-in/confirm',
      '/sign-in/code',
      '/sign-in/password',
      '/claim',
      '/demo/mails',
      '/me',
      '/me/comments',
      '/me/removal',
      '/me/address',
      '/me/security',
      '/files/me.json',
    ]);
    expect(Object.keys(paths).sort()).toEqual(
      [
        ...Object.keys(SHAPES),
        'revision',
        'home',
        'securityTxt',
        'signIn',
        'confirmSignIn',
        'secondFactor',
        'newPassword',
        'claim',
        'demoMails',
        'me',
        'mySaid',
        'removal',
        'proveAddress',
        'mySecurity',
        'myData',
      ].sort(),
    );
  });

  it('with parts are these', () => {
    const star = encodeURIComponent('IOT');
    for (const [name, path] of Object.entries(filledWith('IOT'))) {
      expect(path).toBe(SHAPES[name as keyof typeof SHAPES].replaceAll('*', star));
    }
    expect(paths.dispositionsFile('is3c', 'WG1', 'IOT', 'LC1', 'csv')).toBe(
      '/files/c/is3c/WG1/d/IOT/rounds/LC1/dispositions.csv',
    );
    expect(paths.redline('is3c', 'WG1', 'IOT', 2, 3)).toBe('/c/is3c/WG1/d/IOT/redline/2/3');
    expect(paths.revision('is3c', 'WG1', 'IOT', { revision: 3 })).toBe('/c/is3c/WG1/d/IOT?revision=3');
    expect(paths.revision('is3c', 'WG1', 'IOT', { revision: 3, since: 1, comment: 'L&C' })).toBe(
      '/c/is3c/WG1/d/IOT?revision=3&since=1&comment=L%26C',
    );
    expect(paths.revisionFile('is3c', 'WG1', 'IOT', { revision: 2, ending: 'docx', comments: 'L&C', from: 1 })).toBe(
      '/files/c/is3c/WG1/d/IOT/revisions/2.docx?comments=L%26C&from=1',
    );
    expect(paths.revisionFile('is3c', 'WG1', 'IOT', { revision: 2, ending: 'pdf', lines: true })).toBe(
      '/files/c/is3c/WG1/d/IOT/revisions/2.pdf?lines=1',
    );
    expect(paths.evidence('is3c', { group: 'WG1', document: 'I&T', round: '' })).toBe(
      '/c/is3c/evidence?group=WG1&document=I%26T',
    );
    expect(paths.publication('is3c', 'WG1', 'IOT')).toBe('/p/is3c/WG1/IOT');
  });

  it.each([
    '../../etc/passwd',
    '..\\..\\windows',
    'a/b',
    '//evil.example',
    'https://evil.example/',
    'javascript:alert(1)',
    '?admin=1',
    '#fragment',
    '%2e%2e%2f',
    '%',
    'a b',
    'a\r\nSet-Cookie: a=b',
    '"><script>alert(1)</script>',
    'a\u0000b',
    '\u202eTOI',
    'Ünïcödé 文書 😀',
    '\ud800',
    'a\udc00b',
  ])('keep a hostile part in its place: %j', (part) => {
    expectHarmless(part);
  });

  it('keep any part in its place', () => {
    const units = fc
      .array(fc.integer({ min: 0, max: 0xffff }), { minLength: 1 })
      .map((codes) => String.fromCharCode(...codes));
    fc.assert(fc.property(units, expectHarmless));
  });

  it('lean on codes and slugs for dots, which no encoding keeps a browser from walking', () => {
    for (const dots of ['', '.', '..', '...']) expect(CODE.test(dots) || SLUG.test(dots)).toBe(false);
  });

  withCorpus('keep naughty strings in their place', () => {
    const strings = JSON.parse(readFileSync(naughty, 'utf8')) as string[];
    expect(strings.length).toBeGreaterThan(400);
    for (const part of strings.filter((value) => value !== '')) expectHarmless(part);
  });
});
