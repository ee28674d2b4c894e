/**
 * A publication's text as it leaves the house: with the minority statements bound into it, or the statement that none
 * was received, so that whoever has the text in whatever form has the dissent too.
 */
import type { MinorityStatement } from '@plenary/database';
import type { Block } from '@plenary/document';
import type { Messages } from '@plenary/ui';

export function boundText(
  blocks: readonly Block[],
  minority: readonly Pick<MinorityStatement, 'id' | 'text'>[],
  t: Messages['t'],
): Block[] {
  if (minority.length === 0) return [...blocks];
  const statements = minority.flatMap(({ id, text }): Block[] =>
    text === null
      ? [{ id: `minority-${id}`, kind: 'PARAGRAPH', text: t('public.noMinority') }]
      : text
          .split(/\s*\n\s*/)
          .filter((line) => line !== '')
          .map((line, index) => ({ id: `minority-${id}-${index}`, kind: 'QUOTE', text: line })),
  );
  return [...blocks, { id: 'minority', kind: 'HEADING', level: 2, text: t('public.minority') }, ...statements];
}
