/** In which zone a time is meant: anywhere on Earth, UTC, the reader's own, or any other. */
import { ANYWHERE_ON_EARTH } from '@plenary/domain';
import { Field, useMessages, zoneName, readerZone } from '@plenary/ui';

export function ZoneField({ zone, onZone }: { zone: string; onZone: (zone: string) => void }) {
  const { t } = useMessages();
  const others = Intl.supportedValuesOf('timeZone').filter((one) => one !== readerZone && one !== 'UTC');
  return (
    <Field label={t('round.zone')} required>
      {(control) => (
        <select {...control} value={zone} onChange={(event) => onZone(event.target.value)}>
          <option value={ANYWHERE_ON_EARTH}>{t('round.zone.aoe')}</option>
          <option value="UTC">{t('round.zone.utc')}</option>
          {readerZone === 'UTC' ? null : (
            <option value={readerZone}>{t('round.zone.yours', { zone: zoneName(readerZone) })}</option>
          )}
          {others.map((one) => (
            <option key={one} value={one}>
              {one.replaceAll('_', ' ')}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
