/**
 * What an output says of one who supported it: who, whether with money or in kind, with what, and when. How much it was
 * and for which need stays with the coalition.
 */
import type { Messages } from '@plenary/ui';
import type { Disclosed } from './funding.loader';

export function disclosedLine(support: Disclosed, { t, day }: Messages): string {
  const { supporter, form, description, fromDay: from, untilDay: until } = support;
  const said = t(`public.support.${form}`, { supporter });
  const when =
    from && (until ? t('public.span', { from: day(from), until: day(until) }) : t('public.since', { from: day(from) }));
  return [said, description ? `: ${description}` : '', when ? ` (${when})` : ''].join('').replace(/\s+/g, ' ');
}
