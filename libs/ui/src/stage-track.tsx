/** Where a document is on its way: what lies behind, where it stands, what comes next. */
import type { Stage } from '@plenary/domain';
import { useMessages } from './messages/messages-provider';

export function StageTrack({ stages, stage }: { stages: readonly Stage[]; stage: Stage }) {
  const { t } = useMessages();
  const shown = stages.includes(stage) ? stages : [...stages, stage];
  const here = shown.indexOf(stage);
  return (
    <ol className="pl-track" aria-label={t('track.label')} tabIndex={0}>
      {shown.map((one, index) => {
        const state = index < here ? 'done' : index === here ? 'now' : index === here + 1 ? 'next' : 'later';
        return (
          <li key={one} className={`pl-track-${state}`} aria-current={state === 'now' ? 'step' : undefined}>
            <span className="pl-track-dot" aria-hidden="true" />
            <span>
              {t(`stage.${one}`)}
              {state === 'done' ? <span className="pl-visually-hidden"> {t('track.done')}</span> : null}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
