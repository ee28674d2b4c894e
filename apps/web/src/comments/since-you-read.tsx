/** What is different since a person was last here: a later revision with its redline, and the place where she left it. */
import { paths } from '@plenary/domain';
import { Notice, useMessages } from '@plenary/ui';
import type { DocumentAddress } from '../platform/address';
import type { ReadingPlace } from './use-unread';

interface SinceYouReadProps {
  place: ReadingPlace;
  revision: number;
  address: DocumentAddress;
  className?: string | undefined;
}

export function SinceYouRead({ place, revision, address, className }: SinceYouReadProps) {
  const { t } = useMessages();
  if (place.revision >= revision) return null;
  const { coalition, group, document } = address;
  return (
    <div className={className}>
      <Notice tone="open" title={t('read.changedSince', { read: place.revision, number: revision })}>
        <a href={paths.revision(coalition, group, document, { revision, since: place.revision })}>
          {t('read.changedLink')}
        </a>
      </Notice>
    </div>
  );
}
