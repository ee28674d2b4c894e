/** What an import could not keep, so that nobody has to find out by reading. */
import { Notice, useMessages } from '@plenary/ui';

interface LossLine {
  what: string;
  where: string;
  detail: string | null;
}

export function Losses({ losses }: { losses: readonly LossLine[] }) {
  const { t } = useMessages();
  if (losses.length === 0) return <Notice tone="good" title={t('loss.none')} />;
  return (
    <Notice tone="open" title={t('loss.heading')}>
      <ul>
        {losses.map((loss, index) => (
          <li key={index}>
            <b>{loss.what.replaceAll('-', ' ')}</b> · {loss.where}
            {loss.detail ? <span className="pl-muted"> · {loss.detail}</span> : null}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
