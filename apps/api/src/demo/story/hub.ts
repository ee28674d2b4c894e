/**
 * What the demo's resource hub holds: plainly fictional offers and needs beside well-known standards. Some needs have an
 * offer within reach, some have one in another region alone, and some have none.
 */
import type { HubKind, HubWords } from '@plenary/domain';
import type { AccountKey } from './story';

export interface SeedHubEntry extends HubWords {
  kind: HubKind;
  by: AccountKey;
  /** Absent where it still waits. */
  listedBy?: AccountKey;
  /** Where it was taken off again: by whom, and why. */
  delisted?: { by: AccountKey; reason: string };
}

const NO_LINK = { link: null };

/** In the order in which they were proposed. */
export const HUB: readonly SeedHubEntry[] = [
  {
    ...{ by: 'hazel', listedBy: 'secretary', kind: 'COURSE', level: 'FOUNDATION', region: null, language: 'en' },
    ...{ title: 'What a signed zone protects', organisation: 'Example University' },
    description: 'Demo text: six weeks online. What DNSSEC signs, who checks it, and what it leaves open.',
    ...{ standards: ['DNSSEC'], link: 'https://university.example/courses/signed-zones' },
  },
  {
    ...{ by: 'basil', listedBy: 'secretary', kind: 'SKILL', level: 'FOUNDATION', region: 'Europe', language: null },
    ...{ title: 'Know why a zone is signed', organisation: 'Example Ministry of Posts' },
    description: 'Demo text: those who buy services ask what a provider signs and checks, and understand the answer.',
    ...{ standards: ['DNSSEC'], ...NO_LINK },
  },
  {
    ...{ by: 'coral', listedBy: 'viceChair', kind: 'COURSE', level: 'INTERMEDIATE', region: 'Latin America' },
    ...{ title: 'Routes that can be checked', organisation: 'Example Network School', language: 'es' },
    description: 'Demo text: three days in a laboratory. Signing route origins, and refusing what does not match.',
    ...{ standards: ['RPKI'], link: 'https://school.example/rpki' },
  },
  {
    ...{ by: 'delta', listedBy: 'secretary', kind: 'WORK_ROLE', level: 'INTERMEDIATE', region: 'Africa' },
    ...{ title: 'Engineer who signs zones', organisation: 'Example Registry', language: 'fr' },
    description:
      'Demo text: keeps the keys of a registry, changes them on time, and can explain each step to an auditor.',
    ...{ standards: ['DNSSEC'], ...NO_LINK },
  },
  {
    ...{ by: 'ember', listedBy: 'viceChair', kind: 'SKILL', level: 'INTERMEDIATE', region: 'South Asia' },
    ...{ title: 'Refuse routes that nobody signed', organisation: 'Example Internet Exchange', language: null },
    description: 'Demo text: staff of every member of the exchange can set up and watch origin validation.',
    ...{ standards: ['RPKI'], ...NO_LINK },
  },
  {
    ...{ by: 'fern', listedBy: 'secretary', kind: 'SKILL', level: 'INTERMEDIATE', region: 'Latin America' },
    ...{ title: 'Sign the routes of a small network', organisation: 'Example Cable Company', language: 'es' },
    description: 'Demo text: one engineer in each branch can publish and renew the objects of its own addresses.',
    ...{ standards: ['RPKI'], ...NO_LINK },
  },
  {
    ...{ by: 'grove', listedBy: 'viceChair', kind: 'CURRICULUM', level: 'FOUNDATION', region: 'Asia and the Pacific' },
    ...{ title: 'Secure devices by design', organisation: 'Example Polytechnic', language: 'en' },
    description: 'Demo text: a module of an engineering degree, with exercises on passwords, updates and open ports.',
    ...{ standards: ['ETSI EN 303 645'], link: 'https://polytechnic.example/modules/secure-devices' },
  },
  {
    ...{ by: 'amber', listedBy: 'secretary', kind: 'WORK_ROLE', level: 'ADVANCED', region: 'Europe', language: 'en' },
    ...{ title: 'Product security engineer', organisation: 'Example Devices Ltd' },
    description: 'Demo text: answers for the security of a product line from its design to its last update.',
    ...{ standards: ['ETSI EN 303 645', 'ISO/IEC 29147'], ...NO_LINK },
  },
  {
    ...{ by: 'rowan', listedBy: 'secretary', kind: 'EXPERT', level: 'ADVANCED', region: 'Africa', language: 'fr' },
    ...{ title: 'Help with mail that proves its sender', organisation: 'Example Institute for Mail' },
    description:
      'Demo text: two days at a provider, with its own staff, until its mail is signed and its keys are published.',
    ...{ standards: ['DANE', 'DKIM'], ...NO_LINK },
  },
  {
    ...{ by: 'basil', listedBy: 'viceChair', kind: 'SKILL', level: 'FOUNDATION', region: 'Latin America' },
    ...{ title: 'Receive a report of a weakness', organisation: 'Example Savings Bank', language: null },
    description: 'Demo text: whoever answers the telephone knows what to do when somebody reports a weakness.',
    ...{ standards: ['ISO/IEC 29147'], ...NO_LINK },
  },
  {
    ...{ by: 'coral', listedBy: 'secretary', kind: 'COURSE', level: 'FOUNDATION', region: 'Europe', language: 'en' },
    ...{ title: 'An evening on passwords', organisation: 'Example Evening School' },
    description: 'Demo text: one evening for everybody.',
    ...{ standards: ['FIDO2'], ...NO_LINK },
    delisted: { by: 'viceChair', reason: 'Demo text: it was given once and is not offered any more.' },
  },
  {
    ...{ by: 'hazel', kind: 'CURRICULUM', level: 'ADVANCED', region: null, language: 'en' },
    ...{ title: 'Keys, and how they are changed', organisation: 'Example University' },
    description: 'Demo text: a master module on the life of keys, with a laboratory in which a key is lost on purpose.',
    ...{ standards: ['DNSSEC', 'RPKI'], ...NO_LINK },
  },
];
