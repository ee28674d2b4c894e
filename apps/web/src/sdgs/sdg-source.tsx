/** Whence the goals are, below everything that names them in short words; and whose goals are shown. */
import { SDG_SOURCE } from '@plenary/domain';
import { Field, useMessages } from '@plenary/ui';
import { useNavigate } from 'react-router';
import styles from './sdgs.module.css';

export function SdgSource() {
  const { t } = useMessages();
  const [before = '', after = ''] = t('sdgs.source', { source: '\n' }).split('\n');
  return (
    <p className="pl-muted pl-small">
      {before}
      <a href={SDG_SOURCE.address} rel="noreferrer">
        {SDG_SOURCE.document}
      </a>
      {after}
    </p>
  );
}

interface GroupChoiceProps {
  groups: readonly { code: string; title: string }[];
  chosen: string | undefined;
  pathTo: (group: string | undefined) => string;
}

export function GroupChoice({ groups, chosen = '', pathTo }: GroupChoiceProps) {
  const { t } = useMessages();
  const navigate = useNavigate();
  return (
    <div className={styles.choice}>
      <Field label={t('sdgs.group')} required>
        {({ id, className }) => (
          <select
            id={id}
            className={className}
            value={chosen}
            onChange={(event) => void navigate(pathTo(event.target.value || undefined), { replace: true })}
          >
            <option value="">{t('sdgs.allGroups')}</option>
            {groups.map(({ code, title }) => (
              <option key={code} value={code}>
                {`${code} ${title}`}
              </option>
            ))}
          </select>
        )}
      </Field>
    </div>
  );
}
