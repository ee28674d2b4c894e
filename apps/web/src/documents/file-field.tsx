/** Choosing a file, or dropping it; what cannot be read is said before anything is sent. */
import { Field, Icon, useMessages } from '@plenary/ui';
import { useState } from 'react';
import { ACCEPTED, fileFault } from '../platform/upload';
import styles from './documents.module.css';

interface FileFieldProps {
  label: string;
  file: File | null;
  onFile: (file: File | null) => void;
  fault?: string | null;
}

export function FileField({ label, file, onFile, fault = null }: FileFieldProps) {
  const { t } = useMessages();
  const [over, setOver] = useState(false);
  const own = file ? fileFault(file) : null;
  return (
    <Field label={label} hint={t('file.hint')} required fault={own ? t(own) : fault}>
      {(control) => (
        <div
          className={styles.drop}
          data-over={over || undefined}
          onDragOver={(event) => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={(event) => {
            event.preventDefault();
            setOver(false);
            onFile(event.dataTransfer.files[0] ?? null);
          }}
        >
          <Icon name="upload" />
          <input
            {...control}
            className={`${control.className} ${styles.file}`}
            type="file"
            accept={ACCEPTED}
            onChange={(event) => onFile(event.target.files?.[0] ?? null)}
          />
        </div>
      )}
    </Field>
  );
}
