/** Ways of looking that one comes back to: kept under a name, opened with one click, forgotten with another. */
import { paths } from '@plenary/domain';
import { RemoveViewDocument, SavedViewsDocument, SaveViewDocument } from '@plenary/graphql';
import { Button, Dialog, Field, Icon, useMessages } from '@plenary/ui';
import { useState } from 'react';
import { fieldFault } from '../platform/errors';
import { newId } from '../platform/ids';
import { Refused } from '../platform/screen';
import { useAsk, useDo } from '../platform/use-screen';
import { useViewer } from '../platform/viewer';
import { isAsking, writeFilter, type OverviewFilter } from './overview-rows';
import styles from './overview.module.css';

export function SavedViews({ coalition: slug, filter }: { coalition: string; filter: OverviewFilter }) {
  const messages = useMessages();
  const { t } = messages;
  const person = useViewer()?.person;
  const asked = useAsk(SavedViewsDocument, { coalition: slug }, !person);
  const save = useDo(SaveViewDocument);
  const remove = useDo(RemoveViewDocument);
  const [naming, setNaming] = useState<{ id: string; name: string } | null>(null);
  const coalition = asked.data?.coalition;
  if (!person || !coalition) return null;
  const query = String(writeFilter(filter));
  const keep = async () => {
    if (!naming) return;
    const { data } = await save.act({
      input: { viewId: naming.id, coalitionId: coalition.id, name: naming.name, query },
    });
    if (!data) return;
    setNaming(null);
    asked.refresh();
  };
  const forget = async (viewId: string) => {
    const { data } = await remove.act({ viewId });
    if (data) asked.refresh();
  };
  return (
    <>
      {coalition.savedViews.length > 0 ? (
        <ul className={styles.saved} aria-label={t('overview.views')}>
          {coalition.savedViews.map((view) => (
            <li key={view.id}>
              <a
                href={`${paths.coalition(slug)}?${view.query}`}
                aria-current={view.query === query || undefined}
                dir="auto"
              >
                {view.name}
              </a>
              <Button
                tone="quiet"
                aria-label={t('overview.remove', { name: view.name })}
                onClick={() => void forget(view.id)}
              >
                <Icon name="close" />
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
      {isAsking(filter) ? (
        <Button onClick={() => setNaming({ id: newId(), name: '' })}>{t('overview.save')}</Button>
      ) : null}
      {naming ? (
        <Dialog title={t('overview.save')} onClose={() => setNaming(null)}>
          <form
            className="pl-stack"
            onSubmit={(event) => {
              event.preventDefault();
              void keep();
            }}
          >
            <Field label={t('overview.saveAs')} required fault={fieldFault(messages, save.fault, 'name')}>
              {(control) => (
                <input
                  {...control}
                  required
                  dir="auto"
                  value={naming.name}
                  onChange={(event) => setNaming({ ...naming, name: event.target.value })}
                />
              )}
            </Field>
            <Refused fault={save.fault} />
            <div>
              <Button type="submit" tone="primary" busy={save.busy}>
                {t('overview.save')}
              </Button>
            </div>
          </form>
        </Dialog>
      ) : null}
    </>
  );
}
