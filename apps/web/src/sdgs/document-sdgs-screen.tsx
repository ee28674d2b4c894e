/** Towards which goals a document works, and why. */
import { paths } from '@plenary/domain';
import { DocumentSdgsScreenDocument } from '@plenary/graphql';
import { EmptyState, TopBar, useMessages } from '@plenary/ui';
import { useDocumentAddress } from '../platform/address';
import { useTitle, Waiting } from '../platform/screen';
import { useAsk } from '../platform/use-screen';
import { SdgSection } from './sdg-section';
import { SdgSource } from './sdg-source';

export function DocumentSdgsScreen() {
  const { t } = useMessages();
  const address = useDocumentAddress();
  const asked = useAsk(DocumentSdgsScreenDocument, address);
  const document = asked.data?.document;
  useTitle(document ? `${t('sdgs.document')} · ${document.title}` : undefined);
  if (!document) return <Waiting {...asked} onRetry={asked.refresh} />;
  const { coalition, group, document: code } = address;
  const mayMap = document.viewerCan.includes('MAP_SDG');
  const { sdgMappings } = document;
  return (
    <>
      <TopBar
        crumbs={[
          { label: group, href: paths.group(coalition, group) },
          { label: document.title, href: paths.document(coalition, group, code) },
          { label: t('sdgs.document') },
        ]}
      />
      <div className="pl-page pl-stack">
        <div>
          <h1>{t('sdgs.document')}</h1>
          <p className="pl-lede">{t('sdgs.documentLede')}</p>
        </div>
        {sdgMappings.length === 0 && !mayMap ? (
          <EmptyState title={t('sdgs.none')}>{t('sdgs.noneLede')}</EmptyState>
        ) : (
          <SdgSection of={{ documentId: document.id }} mappings={sdgMappings} mayMap={mayMap} onDone={asked.refresh} />
        )}
        <SdgSource />
      </div>
    </>
  );
}
