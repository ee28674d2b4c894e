/**
 * What an item or a paragraph states: of which group or document, what, and when. The lint compares this with the record
 * and with other claims, and never reads prose.
 */
import { CLAIM_KINDS, instantOf, localOf, readPeriod, type Claim } from '@plenary/domain';
import { Button, Field, useMessages, readerZone } from '@plenary/ui';
import type { ReactNode } from 'react';
import { newId } from '../platform/ids';
import styles from './sessions.module.css';

/** Groups with their documents: what can be spoken of. */
export interface SpokenOf {
  id: string;
  code: string;
  documents: readonly { id: string; code: string; title: string }[];
}

export const newClaim = (groupId: string | null): Claim => ({
  ...{ id: newId(), groupId, documentId: null, what: groupId ? 'UNDER_WAY' : 'NEXT_PHASE' },
  ...{ period: null, at: null, zone: null },
});

interface ClaimFieldsProps {
  claim: Claim;
  number: number;
  groups: readonly SpokenOf[];
  /** Further questions of it, before the others. */
  children?: ReactNode;
  onEdit: (more: Partial<Claim>) => void;
  onRemove: () => void;
}

export function ClaimFields({ claim, number, groups, children, onEdit, onRemove }: ClaimFieldsProps) {
  const { t } = useMessages();
  const name = t('claim.number', { number });
  const group = groups.find(({ id }) => id === claim.groupId);
  const kinds = CLAIM_KINDS.filter((kind) => claim.groupId || kind === 'NEXT_PHASE');
  const zones = Intl.supportedValuesOf('timeZone');
  return (
    <fieldset className={`${styles.item} ${styles.wide}`}>
      <legend>{name}</legend>
      {children}
      <Field label={t('agenda.group')}>
        {(control) => (
          <select
            {...control}
            value={claim.groupId ?? ''}
            onChange={({ target: { value } }) =>
              onEdit({ groupId: value || null, documentId: null, ...(value ? {} : { what: 'NEXT_PHASE' }) })
            }
          >
            <option value="">{t('agenda.noGroup')}</option>
            {groups.map(({ id, code }) => (
              <option key={id} value={id}>
                {code}
              </option>
            ))}
          </select>
        )}
      </Field>
      {group ? (
        <Field label={t('claim.document')}>
          {(control) => (
            <select
              {...control}
              value={claim.documentId ?? ''}
              onChange={({ target: { value } }) => onEdit({ documentId: value || null })}
            >
              <option value="">{t('claim.noDocument')}</option>
              {group.documents.map(({ id, code, title }) => (
                <option key={id} value={id}>
                  {code} {title}
                </option>
              ))}
            </select>
          )}
        </Field>
      ) : null}
      <Field label={t('claim.what')} required>
        {(control) => (
          <select
            {...control}
            value={claim.what}
            onChange={({ target: { value } }) => onEdit({ what: kinds.find((kind) => kind === value) ?? claim.what })}
          >
            {kinds.map((kind) => (
              <option key={kind} value={kind}>
                {t(`claim.${kind}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {claim.at === null ? (
        <Field
          label={t('agenda.period')}
          required={claim.what === 'NEXT_PHASE'}
          hint={t('agenda.periodHint')}
          {...(claim.period && !readPeriod(claim.period) ? { fault: t('claim.noPeriod') } : {})}
        >
          {(control) => (
            <input
              {...control}
              value={claim.period ?? ''}
              onChange={({ target: { value } }) => onEdit({ period: value || null })}
            />
          )}
        </Field>
      ) : null}
      {claim.period === null && claim.what !== 'NEXT_PHASE' ? (
        <Field label={t('claim.at')}>
          {(control) => (
            <input
              {...control}
              type="datetime-local"
              value={claim.at ? localOf(new Date(claim.at), claim.zone ?? readerZone) : ''}
              onChange={({ target: { value } }) => {
                const zone = claim.zone ?? readerZone;
                const at = value ? (instantOf(value, zone)?.toISOString() ?? null) : null;
                onEdit(at ? { at, zone } : { at: null });
              }}
            />
          )}
        </Field>
      ) : null}
      {claim.period !== null || claim.at !== null ? (
        <Field label={t('sessions.zone')}>
          {(control) => (
            <select
              {...control}
              value={claim.zone ?? ''}
              onChange={({ target: { value: zone } }) => {
                // The clock's time stays, and means another instant.
                const local = claim.at && localOf(new Date(claim.at), claim.zone ?? readerZone);
                onEdit(
                  local
                    ? { zone: zone || readerZone, at: instantOf(local, zone || readerZone)?.toISOString() ?? null }
                    : { zone: zone || null },
                );
              }}
            >
              {claim.at === null ? <option value="">{t('claim.noZone')}</option> : null}
              {[...new Set([...(claim.zone ? [claim.zone] : []), readerZone, 'UTC', ...zones])].map((zone) => (
                <option key={zone} value={zone}>
                  {zone.replaceAll('_', ' ')}
                </option>
              ))}
            </select>
          )}
        </Field>
      ) : null}
      <div className={styles.wide}>
        <Button tone="quiet" aria-label={`${t('claim.remove')}: ${name}`} onClick={onRemove}>
          {t('claim.remove')}
        </Button>
      </div>
    </fieldset>
  );
}
