/**
 * The agenda as it is edited: with each keystroke the same rules run that the server knows, over what stands on the
 * screen. What was typed is kept in the browser until the server has taken it.
 */
import { AGENDA_ITEM_KINDS, lintSession, paths, type AgendaItem, type AgendaItemKind } from '@plenary/domain';
import { SessionPageDocument, SetAgendaDocument, type SessionPageQuery } from '@plenary/graphql';
import { Button, Field, FindingList, Notice, useMessages } from '@plenary/ui';
import { useMemo, useState } from 'react';
import { announce } from '../platform/announce';
import { newId } from '../platform/ids';
import { useKept } from '../platform/kept';
import { FaultNotice, NotFound, useTitle, Waiting } from '../platform/screen';
import { useAsk, useDo } from '../platform/use-screen';
import { moved, within } from './agenda-moves';
import { ClaimFields, newClaim } from './claim-fields';
import { SessionBar, useSessionAddress } from './session-address';
import { TopBarOfMinutes } from './session-screen';
import styles from './sessions.module.css';

type Session = NonNullable<SessionPageQuery['session']>;

export function AgendaScreen() {
  const { t } = useMessages();
  const address = useSessionAddress();
  const asked = useAsk(SessionPageDocument, address);
  const session = asked.data?.session;
  useTitle(t('agenda.title'));
  if (!session) return <Waiting {...asked} onRetry={asked.refresh} />;
  if (!session.viewerCan.includes('PLAN_SESSION')) return <NotFound />;
  return (
    <>
      <SessionBar address={address} title={session.title} here={t('session.agenda')} />
      <div className="pl-page pl-stack">
        <h1>{t('agenda.title')}</h1>
        <Editor
          key={session.id}
          session={session}
          onSet={asked.refresh}
          back={paths.session(address.coalition, address.meeting, address.code)}
        />
      </div>
    </>
  );
}

const EMPTY = {
  kind: 'DISCUSSION',
  title: '',
  minutes: null,
  presenterId: null,
  groupId: null,
  documentIds: [],
  claims: [],
} as const;

function Editor({ session, onSet, back }: { session: Session; onSet: () => void; back: string }) {
  const { t } = useMessages();
  const set = useDo(SetAgendaDocument);
  const [items, setItems, forget] = useKept<readonly AgendaItem[]>(`agenda.${session.id}`, session.facts.items);
  const [saved, setSaved] = useState(false);
  const findings = useMemo(() => lintSession({ ...session.facts, items }), [session.facts, items]);
  const slot = (Date.parse(session.endsAt) - Date.parse(session.startsAt)) / 60_000;
  const change = (next: readonly AgendaItem[]) => {
    setSaved(false);
    setItems(next);
  };
  const edit = (id: string, more: Partial<AgendaItem>) =>
    change(items.map((item) => (item.id === id ? { ...item, ...more } : item)));
  return (
    <div className={styles.columns}>
      <form
        className={styles.panel}
        onSubmit={(event) => {
          event.preventDefault();
          const input = {
            sessionId: session.id,
            version: session.agendaVersion,
            items: items.map((item) => ({ ...item, documentIds: [...item.documentIds], claims: [...item.claims] })),
          };
          void set.act({ input }).then(({ data, fault }) => {
            if (fault?.code === 'CONFLICT') onSet();
            if (!data) return;
            forget();
            setSaved(true);
            announce(t('agenda.saved'));
            onSet();
          });
        }}
      >
        {items.map((item, at) => (
          <ItemFields
            key={item.id}
            number={at + 1}
            item={item}
            session={session}
            onEdit={(more) => edit(item.id, more)}
            onMove={(by) => change(moved(items, item.id, by))}
            onRemove={() => change(items.filter(({ id }) => id !== item.id && !within(items, item.id).includes(id)))}
            onAddWithin={() => {
              const last = items.findLastIndex(({ id }) => id === item.id || within(items, item.id).includes(id));
              change(items.toSpliced(last + 1, 0, { ...EMPTY, id: newId(), parentId: item.id }));
            }}
          />
        ))}
        <div className="pl-row">
          <Button onClick={() => change([...items, { ...EMPTY, id: newId(), parentId: null }])}>
            {t('agenda.add')}
          </Button>
          <Button type="submit" tone="primary" busy={set.busy}>
            {t('agenda.save')}
          </Button>
          <a href={back}>{session.title}</a>
          {saved ? <span role="status">{t('agenda.saved')}</span> : null}
        </div>
        {set.fault?.code === 'CONFLICT' ? (
          <Notice tone="open" title={t('agenda.conflict')} live />
        ) : set.fault ? (
          <FaultNotice fault={set.fault} />
        ) : null}
      </form>
      <section className={styles.panel} aria-labelledby="lint" aria-live="polite">
        <h2 id="lint">{t('session.findings')}</h2>
        <TopBarOfMinutes items={items} slot={slot} />
        <FindingList findings={findings} />
      </section>
    </div>
  );
}

interface ItemFieldsProps {
  number: number;
  item: AgendaItem;
  session: Session;
  onEdit: (more: Partial<AgendaItem>) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
  onAddWithin: () => void;
}

function ItemFields({ number, item, session, onEdit, onMove, onRemove, onAddWithin }: ItemFieldsProps) {
  const { t } = useMessages();
  const { people, groups } = session.coalition;
  const name = item.title || t('agenda.item', { number });
  return (
    <fieldset className={item.parentId ? `${styles.item} ${styles.within}` : styles.item}>
      <legend>{name}</legend>
      <Field label={t('sessions.name')} required>
        {(control) => (
          <input {...control} value={item.title} onChange={(event) => onEdit({ title: event.target.value })} />
        )}
      </Field>
      <Field label={t('agenda.minutes')}>
        {(control) => (
          <input
            {...control}
            type="number"
            min={0}
            max={1440}
            value={item.minutes ?? ''}
            onChange={(event) =>
              onEdit({ minutes: event.target.value === '' ? null : Math.trunc(Number(event.target.value)) })
            }
          />
        )}
      </Field>
      <Field label={t('agenda.kind')} required>
        {(control) => (
          <select
            {...control}
            value={item.kind}
            onChange={(event) =>
              onEdit({
                kind: AGENDA_ITEM_KINDS.find((one): one is AgendaItemKind => one === event.target.value) ?? item.kind,
              })
            }
          >
            {AGENDA_ITEM_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {t(`agendaKind.${kind}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('agenda.presenter')}>
        {(control) => (
          <select
            {...control}
            value={item.presenterId ?? ''}
            onChange={(event) => onEdit({ presenterId: event.target.value || null })}
          >
            <option value="">{t('agenda.nobody')}</option>
            {people.map((person) => (
              <option key={person.id} value={person.id}>
                {person.name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('agenda.group')}>
        {(control) => (
          <select
            {...control}
            value={item.groupId ?? ''}
            onChange={(event) => onEdit({ groupId: event.target.value || null })}
          >
            <option value="">{t('agenda.noGroup')}</option>
            {groups.map((group) => (
              <option key={group.id} value={group.id}>
                {group.code}
              </option>
            ))}
          </select>
        )}
      </Field>
      <ItemDocuments item={item} session={session} onEdit={onEdit} />
      <ItemClaims item={item} session={session} onEdit={onEdit} />
      <div className={`pl-row ${styles.wide}`}>
        <Button tone="quiet" aria-label={`${t('agenda.up')}: ${name}`} onClick={() => onMove(-1)}>
          {t('agenda.up')}
        </Button>
        <Button tone="quiet" aria-label={`${t('agenda.down')}: ${name}`} onClick={() => onMove(1)}>
          {t('agenda.down')}
        </Button>
        {item.parentId ? null : (
          <Button tone="quiet" aria-label={`${t('agenda.addWithin')}: ${name}`} onClick={onAddWithin}>
            {t('agenda.addWithin')}
          </Button>
        )}
        <Button tone="quiet" aria-label={`${t('agenda.remove')}: ${name}`} onClick={onRemove}>
          {t('agenda.remove')}
        </Button>
      </div>
    </fieldset>
  );
}

/** The documents an item is about: of its group, or of any where it has none. */
function ItemDocuments({ item, session, onEdit }: Pick<ItemFieldsProps, 'item' | 'session' | 'onEdit'>) {
  const { t } = useMessages();
  const { groups } = session.coalition;
  const all = groups.flatMap((group) => group.documents.map((document) => ({ ...document, group })));
  const chosen = all.filter(({ id }) => item.documentIds.includes(id));
  const others = all.filter(
    ({ id, group }) => !item.documentIds.includes(id) && (!item.groupId || group.id === item.groupId),
  );
  return (
    <>
      {others.length > 0 ? (
        <Field label={t('agenda.document')}>
          {(control) => (
            <select
              {...control}
              value=""
              onChange={({ target: { value } }) => value && onEdit({ documentIds: [...item.documentIds, value] })}
            >
              <option value="">{t('agenda.documentNone')}</option>
              {others.map(({ id, group, code, title }) => (
                <option key={id} value={id}>
                  {group.code}-{code} {title}
                </option>
              ))}
            </select>
          )}
        </Field>
      ) : null}
      {chosen.length > 0 ? (
        <ul className={`${styles.people} ${styles.wide}`}>
          {chosen.map(({ id, group, code, title }) => (
            <li key={id}>
              <span dir="auto">
                {group.code}-{code} {title}
              </span>{' '}
              <Button
                tone="link"
                aria-label={`${t('agenda.documentAway')}: ${title}`}
                onClick={() => onEdit({ documentIds: item.documentIds.filter((one) => one !== id) })}
              >
                {t('agenda.documentAway')}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}

/** What the item states; mostly one thing. */
function ItemClaims({ item, session, onEdit }: Pick<ItemFieldsProps, 'item' | 'session' | 'onEdit'>) {
  const { t } = useMessages();
  return (
    <>
      {item.claims.map((claim, at) => (
        <ClaimFields
          key={claim.id}
          claim={claim}
          number={at + 1}
          groups={session.coalition.groups}
          onEdit={(more) =>
            onEdit({ claims: item.claims.map((one) => (one.id === claim.id ? { ...one, ...more } : one)) })
          }
          onRemove={() => onEdit({ claims: item.claims.filter(({ id }) => id !== claim.id) })}
        />
      ))}
      <div>
        <Button
          tone="quiet"
          aria-label={`${t('claim.add')}: ${item.title}`}
          onClick={() => onEdit({ claims: [...item.claims, newClaim(item.groupId)] })}
        >
          {t('claim.add')}
        </Button>
      </div>
    </>
  );
}
