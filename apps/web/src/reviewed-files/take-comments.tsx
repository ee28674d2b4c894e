/** From a reviewed file into the open round: what is new in it, on behalf of those who wrote it. */
import type { FilePreviewFragment, FileInput } from '@plenary/graphql';
import { TakeCommentsDocument } from '@plenary/graphql';
import { paths } from '@plenary/domain';
import { Button, buttonClass, Notice, useMessages } from '@plenary/ui';
import { useState } from 'react';
import type { DocumentAddress } from '../platform/address';
import { announce } from '../platform/announce';
import { FaultNotice } from '../platform/screen';
import { readFile } from '../platform/upload';
import { useDo } from '../platform/use-screen';
import type { Chosen } from './use-preview';

interface TakeCommentsProps {
  preview: FilePreviewFragment;
  chosen: Chosen;
  address: DocumentAddress;
  withChanges: boolean;
  onTaken: () => void;
}

const isComment = (kind: string): boolean => kind === 'COMMENT' || kind === 'REPLY';

export function TakeComments({ preview, chosen, address, withChanges, onTaken }: TakeCommentsProps) {
  const { t } = useMessages();
  const take = useDo(TakeCommentsDocument);
  const [reading, setReading] = useState(false);
  const [done, setDone] = useState<string | null>(null);
  const { round, items } = preview;
  const { coalition, group, document } = address;
  const fresh = items.filter(({ kind, takenAs, inText }) => !takenAs && !inText && (withChanges || isComment(kind)));
  if (items.length === 0) return null;
  if (done) {
    return (
      <Notice tone="good" live title={done}>
        <a className={buttonClass('link')} href={paths.document(coalition, group, document)}>
          {t('newDocument.read')}
        </a>
      </Notice>
    );
  }
  if (!round) {
    return (
      <Notice title={t('reviewedFile.noRound')}>
        <p>{t('reviewedFile.noRoundHint')}</p>
        <a className={buttonClass()} href={paths.newRound(coalition, group, document)}>
          {t('reviewedFile.openRound')}
        </a>
      </Notice>
    );
  }
  if (fresh.length === 0) return <Notice title={t('reviewedFile.nothingNew', { round: round.code })} />;
  const send = async () => {
    setReading(true);
    const source: { file: FileInput } | { hash: string } =
      'file' in chosen ? { file: await readFile(chosen.file) } : { hash: chosen.hash };
    const { data } = await take.act({ input: { roundId: round.id, ...source, keys: fresh.map(({ key }) => key) } });
    setReading(false);
    if (!data) return;
    const said = t('reviewedFile.takenInto', { count: data.takeComments.added, round: round.code });
    setDone(said);
    announce(said);
    onTaken();
  };
  return (
    <div className="pl-stack">
      {take.fault ? <FaultNotice fault={take.fault} /> : null}
      <div className="pl-row">
        <Button tone="primary" busy={take.busy || reading} onClick={() => void send()}>
          {t('reviewedFile.take', { count: fresh.length, round: round.code })}
        </Button>
      </div>
      <p className="pl-muted pl-small">{t('reviewedFile.takeHint')}</p>
    </div>
  );
}
