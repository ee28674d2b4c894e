/** What a reader has to know before she reads on: that another text took this one's place, or is to take it. */
import type { SuccessionsFragment } from '@plenary/graphql';
import { Notice, useMessages } from '@plenary/ui';
import { OtherText } from './other-text';

interface SuccessionNoticesProps {
  document: SuccessionsFragment;
  coalition: string;
}

export function SuccessionNotices({ document, coalition }: SuccessionNoticesProps) {
  const { t } = useMessages();
  const { supersededBy, supersedes, edition } = document;
  return (
    <>
      {supersededBy ? (
        <Notice
          tone={supersededBy.inForce ? 'open' : 'noted'}
          title={t(supersededBy.inForce ? 'edition.supersededBy' : 'edition.willBeSuperseded')}
        >
          <p>
            <OtherText coalition={coalition} text={supersededBy.document} />
          </p>
          {supersededBy.reason ? <p dir="auto">{supersededBy.reason}</p> : null}
        </Notice>
      ) : null}
      {supersedes.length > 0 ? (
        <Notice
          title={
            supersedes[0]?.kind === 'NEXT_EDITION'
              ? t('edition.isEdition', { edition })
              : t(supersedes[0]?.inForce ? 'edition.supersedes' : 'edition.willSupersede')
          }
        >
          <ul>
            {supersedes.map(({ superseded }) => (
              <li key={superseded.id}>
                <OtherText coalition={coalition} text={superseded} />
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
    </>
  );
}
