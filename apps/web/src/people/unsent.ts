/** Where an installation sends no mail, its screens say where the link stands instead of promising one. */
import type { MailWay } from '@plenary/domain';

/** How it is that no mail goes out; null where it does, where the demo shows it, and until that is known. */
export const unsentOf = (mails: MailWay | undefined): 'PRINTED' | 'KEPT' | null =>
  mails === 'PRINTED' || mails === 'KEPT' ? mails : null;
