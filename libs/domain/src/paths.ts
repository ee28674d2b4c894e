/** The addresses of the screens, once: the browser routes by them, guards and mails point to them. */
import type { HubFilter } from './hub';

/** Half a character cannot be written in an address; it becomes U+FFFD, which leads nowhere. */
const part = (value: string): string => encodeURIComponent(value.toWellFormed());

type OutreachAddress = { group?: string; kind?: string; year?: string };
type EvidenceAddress = { group?: string; document?: string; round?: string; meeting?: string; session?: string };

const queryOf = (wishes: Readonly<Record<string, string | undefined>>): string => {
  const said = Object.entries(wishes).flatMap(([name, value]) => (value ? [`${name}=${part(value)}`] : []));
  return said.length > 0 ? `?${said.join('&')}` : '';
};

const wishesOf = ({ kind, standard, level, region }: HubFilter) => ({
  kind: kind ?? undefined,
  standard: standard ?? undefined,
  level: level ?? undefined,
  region: region ?? undefined,
});

export const paths = {
  home: () => '/',
  /** Whom to tell of a weakness (RFC 9116). */
  securityTxt: () => '/.well-known/security.txt',
  signIn: () => '/sign-in',
  confirmSignIn: () => '/sign-in/confirm',
  secondFactor: () => '/sign-in/code',
  newPassword: () => '/sign-in/password',
  claim: () => '/claim',
  demoMails: () => '/demo/mails',
  coalition: (coalition: string) => `/c/${part(coalition)}`,
  /** Where the groups stand, as a table in a file. */
  overviewFile: (coalition: string) => `/files/c/${part(coalition)}/overview.csv`,
  /** Who was asked and who answered. */
  evidence: (coalition: string, of: EvidenceAddress = {}) => `/c/${part(coalition)}/evidence${queryOf(of)}`,
  evidenceFile: (coalition: string, of: EvidenceAddress = {}) =>
    `/files/c/${part(coalition)}/evidence.csv${queryOf(of)}`,
  /** Towards which Sustainable Development Goals a coalition works, or one of its groups. */
  sdgs: (coalition: string, group?: string) => `/c/${part(coalition)}/sdgs${queryOf({ group })}`,
  /** How relevant its work is to them, goal by goal. */
  sdgReview: (coalition: string, group?: string) => `/c/${part(coalition)}/sdgs/review${queryOf({ group })}`,
  /** The same as a file; the page is made to be printed. */
  sdgFile: (coalition: string, ending: 'csv' | 'json' | 'html', group?: string) =>
    `/files/c/${part(coalition)}/sdgs.${ending}${queryOf({ group })}`,
  /** New areas of work that were proposed. */
  groupProposals: (coalition: string) => `/c/${part(coalition)}/proposals`,
  groupProposal: (coalition: string, proposal: string) => `${paths.groupProposals(coalition)}/${part(proposal)}`,
  /** The resource hub, narrowed where something is looked for. */
  hub: (coalition: string, sought: HubFilter = {}) => `/c/${part(coalition)}/hub${queryOf(wishesOf(sought))}`,
  hubEntry: (coalition: string, entry: string) => `/c/${part(coalition)}/hub/${part(entry)}`,
  /** What is listed in it, as a file. */
  hubFile: (coalition: string, ending: 'csv' | 'json', sought: HubFilter = {}) =>
    `/files/c/${part(coalition)}/hub.${ending}${queryOf(wishesOf(sought))}`,
  /** What is needed, and who supports it. */
  funding: (coalition: string) => `/c/${part(coalition)}/funding`,
  /** What was done towards others. */
  outreach: (coalition: string) => `/c/${part(coalition)}/outreach`,
  outreachFile: (coalition: string, ending: 'csv' | 'json', of: OutreachAddress = {}) =>
    `/files/c/${part(coalition)}/outreach.${ending}${queryOf(of)}`,
  milestones: (coalition: string) => `/c/${part(coalition)}/milestones`,
  /** What is published, and the search over all texts. */
  library: (coalition: string, words = '') => `/c/${part(coalition)}/library${queryOf({ words })}`,
  /** Progress reports of all groups. */
  reports: (coalition: string) => `/c/${part(coalition)}/reports`,
  roundRules: (coalition: string) => `/c/${part(coalition)}/settings/rounds`,
  documentKinds: (coalition: string) => `/c/${part(coalition)}/settings/kinds`,
  vocabularies: (coalition: string) => `/c/${part(coalition)}/settings/vocabularies`,
  /** Everybody of a coalition; no group has a code in lower case. */
  directory: (coalition: string) => `/c/${part(coalition)}/people`,
  person: (coalition: string, person: string) => `/c/${part(coalition)}/people/${part(person)}`,
  importMembers: (coalition: string) => `/c/${part(coalition)}/people/import`,
  /** Who did what. */
  audit: (coalition: string) => `/c/${part(coalition)}/audit`,
  auditFile: (coalition: string) => `/files/c/${part(coalition)}/audit.csv`,
  /** What the viewer says of herself, and what is kept of her. */
  me: () => '/me',
  mySaid: () => '/me/comments',
  /** Having all removed that is kept of oneself. */
  removal: () => '/me/removal',
  /** Where a mailed link proves another address of the viewer's. */
  proveAddress: () => '/me/address',
  mySecurity: () => '/me/security',
  myData: () => '/files/me.json',
  sessionRules: (coalition: string) => `/c/${part(coalition)}/settings/sessions`,
  sessions: (coalition: string) => `/c/${part(coalition)}/sessions`,
  session: (coalition: string, meeting: string, session: string) =>
    `${paths.sessions(coalition)}/${part(meeting)}/${part(session)}`,
  agenda: (coalition: string, meeting: string, session: string) =>
    `${paths.session(coalition, meeting, session)}/agenda`,
  /** The moderator's screen. */
  run: (coalition: string, meeting: string, session: string) => `${paths.session(coalition, meeting, session)}/run`,
  /** The screen that speakers see from afar. */
  speakers: (coalition: string, meeting: string, session: string) =>
    `${paths.session(coalition, meeting, session)}/speakers`,
  deliverables: (coalition: string, meeting: string, session: string) =>
    `${paths.session(coalition, meeting, session)}/deliverables`,
  minutes: (coalition: string, meeting: string, session: string) =>
    `${paths.session(coalition, meeting, session)}/minutes`,
  /** A session as a calendar. */
  sessionCalendar: (coalition: string, meeting: string, session: string) =>
    `/files${paths.session(coalition, meeting, session)}/session.ics`,
  /** Everything that a meeting's form asks of a session, to be pasted. */
  sessionForm: (coalition: string, meeting: string, session: string, ending: 'txt' | 'docx') =>
    `/files${paths.session(coalition, meeting, session)}/form.${ending}`,
  /** All calls; with the session or the document from which one is put down. */
  calls: (coalition: string, from?: string) => `/c/${part(coalition)}/calls${queryOf({ from })}`,
  call: (coalition: string, number: number) => `/c/${part(coalition)}/calls/${number}`,
  /** The ends of the viewer's rounds as a calendar. */
  myCalendar: (coalition: string) => `/files/c/${part(coalition)}/rounds.ics`,
  group: (coalition: string, group: string) => `/c/${part(coalition)}/${part(group)}`,
  newDocument: (coalition: string, group: string) => `/c/${part(coalition)}/${part(group)}/new-document`,
  people: (coalition: string, group: string) => `/c/${part(coalition)}/${part(group)}/people`,
  document: (coalition: string, group: string, document: string) =>
    `/c/${part(coalition)}/${part(group)}/d/${part(document)}`,
  /** A revision as it is read: with the changes since an earlier one, and at a comment, where they are named. */
  revision: (
    coalition: string,
    group: string,
    document: string,
    { revision, since, comment }: { revision: number; since?: number | undefined; comment?: string },
  ) =>
    `${paths.document(coalition, group, document)}${queryOf({ revision: String(revision), since: since ? String(since) : undefined, comment })}`,
  /** A comment at its passage, by the reference with which it is cited. */
  comment: (coalition: string, group: string, document: string, reference: string) =>
    `${paths.document(coalition, group, document)}/comments/${part(reference)}`,
  draft: (coalition: string, group: string, document: string) => `${paths.document(coalition, group, document)}/draft`,
  decisions: (coalition: string, group: string, document: string) =>
    `${paths.document(coalition, group, document)}/decisions`,
  history: (coalition: string, group: string, document: string) =>
    `${paths.document(coalition, group, document)}/history`,
  redline: (coalition: string, group: string, document: string, from: number, to: number) =>
    `${paths.document(coalition, group, document)}/redline/${from}/${to}`,
  /** The list of standards that is kept with a document. */
  standards: (coalition: string, group: string, document: string) =>
    `${paths.document(coalition, group, document)}/standards`,
  standardsDifference: (coalition: string, group: string, document: string, from: number, to: number) =>
    `${paths.standards(coalition, group, document)}/${from}/${to}`,
  /** An edition of the list as a file; the page is made to be printed. */
  standardsFile: (
    coalition: string,
    group: string,
    document: string,
    edition: number,
    ending: 'csv' | 'json' | 'html',
  ) => `/files${paths.standards(coalition, group, document)}/${edition}.${ending}`,
  /** Towards which goals a document works. */
  documentSdgs: (coalition: string, group: string, document: string) =>
    `${paths.document(coalition, group, document)}/sdgs`,
  newRound: (coalition: string, group: string, document: string) =>
    `${paths.document(coalition, group, document)}/new-round`,
  /** The desk of a round. */
  round: (coalition: string, group: string, document: string, round: string) =>
    `${paths.document(coalition, group, document)}/rounds/${part(round)}`,
  /** The end of one round as a calendar. */
  calendar: (coalition: string, group: string, document: string, round: string) =>
    `/files${paths.round(coalition, group, document, round)}/end.ics`,
  dispositions: (coalition: string, group: string, document: string, round: string) =>
    `${paths.round(coalition, group, document, round)}/dispositions`,
  /** The whole record of a document as one archive. */
  record: (coalition: string, group: string, document: string) =>
    `/files${paths.document(coalition, group, document)}/record.zip`,
  /** The receipt of a comment, for its author. */
  receipt: (coalition: string, group: string, document: string, reference: string) =>
    `/files${paths.comment(coalition, group, document, reference)}/receipt.json`,
  /** The disposition report of a round as a file. */
  dispositionsFile: (
    coalition: string,
    group: string,
    document: string,
    round: string,
    ending: 'csv' | 'docx' | 'xlsx' | 'json' | 'html',
  ) => `/files${paths.dispositions(coalition, group, document, round)}.${ending}`,
  /** A revision as a file; comments of a round and an earlier revision are what a Word file carries, lines a PDF. */
  revisionFile: (
    coalition: string,
    group: string,
    document: string,
    file: {
      revision: number;
      ending: 'docx' | 'pdf' | 'md' | 'html' | 'txt';
      comments?: string;
      from?: number;
      lines?: boolean;
    },
  ) => {
    const { revision, ending, comments, from, lines } = file;
    const wishes = [
      comments ? `comments=${part(comments)}` : null,
      from ? `from=${from}` : null,
      lines ? 'lines=1' : null,
    ].filter((wish) => wish !== null);
    const address = `/files${paths.document(coalition, group, document)}/revisions/${revision}.${ending}`;
    return wishes.length > 0 ? `${address}?${wishes.join('&')}` : address;
  },
  /** An image or the original file of a document. */
  file: (documentId: string, hash: string) => `/files/d/${part(documentId)}/${part(hash)}`,
  /** A public round as a page that works without a script and without an account. */
  openRound: (coalition: string, group: string, document: string, round: string) =>
    `${paths.publication(coalition, group, document)}/rounds/${part(round)}`,
  openComments: (coalition: string, group: string, document: string, round: string) =>
    `${paths.openRound(coalition, group, document, round)}/comments`,
  /** A public round as one file, to be read and answered without a line. */
  roundToGo: (coalition: string, group: string, document: string, round: string) =>
    `${paths.openRound(coalition, group, document, round)}/to-go.html`,
  /** Where an answer is handed in that was written without a line. */
  handIn: (coalition: string, group: string, document: string, round: string) =>
    `${paths.openRound(coalition, group, document, round)}/hand-in`,
  /** One comment with its answer, for everybody. */
  openComment: (coalition: string, group: string, document: string, round: string, reference: string) =>
    `${paths.openComments(coalition, group, document, round)}/${part(reference)}`,
  /** What a coalition has for everybody, without a script. */
  publicCoalition: (coalition: string) => `/p/${part(coalition)}`,
  /** A person as everybody may see her, where she wishes it; no group has a code in lower case. */
  publicPerson: (coalition: string, person: string) => `${paths.publicCoalition(coalition)}/people/${part(person)}`,
  publicFeed: (coalition: string) => `/p/${part(coalition)}/feed.atom`,
  /** Joining by one address, without a script. */
  join: (coalition: string) => `/p/${part(coalition)}/join`,
  confirmJoining: (token: string) => `/p/joining/${part(token)}`,
  leaveByMail: (token: string) => `/p/leaving/${part(token)}`,
  /** How the reader of a mail wants the next. */
  mailWishes: (token: string) => `/p/mails/${part(token)}`,
  confirmComment: (token: string) => `/p/confirm/${part(token)}`,
  disownComment: (token: string) => `/p/not-me/${part(token)}`,
  /** The public page of a publication; `.md` and `.html` behind it are its downloads. */
  publication: (coalition: string, group: string, document: string) =>
    `/p/${part(coalition)}/${part(group)}/${part(document)}`,
} as const;
