/**
 * A member's own order of what is listed, moved by buttons, by a place chosen, or by the number keys; kept in the browser
 * until it is saved. Around it what comes out of all orders, and how.
 */
import { RankStandardsDocument } from '@plenary/graphql';
import { Button, Icon, Notice, useMessages } from '@plenary/ui';
import { useRef } from 'react';
import { announce } from '../platform/announce';
import { useKept } from '../platform/kept';
import { FaultNotice } from '../platform/screen';
import { useDo } from '../platform/use-screen';
import styles from './standards.module.css';
import type { List } from './standards-screen';

interface BallotProps {
  documentId: string;
  list: List;
  onDone: () => void;
}

export function Ballot({ documentId, list, onDone }: BallotProps) {
  const { t } = useMessages();
  const { edition, ownBallot, voterCount } = list;
  return (
    <section className="pl-stack" aria-labelledby="ranking">
      <h2 id="ranking">{t('ballot.title')}</h2>
      {voterCount > 0 && !list.rankingShown ? <p className="pl-soft">{t('ballot.hidden')}</p> : null}
      {list.viewerCan.includes('RANK_STANDARDS') && list.listedCount > 0 ? (
        <Ordering key={ownBallot.join()} {...{ documentId, list, edition, onDone }} />
      ) : null}
      <details className={styles.method}>
        <summary>{t('ballot.method')}</summary>
        <p>{t('ballot.methodText')}</p>
        <p className="pl-muted pl-small">{t('ballot.source')}</p>
      </details>
    </section>
  );
}

/** The order with one of it at another place. */
function moved(order: readonly string[], id: string, place: number): string[] {
  const rest = order.filter((one) => one !== id);
  return [...rest.slice(0, place), id, ...rest.slice(place)];
}

function Ordering({ documentId, list, edition, onDone }: BallotProps & { edition: number }) {
  const { t } = useMessages();
  const { act, busy, fault } = useDo(RankStandardsDocument);
  const [kept, setKept, forget] = useKept<string[]>(`ballot.${documentId}`, list.ownBallot);
  const lines = useRef<HTMLOListElement>(null);
  const listed = list.standards.filter(({ status }) => status === 'LISTED');
  const names = new Map(listed.map(({ id, name }) => [id, name]));
  // What was withdrawn since is passed over.
  const order = kept.filter((id) => names.has(id));
  const rest = listed.filter(({ id }) => !order.includes(id));
  const changed = String(order) !== String(list.ownBallot);
  const focus = (id: string) =>
    requestAnimationFrame(() => lines.current?.querySelector<HTMLElement>(`[data-standard="${id}"]`)?.focus());
  const move = (id: string, place: number) => {
    const to = Math.max(0, Math.min(place, order.filter((one) => one !== id).length));
    setKept(moved(order, id, to));
    announce(t('ballot.moved', { name: names.get(id) ?? '', place: to + 1 }));
    focus(id);
  };
  const send = async (standardIds: string[], said: 'ballot.saved' | 'ballot.takenBack') => {
    const { data, fault: found } = await act({ input: { documentId, edition, standardIds } });
    if (!data) {
      // The order stays, and can be sent for the next edition.
      if (found.code === 'CONFLICT') {
        announce(t('error.reason.edition-frozen'));
        onDone();
      }
      return;
    }
    forget();
    announce(t(said));
    onDone();
  };
  return (
    <div className="pl-stack">
      <p>{t('ballot.lede')}</p>
      {order.length < kept.length ? <Notice title={t('ballot.gone')} /> : null}
      <div className={styles.ballot}>
        <section aria-labelledby="ordered">
          <h3 id="ordered">{t('ballot.ordered')}</h3>
          {order.length > 0 ? (
            <>
              <p id="ballot-keys" className="pl-muted pl-small">
                {t('ballot.keys')}
              </p>
              <ol ref={lines} className={styles.order} aria-describedby="ballot-keys">
                {order.map((id, index) => {
                  const name = names.get(id) ?? '';
                  return (
                    <li
                      key={id}
                      data-standard={id}
                      tabIndex={-1}
                      className={styles.line}
                      onKeyDown={(event) => {
                        const place = Number(event.key);
                        const isChoosing = event.target instanceof HTMLSelectElement;
                        if (isChoosing || !/^[1-9]$/.test(event.key) || event.ctrlKey || event.metaKey || event.altKey)
                          return;
                        event.preventDefault();
                        move(id, place - 1);
                      }}
                    >
                      <select
                        aria-label={t('ballot.place', { name })}
                        className={`pl-input ${styles.place}`}
                        value={index}
                        onChange={(event) => move(id, Number(event.target.value))}
                      >
                        {order.map((_, place) => (
                          <option key={place} value={place}>
                            {place + 1}
                          </option>
                        ))}
                      </select>
                      <span className="pl-grow" dir="auto">
                        {name}
                      </span>
                      <Button
                        tone="quiet"
                        aria-label={t('ballot.up', { name })}
                        aria-disabled={index === 0 || undefined}
                        onClick={() => (index > 0 ? move(id, index - 1) : undefined)}
                      >
                        <Icon name="up" />
                      </Button>
                      <Button
                        tone="quiet"
                        aria-label={t('ballot.down', { name })}
                        aria-disabled={index === order.length - 1 || undefined}
                        onClick={() => (index < order.length - 1 ? move(id, index + 1) : undefined)}
                      >
                        <Icon name="down" />
                      </Button>
                      <Button
                        tone="quiet"
                        aria-label={t('ballot.out', { name })}
                        onClick={() => setKept(order.filter((one) => one !== id))}
                      >
                        <Icon name="close" />
                      </Button>
                    </li>
                  );
                })}
              </ol>
            </>
          ) : (
            <p className="pl-soft">{t('ballot.orderedNone')}</p>
          )}
        </section>
        {rest.length > 0 ? (
          <section aria-labelledby="rest">
            <h3 id="rest">{t('ballot.rest')}</h3>
            <ul className={styles.order}>
              {rest.map(({ id, name }) => (
                <li key={id} className={styles.line}>
                  <span className="pl-grow" dir="auto">
                    {name}
                  </span>
                  <Button tone="quiet" aria-label={t('ballot.append', { name })} onClick={() => move(id, order.length)}>
                    <b aria-hidden="true">{order.length + 1}</b>
                  </Button>
                </li>
              ))}
            </ul>
          </section>
        ) : null}
      </div>
      {fault ? <FaultNotice fault={fault} /> : null}
      <div className="pl-row">
        <Button
          tone="primary"
          busy={busy}
          aria-disabled={!changed || undefined}
          onClick={() => (changed ? void send(order, 'ballot.saved') : undefined)}
        >
          {t('ballot.save')}
        </Button>
        {list.ownBallot.length > 0 ? (
          <Button busy={busy} onClick={() => void send([], 'ballot.takenBack')}>
            {t('ballot.takeBack')}
          </Button>
        ) : null}
        {changed ? <span className="pl-muted">{t('ballot.unsaved')}</span> : null}
      </div>
    </div>
  );
}
