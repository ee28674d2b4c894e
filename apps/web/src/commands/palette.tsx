/** Everything one can do or go to, by typing a few letters of it: this screen's commands, the frame's places, and what the server finds. */
import { paths } from '@plenary/domain';
import { PlacesDocument } from '@plenary/graphql';
import { Dialog, Icon, Keys, useMessages, type IconName } from '@plenary/ui';
import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useNavigate } from 'react-router';
import { useAsk } from '../platform/use-screen';
import { useViewer } from '../platform/viewer';
import styles from './commands.module.css';
import { commandsHere, keyName } from './commands';
import { commentPath } from './comment-path';
import { rank } from './rank';
import { framePlaces } from './frame-places';

interface Choice {
  id: string;
  label: string;
  note?: string;
  icon: IconName;
  keys?: readonly string[];
  run: () => void;
}

/** What a list shows before one has to type more. */
const SHOWN = 12;

export function Palette({ onClose }: { onClose: () => void }) {
  const { t } = useMessages();
  const list = useId();
  const navigate = useNavigate();
  const viewer = useViewer();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  // The dialog gives the focus to its first button when it opens; here one comes to type.
  useEffect(() => field.current?.focus(), []);
  const words = useSettled(typed.trim());
  const found = useAsk(PlacesDocument, { words, first: SHOWN }, words === '');
  const [here] = useState(() => commandsHere().filter(({ byKeyOnly }) => !byKeyOnly));

  const choices = useMemo<Choice[]>(() => {
    const go = (path: string) => () => void navigate(path);
    const doings = here.map(({ id, label, keys, run }): Choice => ({
      id: `do:${id}`,
      label,
      icon: 'check',
      ...(keys ? { keys } : {}),
      run: () => void run(),
    }));
    const frame = framePlaces(viewer, t).map(({ href, label, note }): Choice => ({
      id: href,
      label,
      icon: 'arrow',
      ...(note ? { note } : {}),
      run: go(href),
    }));
    const places = (words === typed.trim() ? (found.data?.places ?? []) : []).map(
      ({ path, title, code, kind }): Choice => ({
        id: path,
        label: title,
        note: code,
        icon: kind === 'GROUP' ? 'people' : 'file',
        run: go(path),
      }),
    );
    const comment = viewer?.coalitions.flatMap(({ slug }) => commentPath(slug, typed) ?? []) ?? [];
    const cited = comment.map((path): Choice => ({
      id: path,
      label: t('palette.comment', { reference: typed.trim().toUpperCase() }),
      icon: 'comment',
      run: go(path),
    }));
    // A coalition's texts are searched through where a name leads nowhere.
    const searches = viewer?.coalitions ?? [];
    const further =
      words === ''
        ? []
        : searches.map(({ slug, name }): Choice => ({
            id: paths.library(slug, words),
            label: t('palette.search', { words }),
            icon: 'search',
            ...(searches.length > 1 ? { note: name } : {}),
            run: go(paths.library(slug, words)),
          }));
    const matching = rank([...doings, ...frame], typed, ({ label, note }) => `${label} ${note ?? ''}`);
    const known = new Set(matching.map(({ id }) => id));
    const named = [...cited, ...matching, ...places.filter(({ id }) => !known.has(id))];
    return [...named.slice(0, SHOWN - further.length), ...further];
  }, [here, viewer, t, typed, words, found.data, navigate]);
  const current = Math.min(at, choices.length - 1);

  const choose = (choice: Choice | undefined) => {
    if (!choice) return;
    onClose();
    // What it does may itself take the focus, which the closing dialog gives back first.
    setTimeout(() => choice.run());
  };
  const move = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) setAt((current + step + choices.length) % Math.max(1, choices.length));
    else if (event.key === 'Enter') choose(choices[current]);
    else return;
    event.preventDefault();
  };
  return (
    <Dialog title={t('palette.title')} onClose={onClose}>
      <input
        className={`pl-input ${styles.typed}`}
        type="text"
        role="combobox"
        ref={field}
        autoComplete="off"
        spellCheck={false}
        aria-label={t('palette.typed')}
        placeholder={t('palette.placeholder')}
        aria-expanded
        aria-controls={list}
        aria-activedescendant={choices[current] ? `${list}-${current}` : undefined}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
        }}
        onKeyDown={move}
      />
      <ul id={list} role="listbox" aria-label={t('palette.choices')} className={styles.choices}>
        {choices.map((choice, index) => (
          <li
            key={choice.id}
            id={`${list}-${index}`}
            role="option"
            aria-selected={index === current}
            ref={(element) => {
              if (index === current) element?.scrollIntoView({ block: 'nearest' });
            }}
            onPointerMove={() => setAt(index)}
            onClick={() => choose(choice)}
          >
            <Icon name={choice.icon} />
            <span dir="auto">{choice.label}</span>
            {choice.note ? <small dir="auto">{choice.note}</small> : null}
            {choice.keys?.[0] ? <Keys>{keyName(choice.keys[0])}</Keys> : null}
          </li>
        ))}
      </ul>
      <p className="pl-muted pl-small" role="status">
        {choices.length === 0 && !found.loading ? t('palette.none') : t('palette.hint')}
      </p>
    </Dialog>
  );
}

/** A text once it has stood still for a moment, so that not every letter asks the server. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), 150);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
