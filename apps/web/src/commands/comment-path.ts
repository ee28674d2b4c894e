/** The address of a comment by the reference with which it is cited, such as `WG1-IOT-LC1-042`. */
import { paths } from '@plenary/domain';

const REFERENCE = /^([A-Z0-9]+)-([A-Z0-9-]+)-[A-Z]+\d+-\d+[A-Z]*$/;

/** Whether it leads anywhere its screen says; null where it is no reference. */
export function commentPath(coalition: string, typed: string): string | null {
  const reference = typed.trim();
  const [, group, document] = REFERENCE.exec(reference.toUpperCase()) ?? [];
  if (!group || !document) return null;
  // A reply's letter is small, all else is large.
  const cited = reference.toUpperCase().replace(/[A-Z]+$/, (letters) => letters.toLowerCase());
  return paths.comment(coalition, group, document, cited);
}
