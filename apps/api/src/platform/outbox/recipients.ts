/** Mails are written in the language of whoever gets them, as far as it is known. */
import type { Transaction } from '@plenary/database';
import type { Language } from '@plenary/domain';
import { DEFAULT_LANGUAGE, languageOf } from '@plenary/domain';
import type { Messages } from '@plenary/ui';
import { messagesIn } from '../speech';

/** By address, read at once for all; an address of nobody's speaks `otherwise`. */
export async function messagesOf(
  tx: Pick<Transaction, '$queryRaw'>,
  addresses: readonly string[],
  otherwise: Language = DEFAULT_LANGUAGE,
): Promise<(address: string) => Messages> {
  const rows = await tx.$queryRaw<{ address: string; language: string }[]>`
    SELECT a.address, p.language FROM person_addresses a JOIN persons p ON p.id = a.person_id
    WHERE a.address = ANY(${[...new Set(addresses)]}) AND p.language IS NOT NULL`;
  const languages = new Map(rows.map(({ address, language }) => [address, languageOf(language)]));
  return (address) => messagesIn(languages.get(address) ?? otherwise);
}
