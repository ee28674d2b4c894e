/** How documents pass the stages: circles of what stands where, and how long it stays, with a table of the same. */
import { paths, STAGES } from '@plenary/domain';
import type { StageFlowQuery } from '@plenary/graphql';
import { Circles, useMessages } from '@plenary/ui';
import { PictureAndTable } from './evidence-pictures';

type Flow = NonNullable<StageFlowQuery['coalition']>['stageFlow'];

export function FlowPart({ slug, flow }: { slug: string; flow: Flow }) {
  const { t, compare, number } = useMessages();
  if (flow.length === 0) return null;
  const stages = STAGES.filter((stage) => flow.some((one) => one.stage === stage));
  const groups = [...new Set(flow.flatMap(({ group }) => group ?? []))].sort(compare);
  const at = (group: string | null, stage: string) =>
    flow.find((one) => one.group === group && one.stage === stage) ?? { now: 0, left: 0, medianDays: null };
  const stay = (stage: string) => {
    const { medianDays } = at(null, stage);
    return medianDays === null ? '–' : number(Math.round(medianDays));
  };
  const documents = flow.reduce((sum, { group, now }) => sum + (group === null ? now : 0), 0);
  return (
    <PictureAndTable
      title={t('evidence.flow')}
      lede={t('evidence.flowLede')}
      name={`${slug}-stages`}
      draw={(room, svg) => (
        <Circles
          svg={svg}
          room={room}
          label={t('evidence.flowPicture', { documents, groups: groups.length })}
          columns={stages.map((stage) => ({ key: stage, name: t(`stage.${stage}`), foot: stay(stage) }))}
          rows={groups.map((group) => ({
            key: group,
            name: group,
            counts: stages.map((stage) => at(group, stage).now),
          }))}
          foot={t('evidence.days')}
        />
      )}
    >
      <table className="pl-table">
        <thead>
          <tr>
            <th scope="col">{t('milestones.group')}</th>
            {stages.map((stage) => (
              <th key={stage} scope="col">
                {t(`stage.${stage}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <tr key={group}>
              <th scope="row">
                <a href={paths.group(slug, group)}>{group}</a>
              </th>
              {stages.map((stage) => {
                const { now, left } = at(group, stage);
                return <td key={stage}>{now + left > 0 ? t('evidence.left', { now, left }) : '–'}</td>;
              })}
            </tr>
          ))}
          <tr>
            <th scope="row">{t('evidence.stay')}</th>
            {stages.map((stage) => (
              <td key={stage}>{stay(stage)}</td>
            ))}
          </tr>
        </tbody>
      </table>
    </PictureAndTable>
  );
}
