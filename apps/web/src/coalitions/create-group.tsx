/** A coordinator makes a working group. */
import { CreateGroupDocument } from '@plenary/graphql';
import { Button, Dialog, Field, useMessages } from '@plenary/ui';
import { paths } from '@plenary/domain';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { fieldFault } from '../platform/errors';
import { newId } from '../platform/ids';
import { Refused } from '../platform/screen';
import { useViewerState } from '../platform/viewer';
import { useDo } from '../platform/use-screen';

/** What an address says that leads straight to a new group. */
export const NEW = 'new';
export const NEW_GROUP = 'group';

export function CreateGroup({ coalitionId, slug, onDone }: { coalitionId: string; slug: string; onDone: () => void }) {
  const messages = useMessages();
  const { t } = messages;
  const state = useViewerState();
  const navigate = useNavigate();
  const create = useDo(CreateGroupDocument);
  const [asked, setAsked] = useState(false);
  const [search, setSearch] = useSearchParams();
  // A way to this screen can ask for it.
  const open = asked || search.get(NEW) === NEW_GROUP;
  const setOpen = (next: boolean) => {
    setAsked(next);
    if (next || !search.has(NEW)) return;
    search.delete(NEW);
    setSearch(search, { replace: true });
  };
  const [given, setGiven] = useState({ code: '', title: '', charter: '' });
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('group.create')}</Button>
      {open ? (
        <Dialog title={t('group.create')} onClose={() => setOpen(false)}>
          <form
            className="pl-stack"
            onSubmit={(event) => {
              event.preventDefault();
              void create
                .act({
                  input: {
                    groupId: newId(),
                    coalitionId,
                    code: given.code.trim(),
                    title: given.title,
                    charter: given.charter || null,
                  },
                })
                .then(({ data }) => {
                  if (!data) return;
                  setAsked(false);
                  state.refresh();
                  onDone();
                  void navigate(paths.group(slug, data.createGroup.code));
                });
            }}
          >
            <Field
              label={t('group.code')}
              hint={t('group.codeHint')}
              required
              fault={fieldFault(messages, create.fault, 'code')}
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
            <Field label={t('group.title')} required fault={fieldFault(messages, create.fault, 'title')}>
              {(control) => (
                <input
                  {...control}
                  required
                  value={given.title}
                  onChange={(event) => setGiven({ ...given, title: event.target.value })}
                />
              )}
            </Field>
            <Field label={t('group.charter')}>
              {(control) => (
                <textarea
                  {...control}
                  value={given.charter}
                  onChange={(event) => setGiven({ ...given, charter: event.target.value })}
                />
              )}
            </Field>
            <Refused fault={create.fault} />
            <div className="pl-row">
              <Button type="submit" tone="primary" busy={create.busy}>
                {t('group.create')}
              </Button>
              <Button tone="quiet" onClick={() => setOpen(false)}>
                {t('action.cancel')}
              </Button>
            </div>
          </form>
        </Dialog>
      ) : null}
    </>
  );
}
