/** The review of relevance, written: as CSV, as JSON, and as one page that needs nothing beside it and is made for paper. */
import { SDG_SOURCE, findSdg, goalOf } from '@plenary/domain';
import { writeCsv } from '@plenary/formats';
import { createMessages } from '@plenary/ui';
import { writePrintedPage } from '../platform/printed-page';
import type { SdgLine, SdgReport } from './sdgs.service';

const { t, day, list } = createMessages('en');
const labelOf = (code: string): string => findSdg(code)?.label ?? code;
const nameOf = (code: string): string => t('sdgs.goalName', { code, label: labelOf(code) });
const dayOf = (at: Date): string => at.toISOString().slice(0, 10);
const reviewsOf = ({ reviews }: SdgLine): string[] => reviews.map((one) => t(`sdgs.review.${one}`));
const isGap = ({ groups, documents, sessions }: SdgReport['coverage'][number]): boolean =>
  groups + documents + sessions === 0;

/** A goal that nothing works towards has a line that says so. */
export function writeSdgCsv({ coverage, lines }: SdgReport): string {
  const header = [
    ...[t('sdgs.goal'), t('sdgs.target'), t('sdgs.label'), t('sdgs.kind'), t('sdgs.code'), t('sdgs.name')],
    ...[t('sdgs.reason'), t('sdgs.addedAt'), t('sdgs.seen'), t('sdgs.review')],
  ];
  const rows = coverage.flatMap((one) => {
    if (isGap(one)) return [[one.goal, '', labelOf(one.goal), '', '', '', t('sdgs.nothing'), '', '', '']];
    return lines
      .filter(({ mapping }) => goalOf(mapping.code) === one.goal)
      .map((line) => {
        const { code, reason, addedAt, reviewedAt } = line.mapping;
        return [
          ...[one.goal, code === one.goal ? '' : code, labelOf(code)],
          ...[t(`sdgs.kind.${line.kind}`), line.code, line.title, reason],
          ...[dayOf(addedAt), dayOf(reviewedAt), list(reviewsOf(line))],
        ];
      });
  });
  return writeCsv(header, rows);
}

export function writeSdgJson({ coalition, group, at, coverage, lines }: SdgReport): string {
  return `${JSON.stringify(
    {
      ...{ coalition: coalition.slug, group: group?.code ?? null, source: SDG_SOURCE, at: at.toISOString() },
      goals: coverage.map(({ goal, ...counts }) => ({
        ...{ code: goal, label: labelOf(goal), ...counts },
        mappings: lines
          .filter(({ mapping }) => goalOf(mapping.code) === goal)
          .map(({ mapping, kind, code, title, reviews }) => ({
            ...{ code: mapping.code, label: labelOf(mapping.code), of: { kind, code, title } },
            ...{ reason: mapping.reason, addedAt: mapping.addedAt, reviewedAt: mapping.reviewedAt, reviews },
          })),
      })),
    },
    null,
    2,
  )}\n`;
}

export function writeSdgPage({ coalition, group, at, coverage, lines }: SdgReport): string {
  const whose = group ? `${group.code} ${group.title}` : (coalition.title ?? coalition.name);
  const heading = `${t('sdgs.review')}: ${whose}`;
  const gaps = coverage.filter(isGap);
  return writePrintedPage(
    heading,
    <>
      <h1 dir="auto">{heading}</h1>
      <p>
        {t('sdgs.reviewLede')} {t('sdgs.read', { day: day(at.toISOString()) })}
      </p>
      <p>
        <b>{t('sdgs.covered', { covered: coverage.length - gaps.length })}</b>
        {gaps.length > 0 ? ` · ${t('sdgs.gaps')}: ${list(gaps.map(({ goal }) => nameOf(goal)))}` : null}
      </p>
      {coverage
        .filter((one) => !isGap(one))
        .map(({ goal }) => (
          <section key={goal}>
            <h2>{nameOf(goal)}</h2>
            <table>
              <thead>
                <tr>
                  <th scope="col">{t('sdgs.target')}</th>
                  <th scope="col">{t('sdgs.what')}</th>
                  <th scope="col">{t('sdgs.reason')}</th>
                  <th scope="col">{t('sdgs.seen')}</th>
                </tr>
              </thead>
              <tbody>
                {lines
                  .filter(({ mapping }) => goalOf(mapping.code) === goal)
                  .map((line) => (
                    <tr key={line.mapping.id}>
                      <th scope="row">
                        {line.mapping.code === goal ? t('sdgs.wholeGoal') : nameOf(line.mapping.code)}
                      </th>
                      <td>
                        {t(`sdgs.kind.${line.kind}`)} {line.code}, <bdi>{line.title}</bdi>
                      </td>
                      <td dir="auto">
                        <p>{line.mapping.reason}</p>
                      </td>
                      <td>
                        {t('sdgs.seenBy', {
                          day: day(line.mapping.reviewedAt.toISOString()),
                          name: line.reviewedBy ?? t('sdgs.nobody'),
                        })}
                        {line.reviews.length > 0 ? <p>{list(reviewsOf(line))}</p> : null}
                      </td>
                    </tr>
                  ))}
              </tbody>
            </table>
          </section>
        ))}
      <p>
        <small>
          {t('sdgs.source', { source: SDG_SOURCE.document })} {SDG_SOURCE.address}
        </small>
      </p>
    </>,
  );
}
