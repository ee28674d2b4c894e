/** Whence a person speaks, in one line. */

export interface AffiliationParts {
  organisation?: string | null;
  stakeholderGroup?: string | null;
  region?: string | null;
}

export function affiliationLine(affiliation: AffiliationParts | null | undefined): string {
  return [affiliation?.organisation, affiliation?.stakeholderGroup, affiliation?.region].filter(Boolean).join(' · ');
}
