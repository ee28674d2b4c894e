/**
 * A publication's text as it leaves the house: with the minority statements bound into it, or the statement that none
 * was received, and with who supported it, so that whoever has the text in whatever form has the dissent and the
 * disclosure too.
 */
import type { MinorityStatement } from '@plenary/database';
import type { Block } from '@plenary/document';
import type { Messages } from '@plenary/ui';
import { disclosedLine } from '../funding/disclosed-line';
import type { Disclosed } from '../funding/funding.loader';

export interface Bound {
  minority: readonly Pick<MinorityStatement, 'id' | 'text'>[];
  supports: readonly Disclosed[];
}

export function boundText(blocks: readonly Block[], { minority, supports }: Bound, messages: Messages): Block[] {
  const { t } = messages;
  const statements = minority.flatMap(({ id, text }): Block[] =>
    text === null
      ? [{ id: `minority-${id}`, kind: 'PARAGRAPH', text: t('public.noMinority') }]
      : text
          .split(/\s*\n\s*/)
          .filter((line) => line !== '')
          .map((line, index) => ({ id: `minority-${id}-${index}`, kind: 'QUOTE', text: line })),
  );
  const disclosed = supports.map((support): Block => ({
    id: `supported-${support.id}`,
    kind: 'PARAGRAPH',
    text: disclosedLine(support, messages),
  }));
  return [
    ...blocks,
    ...under('minority', t('public.minority'), statements),
    ...under('supported', t('public.supportedBy'), disclosed),
  ];
}

const under = (id: string, text: string, all: Block[]): Block[] =>
  all.length > 0 ? [{ id, kind: 'HEADING', level: 2, text }, ...all] : [];
