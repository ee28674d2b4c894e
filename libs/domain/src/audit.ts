/** Who did what: which entries of the record change what people may do or where things stand, by what they are about. */
import type { AuditTopic, EntryKind } from './vocabulary';

export const AUDIT_KINDS = {
  ROLES: ['PERSON_ADDED', 'PERSON_REMOVED', 'PEOPLE_MERGED', 'ROLE_ASSIGNED', 'ROLE_ENDED', 'OFFICE_HANDED_OVER'],
  ACCESS: [
    'ORGANISATION_ADDED',
    'SPEAKER_ADDED',
    'SPEAKER_ENDED',
    'COMMENT_MODERATED',
    'COMMENT_RESTORED',
    'HUB_ENTRY_LISTED',
    'HUB_ENTRY_ENDED',
  ],
  STAGES: [
    'DOCUMENT_OPENED',
    'STAGE_CHANGED',
    'CONSENSUS_DESIGNATED',
    'OBJECTION_DECIDED',
    'PUBLISHED',
    'NEXT_EDITION_STARTED',
    'SUCCESSOR_NAMED',
    'ANNOUNCED',
    'PROGRESS_PRESENTED',
  ],
  ROUNDS: ['ROUND_OPENED', 'ROUND_EXTENDED', 'ROUND_REOPENED', 'ROUND_ENDED', 'REPORT_PUBLISHED'],
  SETTINGS: [
    'COALITION_CREATED',
    'GROUP_CREATED',
    'GROUP_PROPOSAL_ENDED',
    'IMPORTED',
    'VOCABULARY_SET',
    'ROUND_RULES_SET',
    'DECISION_RULES_SET',
    'DOCUMENT_KIND_SET',
  ],
} as const satisfies Record<AuditTopic, readonly EntryKind[]>;

/** All of them, or those of one topic. */
export function auditKinds(topic?: AuditTopic | null): readonly EntryKind[] {
  return topic ? AUDIT_KINDS[topic] : Object.values(AUDIT_KINDS).flat();
}

/** Entries whose subject is a person. */
export const ABOUT_A_PERSON: readonly EntryKind[] = [
  'PERSON_ADDED',
  'PEOPLE_MERGED',
  'ROLE_ASSIGNED',
  'ROLE_ENDED',
  'OFFICE_HANDED_OVER',
  'SPEAKER_ADDED',
  'SPEAKER_ENDED',
];
