/** Whether a publication was announced, and announcing it: to whom, in which words, and how many that will mail. */
import {
  AnnouncePublicationDocument,
  AnnouncementDraftDocument,
  type AnnouncementWordsInput,
  type DecisionsDocumentFragment,
  type Visibility,
} from '@plenary/graphql';
import { Button, Choices, Notice, useMessages } from '@plenary/ui';
import { useState } from 'react';
import { announce } from '../platform/announce';
import { newId } from '../platform/ids';
import { MailWords } from '../platform/mail-words';
import { FaultNotice } from '../platform/screen';
import { useAsk, useDo } from '../platform/use-screen';

type Publication = NonNullable<DecisionsDocumentFragment['publication']>;

interface AnnouncingProps {
  publication: Publication;
  mayAnnounce: boolean;
  onDone: () => void;
}

const AUDIENCES = ['PUBLIC', 'COALITION', 'GROUP'] as const satisfies readonly Visibility[];

export function Announcing({ publication, mayAnnounce, onDone }: AnnouncingProps) {
  const { t, day } = useMessages();
  const { announcement } = publication;
  if (announcement) {
    const { announcedAt, recipientCount } = announcement;
    return (
      <p>
        {t('announce.done', { day: day(announcedAt) })}
        {recipientCount === null ? null : ` · ${t('announce.mailed', { count: recipientCount })}`}
      </p>
    );
  }
  return (
    <div id="announce" className="pl-stack" tabIndex={-1}>
      <Notice tone="open" title={t('announce.notYet')}>
        <p>{t('announce.lede')}</p>
      </Notice>
      {mayAnnounce ? <Announce publication={publication} onDone={onDone} /> : null}
    </div>
  );
}

function Announce({ publication, onDone }: Omit<AnnouncingProps, 'mayAnnounce'>) {
  const { t } = useMessages();
  const [announcementId, setAnnouncementId] = useState(() => newId());
  const [audience, setAudience] = useState<Visibility>('COALITION');
  const [notice, setNotice] = useState<AnnouncementWordsInput | null>(null);
  const publicationId = publication.id;
  const draft = useAsk(AnnouncementDraftDocument, { input: { publicationId, audience } });
  const send = useDo(AnnouncePublicationDocument);
  const usual = draft.data?.announcementDraft;
  return (
    <form
      className="pl-stack"
      onSubmit={(event) => {
        event.preventDefault();
        void send.act({ input: { announcementId, publicationId, audience, notice } }).then(({ data, fault }) => {
          // What was refused for its words may be mended: that is another announcement.
          if (fault?.code === 'INVALID_INPUT') setAnnouncementId(newId());
          if (!data) return;
          announce(t('announce.sent'));
          onDone();
        });
      }}
    >
      <Choices
        legend={t('announce.audience')}
        name="announce-audience"
        value={audience}
        options={AUDIENCES.map((value) => ({ value, label: t(`announce.to.${value}`) }))}
        onChange={setAudience}
      />
      {draft.fault ? <FaultNotice fault={draft.fault} /> : null}
      {usual ? <MailWords usual={usual} notice={notice} onNotice={setNotice} /> : null}
      {send.fault ? <FaultNotice fault={send.fault} /> : null}
      <div>
        <Button type="submit" tone="primary" busy={send.busy} disabled={!usual}>
          {t('announce.do')}
        </Button>
      </div>
    </form>
  );
}
