/**
 * Organisations that comment together. A joint comment is made by one person and is the organisation's; whether she may
 * speak for it is asked when she makes it, and again when she changes its words.
 */

export interface Speaker {
  organisationId: string;
  personId: string;
  to: Date | null;
}

/** Whether a person may speak for an organisation now: somebody gave it to her, and nobody took it back. */
export function maySpeakFor(personId: string | null, organisationId: string, speakers: readonly Speaker[]): boolean {
  return speakers.some(
    (speaker) =>
      personId !== null &&
      speaker.personId === personId &&
      speaker.organisationId === organisationId &&
      speaker.to === null,
  );
}

/** Equal for names that a coalition's members would take for the same: case, width and white space apart. */
export function organisationKey(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
}
