/** The one listener for keys, and what it can open over any screen: the palette and the list of keys. */
import { useMessages } from '@plenary/ui';
import { lazy, Suspense, useEffect, useState } from 'react';
import { undoLast } from '../platform/announce';
import { commandsHere, press, useCommands } from './commands';

const Palette = lazy(async () => ({ default: (await import('./palette')).Palette }));
const KeyList = lazy(async () => ({ default: (await import('./key-list')).KeyList }));

export function CommandKeys() {
  const { t } = useMessages();
  const [open, setOpen] = useState<'palette' | 'keys' | null>(null);
  useCommands([
    {
      id: 'palette',
      label: t('palette.open'),
      keys: ['Ctrl+k'],
      whileWriting: true,
      byKeyOnly: true,
      run: () => setOpen('palette'),
    },
    { id: 'keys', label: t('palette.keys'), keys: ['?'], run: () => setOpen('keys') },
    { id: 'undo', label: t('palette.undo'), keys: ['Ctrl+z'], byKeyOnly: true, run: undoLast },
  ]);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event, commandsHere());
    const show = () => setOpen('palette');
    document.addEventListener('keydown', listen);
    document.addEventListener('plenary:palette', show);
    return () => {
      document.removeEventListener('keydown', listen);
      document.removeEventListener('plenary:palette', show);
    };
  }, []);
  const close = () => setOpen(null);
  return (
    <Suspense fallback={null}>
      {open === 'palette' ? <Palette onClose={close} /> : null}
      {open === 'keys' ? <KeyList onClose={close} /> : null}
    </Suspense>
  );
}
