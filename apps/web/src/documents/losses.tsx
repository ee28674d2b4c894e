/** What an import could not keep, so that nobody has to find out by reading. */
import { Notice, useMessages } from '@plenary/ui';

interface LossLine {
  what: string;
  where: string;
  detail: string | null;
}

/** A few are read at once; the others are a press away, so that what comes after them stays in sight. */
const SHOWN = 4;

function LossList({ losses }: { losses: readonly LossLine[] }) {
  return (
    <ul>
      {losses.map((loss, index) => (
        <li key={index}>
          <b>{loss.what.replaceAll('-', ' ')}</b> · {loss.where}
          {loss.detail ? <span className="pl-muted"> · {loss.detail}</span> : null}
        </li>
      ))}
    </ul>
  );
}

export function Losses({ losses }: { losses: readonly LossLine[] }) {
  const { t } = useMessages();
  if (losses.length === 0) return <Notice tone="good" title={t('loss.none')} />;
  return (
    <Notice tone="open" title={t('loss.heading')}>
      <LossList losses={losses.slice(0, SHOWN)} />
      {losses.length > SHOWN ? (
        <details>
          <summary>{t('loss.more', { count: losses.length - SHOWN })}</summary>
          <LossList losses={losses.slice(SHOWN)} />
        </details>
      ) : null}
    </Notice>
  );
}
