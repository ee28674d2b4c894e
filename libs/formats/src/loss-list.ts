/**
 * What an import could not keep, collected as it goes. Look that occurs everywhere (colours, say) is counted and told
 * once; words and things are told one by one, up to a bound after which the rest is counted.
 */
import type { Loss } from '@plenary/document';
import { LIMITS } from './limits';

/** The codes that files bring, beside those of the texts in `@plenary/document`. */
export const FILE_LOSS_CODES = [
  'capitals',
  'chart',
  'comment-place',
  'content-control',
  'deep-nesting',
  'diagram',
  'drawing',
  'encoding-guess',
  'equation-layout',
  'external-template',
  'field',
  'footer',
  'fragment-target',
  'header',
  'heading-level',
  'heading-number',
  'hidden-text',
  'highlight',
  'image-in-comment',
  'image-link',
  'image-missing',
  'image-place',
  'macros',
  'more',
  'numbering-format',
  'page-break',
  'reading-aid',
  'section-change',
  'symbol',
  'table-description',
  'table-of-contents',
  'text-box-place',
  'text-colour',
  'unknown-element',
  'unreferenced-note',
] as const;

export class LossList {
  private readonly losses: Loss[] = [];
  private readonly counts = new Map<string, number>();
  private untold = 0;

  add(what: string, where: string, detail?: string): void {
    if (this.losses.length >= LIMITS.losses) this.untold += 1;
    else this.losses.push(detail === undefined ? { what, where } : { what, where, detail: detail.slice(0, 300) });
  }

  /** For what occurs all over a text. */
  count(what: string): void {
    this.counts.set(what, (this.counts.get(what) ?? 0) + 1);
  }

  all(): Loss[] {
    const counted = [...this.counts].map(([what, times]): Loss => ({ what, where: 'document', detail: `${times}×` }));
    const rest: Loss[] = this.untold > 0 ? [{ what: 'more', where: 'document', detail: `${this.untold}×` }] : [];
    return [...this.losses, ...rest, ...counted];
  }
}
