/** The working draft: a revised file comes in, the redline shows what it does, and freezing makes it a revision. */
import { paths, wasInLastCall } from '@plenary/domain';
import {
  DraftScreenDocument,
  FreezeRevisionDocument,
  UploadDraftDocument,
  type DraftScreenDocumentFragment,
} from '@plenary/graphql';
import { Button, buttonClass, Notice, RedlineSummaryLine, RedlineView, TopBar, useMessages } from '@plenary/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useDocumentAddress, type DocumentAddress } from '../platform/address';
import { announce } from '../platform/announce';
import { useNow } from '../platform/here';
import { newId } from '../platform/ids';
import { useKept } from '../platform/kept';
import { FaultNotice, Refused, useTitle, Waiting } from '../platform/screen';
import { fileFault, readFile } from '../platform/upload';
import { useAsk, useDo } from '../platform/use-screen';
import { FilePreview } from '../reviewed-files/file-preview';
import { TakeComments } from '../reviewed-files/take-comments';
import { usePreview, type Chosen } from '../reviewed-files/use-preview';
import { ChangeFields, type Change } from './change-fields';
import styles from './documents.module.css';
import { FileField } from './file-field';
import { Losses } from './losses';

const NO_CHANGE: Change = { changeLog: '', changeClass: 'EDITORIAL' };

type DraftDocument = DraftScreenDocumentFragment;
type Draft = NonNullable<DraftDocument['workingDraft']>;

export function DraftScreen() {
  const { t, distance, dotted } = useMessages();
  const address = useDocumentAddress();
  const asked = useAsk(DraftScreenDocument, address);
  const now = useNow();
  const document = asked.data?.document;
  useTitle(document ? `${t('draft.title')} · ${document.title}` : undefined);
  if (!document) return <Waiting {...asked} onRetry={asked.refresh} />;
  const draft = document.workingDraft;
  const here = paths.document(address.coalition, address.group, address.document);
  return (
    <>
      <TopBar
        crumbs={[
          { label: address.group, href: paths.group(address.coalition, address.group) },
          { label: document.title, href: here },
          { label: t('draft.title') },
        ]}
      />
      <div className={`pl-page pl-stack`}>
        <div>
          <h1>{t('draft.title')}</h1>
          <p className="pl-lede">{t('draft.lede')}</p>
        </div>
        {document.progressReport?.viewerCan.includes('REPORT_PROGRESS') ? (
          <Notice title={t('reports.notice')}>
            <a className={buttonClass('link')} href={`${paths.reports(address.coalition)}#${address.group}`}>
              {t('reports.present')}
            </a>
          </Notice>
        ) : null}
        {draft ? (
          <div className={styles.split}>
            <section className="pl-stack" aria-labelledby="changes">
              <div>
                <h2 id="changes">{t('draft.redline')}</h2>
                <p className="pl-muted pl-small">
                  {dotted([
                    draft.basedOn ? t('draft.basedOn', { number: draft.basedOn.number }) : null,
                    draft.fileName ? t('draft.from', { file: draft.fileName }) : null,
                    t('draft.changedAt', { when: distance(draft.updatedAt, now) }),
                  ])}
                </p>
              </div>
              {draft.changed && draft.redline ? (
                <>
                  <p>
                    <RedlineSummaryLine redline={draft.redline} />
                  </p>
                  <RedlineView
                    redline={draft.redline}
                    lang={document.lang}
                    dir={document.dir}
                    label={t('draft.redline')}
                  />
                </>
              ) : (
                <Notice title={t('draft.unchanged', { number: document.latestRevision?.number ?? 0 })} />
              )}
            </section>
            <div className={styles.side}>
              <Upload document={document} draft={draft} address={address} onChanged={asked.refresh} />
              {draft.fileName && draft.changed ? <Losses losses={draft.losses} /> : null}
              {draft.changed ? (
                <Freeze document={document} draft={draft} address={address} onChanged={asked.refresh} />
              ) : null}
            </div>
          </div>
        ) : (
          <Notice title={t('draft.notYours')}>
            <a className={buttonClass('link')} href={here}>
              {document.title}
            </a>
          </Notice>
        )}
      </div>
    </>
  );
}

interface StepProps {
  document: DraftDocument;
  draft: Draft;
  onChanged: () => void;
}

function Upload({ document, draft, address, onChanged }: StepProps & { address: DocumentAddress }) {
  const { t } = useMessages();
  const upload = useDo(UploadDraftDocument);
  const look = usePreview({ documentId: document.id });
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [reading, setReading] = useState(false);
  const conflict = upload.fault?.code === 'CONFLICT';
  const file = chosen && 'file' in chosen ? chosen.file : null;
  const choose = (next: Chosen | null) => {
    setChosen(next);
    upload.clear();
    void look.see(next, 'PROPOSE');
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!file || fileFault(file) || look.busy) return;
        setReading(true);
        void readFile(file)
          .then((sent) =>
            upload.act({
              input: { documentId: document.id, version: draft.version, file: sent, trackedChanges: look.mode },
            }),
          )
          .then(({ data }) => {
            setReading(false);
            if (!data) return;
            announce(t('draft.uploaded'));
            // What its readers left in the file can still be taken into a round.
            if (!look.preview || look.preview.items.length === 0) choose(null);
            onChanged();
          });
      }}
    >
      <h2>{t('draft.upload')}</h2>
      <FileField label={t('file.choose')} file={file} onFile={(next) => choose(next && { file: next })} />
      {document.reviewedFiles.length > 0 ? (
        <div>
          <h3>{t('reviewedFile.kept')}</h3>
          <ul className={styles.kept}>
            {document.reviewedFiles.map(({ hash, name, commentCount, changeCount }) => (
              <li key={hash}>
                <span dir="auto">{name}</span>{' '}
                <span className="pl-muted pl-small">
                  {t('reviewedFile.keptLine', { comments: commentCount, changes: changeCount })}
                </span>{' '}
                <Button tone="link" aria-label={`${t('reviewedFile.look')}: ${name}`} onClick={() => choose({ hash })}>
                  {t('reviewedFile.look')}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {look.busy ? (
        <p className="pl-muted" role="status">
          {t('reviewedFile.looking')}
        </p>
      ) : null}
      {look.fault ? <FaultNotice fault={look.fault} /> : null}
      {look.preview ? (
        <FilePreview
          preview={look.preview}
          mode={look.mode}
          onMode={(mode) => void look.see(chosen, mode)}
          lang={document.lang}
          dir={document.dir}
        />
      ) : null}
      {conflict ? (
        <Notice tone="refused" live title={t('draft.conflict')}>
          <Button onClick={onChanged}>{t('action.reload')}</Button>
        </Notice>
      ) : upload.fault ? (
        <FaultNotice fault={upload.fault} />
      ) : null}
      {chosen && !file ? null : (
        <div>
          <Button type="submit" busy={upload.busy || reading || look.busy} tone={draft.changed ? 'plain' : 'primary'}>
            {t(upload.busy || reading ? 'newDocument.reading' : 'draft.upload')}
          </Button>
        </div>
      )}
      {chosen && look.preview && !look.busy ? (
        <TakeComments
          key={`${look.preview.hash} ${look.mode}`}
          preview={look.preview}
          chosen={chosen}
          address={address}
          withChanges={look.mode === 'PROPOSE'}
          onTaken={onChanged}
        />
      ) : null}
    </form>
  );
}

function Freeze({ document, draft, address, onChanged }: StepProps & { address: DocumentAddress }) {
  const { t } = useMessages();
  const navigate = useNavigate();
  const freeze = useDo(FreezeRevisionDocument);
  const [revisionId] = useState(() => newId());
  const [change, setChange, forget] = useKept<Change>(`change.${document.id}`, NO_CHANGE);
  const number = (document.latestRevision?.number ?? 0) + 1;
  return (
    <form
      id="freeze"
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void freeze
          .act({ input: { revisionId, documentId: document.id, version: draft.version, ...change } })
          .then(({ data }) => {
            if (!data) return;
            forget();
            announce(t('draft.frozen', { number }));
            const { coalition, group, document: code } = address;
            void navigate(
              number > 1
                ? paths.redline(coalition, group, code, number - 1, number)
                : paths.document(coalition, group, code),
            );
          });
      }}
    >
      <h2>{t('draft.freeze', { number })}</h2>
      <ChangeFields
        value={change}
        labels={{
          changeLog: t('draft.changeLog'),
          hint: t('draft.changeLogHint'),
          changeClass: t('draft.changeClass'),
        }}
        fault={freeze.fault}
        onChange={setChange}
      />
      {change.changeClass === 'SUBSTANTIVE' && wasInLastCall(document.stage) ? (
        <Notice tone="open" title={t('draft.backToDrafting')} />
      ) : null}
      {freeze.fault?.code === 'CONFLICT' ? (
        <Notice tone="refused" live title={t('draft.conflict')}>
          <Button onClick={onChanged}>{t('action.reload')}</Button>
        </Notice>
      ) : (
        <Refused fault={freeze.fault} />
      )}
      <div>
        <Button type="submit" tone="primary" busy={freeze.busy}>
          {t('draft.doFreeze', { number })}
        </Button>
      </div>
    </form>
  );
}
