/** What will be mailed about a round and to how many, before anything is. */
import { RoundNoticeDocument, type RoundNoticeDraftInput, type RoundNoticeInput } from '@plenary/graphql';
import { MailWords } from '../platform/mail-words';
import { FaultNotice } from '../platform/screen';
import { useAsk } from '../platform/use-screen';

interface RoundMailProps {
  /** What is known so far; null while the end is no time. */
  about: RoundNoticeDraftInput | null;
  /** The words as they were changed; null for the usual ones. */
  notice: RoundNoticeInput | null;
  onNotice: (notice: RoundNoticeInput | null) => void;
}

const NOTHING: RoundNoticeDraftInput = { occasion: 'OPENED', documentId: '', closesAtLocal: '', zone: 'UTC' };

export function RoundMail({ about, notice, onNotice }: RoundMailProps) {
  const asked = useAsk(RoundNoticeDocument, { input: about ?? NOTHING }, about === null);
  const usual = asked.data?.roundNotice;
  if (about === null) return null;
  if (asked.fault) return <FaultNotice fault={asked.fault} />;
  return usual ? <MailWords usual={usual} notice={notice} onNotice={onNotice} /> : null;
}
