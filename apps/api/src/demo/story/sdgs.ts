/** Towards which Sustainable Development Goals the demo's groups, documents and sessions work, in the demo's own words. */

export interface SeedSdg {
  of: { group: string; document?: string } | { meeting: string; session: string };
  code: string;
  reason: string;
  /** A day that is long enough ago for a second look. */
  daysAgo?: number;
}

export const SDGS: readonly SeedSdg[] = [
  {
    of: { group: 'WG1' },
    code: '9.1',
    reason: 'Demo text: networks are as resilient as the devices that stand at their edge.',
  },
  {
    of: { group: 'WG1', document: 'IOT' },
    code: '9.1',
    reason: 'Demo text: the baseline asks for updates over the whole life of a device.',
  },
  {
    of: { group: 'WG1', document: 'LABEL' },
    code: '12.8',
    reason: 'Demo text: a label tells buyers how long a device is looked after.',
  },
  {
    of: { group: 'WG1', document: 'WORDS' },
    code: '17.14',
    reason: 'Demo text: one list of words lets rules of several countries fit together.',
  },
  {
    of: { group: 'WG2' },
    code: '4.4',
    reason: 'Demo text: the group looks at the skills that security work needs.',
    daysAgo: 380,
  },
  {
    of: { group: 'WG2', document: 'SKILLS' },
    code: '4.3',
    reason: 'Demo text: it compares what vocational and higher education teach.',
  },
  {
    of: { group: 'WG3' },
    code: '12.7',
    reason: 'Demo text: the group is about what public tenders ask for.',
  },
  {
    of: { group: 'WG3', document: 'TENDER' },
    code: '16.6',
    reason: 'Demo text: open criteria make the choice of a supplier accountable.',
  },
  {
    of: { group: 'WG5' },
    code: '9.c',
    reason: 'Demo text: access is worth more where names, routes and mail can be trusted.',
  },
  {
    of: { group: 'WG8' },
    code: '16.10',
    reason: 'Demo text: signed names and routes keep information within reach.',
  },
  {
    of: { group: 'WG9' },
    code: '9.5',
    reason: 'Demo text: the group compares policies on research in quantum technologies and AI.',
  },
  {
    of: { meeting: 'IGF-2023', session: 'IS3C' },
    code: '9',
    reason: 'The page of the session names this goal.',
  },
  {
    of: { meeting: 'FORUM', session: 'ANNUAL' },
    code: '17.16',
    reason: 'Demo text: six groups of many stakeholders report to one another.',
  },
];
