/**
 * What a file holds before anything of it is saved: its text in numbers and in its first words, what could not be kept,
 * and what its readers left in it. The choice beside it says what becomes of changes made with tracking on.
 */
import type { Block } from '@plenary/document';
import { TRACKED_CHANGES_MODES, type TrackedChangesMode } from '@plenary/domain';
import type { FilePreviewFragment } from '@plenary/graphql';
import { Choices, DocumentView, Notice, Pill, PlacementPill, ProposedChange, useMessages } from '@plenary/ui';
import { Losses } from '../documents/losses';
import styles from './reviewed-files.module.css';

interface FilePreviewProps {
  preview: FilePreviewFragment;
  mode: TrackedChangesMode;
  onMode: (mode: TrackedChangesMode) => void;
  lang?: string;
  dir?: string;
}

export function FilePreview({ preview, mode, onMode, lang = '', dir = 'ltr' }: FilePreviewProps) {
  const { t, dotted } = useMessages();
  const { items, changes, trackedChangeCount } = preview;
  const comments = items.filter(({ kind }) => kind === 'COMMENT').length;
  const replies = items.filter(({ kind }) => kind === 'REPLY').length;
  const facts = [
    t('reviewedFile.blocks', { count: preview.blockCount }),
    t('reviewedFile.words', { count: preview.wordCount }),
    ...(preview.imageCount > 0 ? [t('reviewedFile.images', { count: preview.imageCount })] : []),
    ...(comments > 0 ? [t('reviewedFile.comments', { count: comments, replies })] : []),
    ...(trackedChangeCount > 0 ? [t('reviewedFile.changes', { count: trackedChangeCount })] : []),
  ];
  const isUnchanged = changes && changes.changed + changes.moved + changes.inserted + changes.deleted === 0;
  return (
    <section className={styles.preview} aria-labelledby="file-preview">
      <div>
        <h2 id="file-preview">{preview.title ?? preview.name}</h2>
        <p className="pl-muted pl-small">
          {t('reviewedFile.nothingSaved')} {dotted(facts)}
        </p>
      </div>
      {trackedChangeCount > 0 ? (
        <div>
          <Choices
            legend={t('reviewedFile.mode')}
            name="tracked-changes"
            value={mode}
            options={TRACKED_CHANGES_MODES.map((value) => ({ value, label: t(`reviewedFile.mode.${value}`) }))}
            onChange={onMode}
          />
          <p className="pl-muted pl-small">{t(`reviewedFile.modeHint.${mode}`)}</p>
        </div>
      ) : null}
      {changes ? (
        <Notice title={isUnchanged ? t('reviewedFile.unchanged') : t('reviewedFile.effect', { ...changes })} />
      ) : null}
      <Losses losses={preview.losses} />
      <details>
        <summary>{t('reviewedFile.opening')}</summary>
        <div className={styles.opening}>
          <DocumentView
            blocks={withoutPictures(preview.opening)}
            lang={lang}
            dir={dir}
            numbers={false}
            imageSource={() => ''}
          />
        </div>
      </details>
      {items.length > 0 ? <FileItems items={items} /> : null}
    </section>
  );
}

/** Pictures are not saved yet, so there is no address from which they could be shown: their words stand for them. */
function withoutPictures(blocks: readonly Block[]): Block[] {
  return blocks.map(({ image: _image, ...block }) => block);
}

type Item = FilePreviewFragment['items'][number];

function FileItems({ items }: { items: readonly Item[] }) {
  const { t } = useMessages();
  return (
    <details open={items.length <= 12}>
      <summary>{t('reviewedFile.items', { count: items.length })}</summary>
      <ol className={styles.items}>
        {items.map((item) => (
          <li key={item.key} className={item.kind === 'REPLY' ? styles.reply : undefined}>
            <div className={styles.itemHead}>
              <b dir="auto">{item.author}</b>
              <Pill tone="type">{t(`reviewedFile.kind.${item.kind}`)}</Pill>
              {item.placement && item.placement !== 'EXACT' && item.kind !== 'REPLY' ? (
                <PlacementPill status={item.placement} />
              ) : null}
              {item.takenAs ? (
                <Pill tone="accepted" shape="●">
                  {t('reviewedFile.taken', { reference: item.takenAs })}
                </Pill>
              ) : null}
              {item.inText ? (
                <Pill tone="noted" shape="○">
                  {t('reviewedFile.inText')}
                </Pill>
              ) : null}
              {item.where ? <span className="pl-muted pl-small">{item.where}</span> : null}
            </div>
            {item.proposedChange ? (
              <ProposedChange exact={item.exact} proposed={item.proposedChange} />
            ) : item.exact && item.kind !== 'REPLY' ? (
              <q className={styles.exact} dir="auto">
                {item.exact.length > 160 ? `${item.exact.slice(0, 160).toWellFormed()} …` : item.exact}
              </q>
            ) : null}
            <p dir="auto" className={styles.text}>
              {item.text}
            </p>
          </li>
        ))}
      </ol>
    </details>
  );
}
