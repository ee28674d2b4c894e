/** A document begins with a file. */
import { CODE, paths } from '@plenary/domain';
import { GroupScreenDocument, OpenDocumentDocument, type OpenDocumentMutation } from '@plenary/graphql';
import { Button, buttonClass, Field, Notice, TopBar, useMessages } from '@plenary/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useGroupAddress } from '../platform/address';
import { fieldFault } from '../platform/errors';
import { newId } from '../platform/ids';
import { FaultNotice, Refused, useTitle, Waiting } from '../platform/screen';
import { fileFault, readFile } from '../platform/upload';
import { useAsk, useDo } from '../platform/use-screen';
import { FilePreview } from '../reviewed-files/file-preview';
import { usePreview } from '../reviewed-files/use-preview';
import styles from './documents.module.css';
import { FileField } from './file-field';
import { Losses } from './losses';
import { TEXT_LANGUAGES } from './text-languages';

export function NewDocumentScreen() {
  const messages = useMessages();
  const { t, locale } = messages;
  const address = useGroupAddress();
  const navigate = useNavigate();
  const asked = useAsk(GroupScreenDocument, address);
  const open = useDo(OpenDocumentDocument);
  const [documentId, setDocumentId] = useState(() => newId());
  const [file, setFile] = useState<File | null>(null);
  const [reading, setReading] = useState(false);
  const look = usePreview({ groupId: asked.data?.group?.id ?? '' });
  const [given, setGiven] = useState({ kindId: '', code: '', title: '', lang: 'en' });
  const [opened, setOpened] = useState<OpenDocumentMutation['openDocument'] | null>(null);
  const group = asked.data?.group;
  useTitle(group ? t('newDocument.title', { group: group.code }) : undefined);
  if (!group) return <Waiting {...asked} onRetry={asked.refresh} />;
  const crumbs = [
    { label: group.code, href: paths.group(address.coalition, group.code) },
    { label: t('group.newDocument') },
  ];
  const kinds = group.coalition.kinds;
  const kindId = given.kindId || kinds[0]?.id || '';
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  if (opened) {
    return (
      <>
        <TopBar crumbs={crumbs} />
        <div className="pl-page pl-stack">
          <h1>{t('newDocument.losses')}</h1>
          <Losses losses={opened.losses} />
          <div>
            <a
              className={buttonClass('primary')}
              href={paths.document(address.coalition, group.code, opened.document.code)}
            >
              {t('newDocument.read')}
            </a>
          </div>
        </div>
      </>
    );
  }
  const send = async () => {
    if (!file || fileFault(file) || look.busy) return;
    setReading(true);
    const input = {
      documentId,
      groupId: group.id,
      kindId,
      code: given.code.trim(),
      title: given.title.trim() || null,
      lang: given.lang,
      file: await readFile(file),
      trackedChanges: look.mode,
    };
    const { data, fault } = await open.act({ input });
    setReading(false);
    // A file that was refused may be mended and sent under the same name: that is another document.
    if (fault) setDocumentId(newId());
    else if (data.openDocument.losses.length > 0) setOpened(data.openDocument);
    else void navigate(paths.document(address.coalition, group.code, data.openDocument.document.code));
  };
  return (
    <>
      <TopBar crumbs={crumbs} />
      <div className="pl-page">
        <h1>{t('newDocument.title', { group: group.code })}</h1>
        <p className="pl-lede">{t('newDocument.lede')}</p>
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            void send();
          }}
        >
          <FileField
            label={t('file.choose')}
            file={file}
            onFile={(chosen) => {
              setFile(chosen);
              void look.see(chosen && { file: chosen }, 'PROPOSE');
              if (chosen && !given.code) {
                const code = chosen.name
                  .replace(/\.[^.]*$/, '')
                  .toUpperCase()
                  .replace(/[^A-Z0-9]+/g, '-')
                  .replace(/^[^A-Z]+|-+$/g, '')
                  .slice(0, 24);
                if (CODE.test(code)) setGiven({ ...given, code });
              }
            }}
            fault={fieldFault(messages, open.fault, 'file')}
          />
          <div className={styles.pair}>
            <Field label={t('newDocument.kind')} required fault={fieldFault(messages, open.fault, 'kindId')}>
              {(control) => (
                <select
                  {...control}
                  value={kindId}
                  onChange={(event) => setGiven({ ...given, kindId: event.target.value })}
                >
                  {kinds.map((kind) => (
                    <option key={kind.id} value={kind.id}>
                      {kind.title}
                    </option>
                  ))}
                </select>
              )}
            </Field>
            <Field
              label={t('newDocument.code')}
              hint={t('newDocument.codeHint')}
              required
              fault={fieldFault(messages, open.fault, 'code')}
            >
              {(control) => (
                <input
                  {...control}
                  required
                  value={given.code}
                  onChange={(event) => setGiven({ ...given, code: event.target.value.toUpperCase() })}
                />
              )}
            </Field>
          </div>
          <Field
            label={t('newDocument.documentTitle')}
            hint={t('newDocument.titleHint')}
            fault={fieldFault(messages, open.fault, 'title')}
          >
            {(control) => (
              <input
                {...control}
                dir="auto"
                value={given.title}
                onChange={(event) => setGiven({ ...given, title: event.target.value })}
              />
            )}
          </Field>
          <Field label={t('newDocument.lang')} required fault={fieldFault(messages, open.fault, 'lang')}>
            {(control) => (
              <select
                {...control}
                value={given.lang}
                onChange={(event) => setGiven({ ...given, lang: event.target.value })}
              >
                {TEXT_LANGUAGES.map((lang) => (
                  <option key={lang} value={lang}>
                    {names.of(lang)}
                  </option>
                ))}
              </select>
            )}
          </Field>
          {look.busy ? (
            <p className="pl-muted" role="status">
              {t('reviewedFile.looking')}
            </p>
          ) : null}
          {look.fault ? <FaultNotice fault={look.fault} /> : null}
          {look.preview && file ? (
            <>
              <FilePreview
                preview={look.preview}
                mode={look.mode}
                onMode={(mode) => void look.see({ file }, mode)}
                lang={given.lang}
              />
              {look.preview.items.length > 0 ? <Notice title={t('reviewedFile.noRoundNew')} /> : null}
            </>
          ) : null}
          <Refused fault={open.fault} />
          <div className="pl-row">
            <Button
              type="submit"
              tone="primary"
              busy={open.busy || reading || look.busy}
              aria-disabled={!file || undefined}
            >
              {t('newDocument.do')}
            </Button>
            {open.busy || reading ? (
              <span className="pl-muted" role="status">
                {t('newDocument.reading')}
              </span>
            ) : null}
          </div>
        </form>
      </div>
    </>
  );
}
