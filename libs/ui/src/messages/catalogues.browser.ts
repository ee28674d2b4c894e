/**
 * What the browser knows of the catalogue: the core in English from the first file on, everything else as one file for
 * each room and language. Which rooms a screen speaks is read from its sources when the app is built
 * (`tools/message-rooms.mjs`), so that nobody has to list them.
 */
import { errors } from './en/errors';
import { frame } from './en/frame';
import { palette } from './en/palette';
import { words } from './en/words';
import { addTexts, whenMissing, type Texts } from './texts';

type Room = Record<string, Texts>;

const files = import.meta.glob<Room>([
  './*/*.ts',
  '!./en/errors.ts',
  '!./en/frame.ts',
  '!./en/palette.ts',
  '!./en/words.ts',
]);
const wanted = new Set(['errors', 'frame', 'palette', 'words']);
const loading = new Map<string, Promise<void>>();

addTexts('en', { ...errors, ...frame, ...palette, ...words });

function loadRoom(language: string, room: string): Promise<void> {
  const file = `./${language}/${room}.ts`;
  const load = files[file];
  if (!load) return Promise.resolve();
  const loaded =
    loading.get(file) ??
    load().then(
      (exported) => addTexts(language, Object.assign({}, ...Object.values(exported)) as Texts),
      (fault: unknown) => {
        // The next screen tries again.
        loading.delete(file);
        throw fault;
      },
    );
  loading.set(file, loaded);
  return loaded;
}

/** Brings the rooms' texts in a language, and in English what the language has not got. */
export async function loadRooms(language: string, rooms: readonly string[]): Promise<void> {
  for (const room of rooms) wanted.add(room);
  await Promise.all(
    rooms.flatMap((room) => [
      loadRoom(language, room),
      ...(files[`./${language}/${room}.ts`] ? [] : [loadRoom('en', room)]),
    ]),
  );
}

/** Brings a language where another was spoken before: the core, and every room that has been asked for. */
export const loadLanguage = (language: string): Promise<void> => loadRooms(language, [...wanted]);

// A text that no room brought is a slip of the analysis: everything comes, and the screen is written again.
whenMissing((language) => {
  const rooms = Object.keys(files).map((file) => file.replace(/^.*\/|\.ts$/g, ''));
  loadRooms(language, [...new Set(rooms)]).catch(() => undefined);
});
