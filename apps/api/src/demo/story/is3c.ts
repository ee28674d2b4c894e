/**
 * The coalition: six working groups and the eleven people whom its page for the IGF of 2023 names, with the roles,
 * organisations, stakeholder groups and regions that the page gives. Group numbers have gaps, one group names nobody,
 * and nothing is put right here: it is a record of what was published. Charters are the demo's own words.
 */
import type { SeedGroup, SeedPerson } from './story';

export const COALITION = {
  slug: 'is3c',
  name: 'IS3C',
  title: 'Internet Standards, Security and Safety Coalition',
  stakeholderGroups: ['Academia', 'Civil Society', 'Education', 'Government', 'Private Sector', 'Technical Community'],
  regions: ['Africa', 'Asia and the Pacific', 'Europe', 'Latin America', 'Middle East', 'North America', 'South Asia'],
} as const;

export const GROUPS: readonly SeedGroup[] = [
  {
    code: 'WG1',
    title: 'Internet of Things Security by Design',
    titleDescriptive: false,
    state: 'ACTIVE',
    charter:
      'Compares what governments and regulators ask of connected devices, and says which requirements should hold everywhere from the first design on.',
  },
  {
    code: 'WG2',
    title: 'Education and Skills',
    titleDescriptive: false,
    state: 'ACTIVE',
    charter:
      'Looks at the distance between what graduates have learned and what security work needs of them, and at who could close it.',
  },
  {
    code: 'WG3',
    title: 'Procurement and Supply Chain Management',
    titleDescriptive: false,
    state: 'ACTIVE',
    charter: 'Shows buyers in the public and the private sector how a tender can ask for deployed security standards.',
  },
  {
    code: 'WG5',
    title: 'A list of key security-related Internet standards',
    titleDescriptive: true,
    state: 'ACTIVE',
    charter: 'Keeps a short list of standards, with reasons, that people who decide on purchases can point to.',
  },
  {
    code: 'WG8',
    title: 'Trust in DNSSEC and RPKI, and their deployment',
    titleDescriptive: true,
    state: 'ACTIVE',
    charter:
      'Speaks with those who decide on budgets about signed names and signed routes, so that both are switched on more widely.',
  },
  {
    code: 'WG9',
    title: 'Standards for emerging technologies: quantum and AI',
    titleDescriptive: true,
    state: 'ACTIVE',
    charter:
      'Compares policies on quantum technologies and artificial intelligence and drafts guidance for those who write the next ones.',
  },
];

export const PEOPLE: readonly SeedPerson[] = [
  {
    name: 'Wout de Natris',
    organisation: 'De Natris Consult',
    stakeholderGroup: 'Private Sector',
    region: 'Europe',
    group: null,
    role: 'COORDINATOR',
  },
  {
    name: 'Mark Carvell',
    organisation: 'Independent Internet Governance Consultant',
    stakeholderGroup: 'Private Sector',
    region: 'Europe',
    group: null,
    role: 'SENIOR_POLICY_ADVISER',
  },
  {
    name: 'Nicolas Fiumarelli',
    organisation: 'LACNIC',
    stakeholderGroup: 'Technical Community',
    region: 'Latin America',
    group: 'WG1',
    role: 'CHAIR',
  },
  {
    name: 'Sam Goundar',
    organisation: 'RMIT University, Hanoi',
    stakeholderGroup: 'Academia',
    region: 'South Asia',
    group: 'WG1',
    role: 'VICE_CHAIR',
  },
  {
    name: 'Janice Richardson',
    organisation: 'Insight SA',
    stakeholderGroup: 'Education',
    region: 'Europe',
    group: 'WG2',
    role: 'CHAIR',
  },
  {
    name: 'Awo Aidam Amenyah',
    organisation: 'Child Online Africa',
    stakeholderGroup: 'Civil Society',
    region: 'Africa',
    group: 'WG2',
    role: 'VICE_CHAIR',
  },
  {
    name: 'Mallory Knodel',
    organisation: 'Center for Democracy & Technology',
    stakeholderGroup: 'Civil Society',
    region: 'North America',
    group: 'WG3',
    role: 'CHAIR',
  },
  {
    name: 'Elizabeth Orembo',
    organisation: 'Global Cyber Security Capacity Centre',
    stakeholderGroup: 'Technical Community',
    region: 'Africa',
    group: 'WG3',
    role: 'LEAD_RESEARCHER',
  },
  {
    name: 'David Huberman',
    organisation: 'ICANN',
    stakeholderGroup: 'Technical Community',
    region: 'North America',
    group: 'WG8',
    role: 'PARTNER',
    partnerOf: 'ICANN',
  },
  {
    name: 'Bastiaan Goslings',
    organisation: 'RIPE NCC',
    stakeholderGroup: 'Technical Community',
    region: 'Europe',
    group: 'WG8',
    role: 'PARTNER',
    partnerOf: 'RIPE NCC',
  },
  {
    name: 'Dr Elif Kiesow Cortez',
    organisation: 'The Hague University of Applied Sciences',
    stakeholderGroup: 'Academia',
    region: 'Europe',
    group: 'WG9',
    role: 'LEAD_RESEARCHER',
  },
];
