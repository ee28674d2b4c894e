/** Every comment of a round with what became of it: the public answer, on a screen, on paper and without scripts. */
import type { CommentType, DispositionKind } from '@plenary/domain';
import { ProposedChange } from './comment-card';
import { useMessages } from './messages/messages-provider';
import { CommentTypePill, DispositionPill } from './pill';

export interface DispositionRow {
  reference: string;
  href?: string;
  /** Where it stands, such as `§2.1 ¶14`. */
  where: string;
  type: CommentType;
  author: string;
  from?: string | null;
  text: string;
  proposedChange?: string | null;
  exact?: string | null;
  disposition?: DispositionKind | null;
  rationale?: string | null;
}

export function DispositionTable({ rows, caption }: { rows: readonly DispositionRow[]; caption: string }) {
  const { t } = useMessages();
  return (
    <div className="pl-table-scroll" role="region" aria-label={caption} tabIndex={0}>
      <table className="pl-table pl-stacked pl-dispositions">
        <caption className="pl-visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('table.reference')}</th>
            <th scope="col">{t('table.where')}</th>
            <th scope="col">{t('table.comment')}</th>
            <th scope="col">{t('table.from')}</th>
            <th scope="col">{t('table.disposition')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.reference} id={row.reference}>
              <th scope="row">{row.href ? <a href={row.href}>{row.reference}</a> : row.reference}</th>
              <td data-label={t('table.where')}>
                {row.where} <CommentTypePill type={row.type} short />
              </td>
              <td data-label={t('table.comment')}>
                {row.text ? <p dir="auto">{row.text}</p> : <p className="pl-muted">{t('comment.withdrawn')}</p>}
                {row.proposedChange ? <ProposedChange exact={row.exact} proposed={row.proposedChange} /> : null}
              </td>
              <td data-label={t('table.from')}>
                {row.author}
                {row.from ? <div className="pl-muted">{row.from}</div> : null}
              </td>
              <td data-label={t('table.disposition')}>
                <DispositionPill kind={row.disposition} />
                {row.rationale ? <p dir="auto">{row.rationale}</p> : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
