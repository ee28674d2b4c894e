/** Along the revisions of a text: which one is read, when and by whom it was frozen, and what changed since another. */
import { paths } from '@plenary/domain';
import type { DocumentHeadFragment } from '@plenary/graphql';
import { useMessages } from '@plenary/ui';
import { useEffect, useId, useLayoutEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import { useNavigate } from 'react-router';
import { useCommands } from '../commands/commands';
import type { DocumentAddress } from '../platform/address';
import { useClosing } from '../platform/use-closing';
import styles from './revision-bar.module.css';
import { sinceAfterMove } from './revision-to-read';

interface RevisionBarProps {
  head: Pick<DocumentHeadFragment, 'revisions'>;
  address: DocumentAddress;
  /** The one that is wished. */
  revision: number;
  /** Whether its text is on its way and that of another stands here until then. */
  loading: boolean;
  /** The revision whose changes are wished. */
  since: number | null;
  /** Whether the focus was here when another revision came: then it is here again. */
  focused: RefObject<boolean>;
  /** What changed, in short. */
  children?: ReactNode;
}

export function RevisionBar({ head, address, revision, loading, since, focused, children }: RevisionBarProps) {
  const messages = useMessages();
  const { t } = messages;
  const navigate = useNavigate();
  const menu = useRef<HTMLDetailsElement>(null);
  useClosing(menu);
  const ticks = useId();
  const bar = useRef<HTMLDivElement>(null);
  const slider = useRef<HTMLInputElement>(null);
  const shows = since !== null && since < revision;
  // What is pulled or ticked shows at once; the address and the text follow.
  const [held, setHeld] = useState<number | null>(null);
  const [ticked, setTicked] = useState(shows);
  const [told, setTold] = useState({ revision, shows });
  if (told.revision !== revision || told.shows !== shows) {
    setTold({ revision, shows });
    setHeld(null);
    setTicked(shows);
  }
  const stops = [...head.revisions].reverse();
  const at = held ?? revision;
  const earlier = stops.filter(({ number }) => number < revision);
  const hrefOf = (number: number, wished: number | undefined) =>
    paths.revision(address.coalition, address.group, address.document, { revision: number, since: wished });
  const numberAt = ({ value }: HTMLInputElement) => stops[Number(value)]?.number ?? revision;
  const go = useRef<(input: HTMLInputElement) => void>(() => undefined);
  useEffect(() => {
    go.current = (input) => {
      const number = numberAt(input);
      if (number !== revision)
        void navigate(hrefOf(number, sinceAfterMove(since, revision, number)), { replace: true });
    };
  });
  // The browser's own `change`, which React has no name for: by each key, and when the handle is let go.
  useEffect(() => {
    const input = slider.current;
    const settled = () => input && go.current(input);
    input?.addEventListener('change', settled);
    return () => input?.removeEventListener('change', settled);
  }, []);
  const showSince = (number: number | undefined) => void navigate(hrefOf(revision, number), { replace: true });
  const before = since !== null && since < revision ? since : (earlier.at(-1)?.number ?? 0);
  const toggle = () => {
    setTicked(!shows);
    showSince(shows ? undefined : before);
  };

  useCommands(
    earlier.length === 0 ? [] : [{ id: 'read.changes', label: t('read.key.changes'), keys: ['d'], run: toggle }],
  );
  useLayoutEffect(() => {
    const element = bar.current;
    if (focused.current) (slider.current ?? element?.querySelector('summary'))?.focus({ preventScroll: true });
    return () => void (focused.current = element?.contains(document.activeElement) ?? false);
  }, [focused]);

  const shown = stops.find(({ number }) => number === at);
  const wordsOf = (stop: (typeof stops)[number]) =>
    stop.frozenBy
      ? t('read.frozenBy', { day: messages.day(stop.frozenAt), name: stop.frozenBy.name })
      : t('read.frozen', { day: messages.day(stop.frozenAt) });
  if (!shown) return null;
  return (
    <div className={styles.bar} ref={bar}>
      <div className={styles.row}>
        <nav aria-label={t('read.versions')} className={styles.stops}>
          <details ref={menu}>
            <summary>{t('read.revisionOf', { number: at, count: stops.length })}</summary>
            <ol reversed>
              {[...stops].reverse().map((stop) => (
                <li key={stop.number} value={stop.number}>
                  <a
                    href={hrefOf(stop.number, sinceAfterMove(since, revision, stop.number))}
                    aria-current={stop.number === revision ? 'true' : undefined}
                  >
                    <b>{t('read.revision', { number: stop.number })}</b> <span>{wordsOf(stop)}</span>
                  </a>
                  {stop.changeLog ? <p dir="auto">{stop.changeLog}</p> : null}
                </li>
              ))}
            </ol>
          </details>
        </nav>
        {stops.length > 1 ? (
          <>
            <input
              ref={slider}
              type="range"
              className={styles.slider}
              list={ticks}
              aria-label={t('read.slider')}
              aria-valuetext={`${t('read.revision', { number: at })}, ${wordsOf(shown)}`}
              min={0}
              max={stops.length - 1}
              value={stops.indexOf(shown)}
              onChange={(event) => setHeld(numberAt(event.target))}
            />
            <datalist id={ticks}>
              {stops.map((_, index) => (
                <option key={index} value={index} />
              ))}
            </datalist>
          </>
        ) : null}
        <span className={styles.told}>{loading ? t('state.loading') : wordsOf(shown)}</span>
        {earlier.length > 0 ? (
          <div className={styles.since}>
            <label>
              <input type="checkbox" checked={ticked} onChange={toggle} />{' '}
              {earlier.length > 1 ? t('read.since') : t('read.sinceRevision', { number: before })}
            </label>
            {earlier.length > 1 ? (
              <select
                aria-label={t('read.since')}
                value={before}
                onChange={(event) => showSince(Number(event.target.value))}
              >
                {earlier.map(({ number }) => (
                  <option key={number} value={number}>
                    {t('read.revision', { number })}
                  </option>
                ))}
              </select>
            ) : null}
          </div>
        ) : since !== null ? (
          <span className={styles.told}>{t('read.firstRevision')}</span>
        ) : null}
      </div>
      {children}
    </div>
  );
}
