import { IntlMessageFormat } from 'intl-messageformat';
import { resolve } from 'node:path';
import { readdirSync } from 'node:fs';

// The build's own reader of rooms, and the catalogue in its files, neither of which a part of the app imports.
const root = resolve(import.meta.dirname, '../../../..');
const { CORE, MessageRooms, roomsById } = (await import(resolve(root, 'tools/message-rooms.mjs'))) as {
  CORE: readonly string[];
  MessageRooms: new () => { of(file: string): string[] };
  roomsById(): Map<string, string>;
};
const { compiled } = (await import(resolve(root, 'tools/compiled-messages.mjs'))) as {
  compiled(text: string): string | object[];
};
const { en } = (await import(resolve(root, 'libs/ui/src/messages/en.ts'))) as { en: Record<string, string> };

const app = resolve(import.meta.dirname, '..');
const rooms = new MessageRooms();

describe('the rooms of the catalogue', () => {
  it('hold every text once, each room a file that the whole catalogue has', () => {
    expect([...roomsById().keys()].sort()).toEqual(Object.keys(en).sort());
  });

  it('are only the core for what every page brings', () => {
    expect(rooms.of(resolve(app, 'app.tsx')).filter((room) => !CORE.includes(room))).toEqual([]);
  });

  it('are read from what a screen writes, from its parts, and from the beginnings of ids', () => {
    const signIn = ['errors', 'frame', 'people', 'security', 'words'];
    expect(rooms.of(resolve(app, 'people/sign-in-screen.tsx'))).toEqual(signIn);
    expect(rooms.of(resolve(app, 'documents/reading-screen.tsx'))).toContain('reading');
    expect(rooms.of(resolve(app, 'commands/key-list.tsx'))).toEqual(expect.arrayContaining(['palette']));
  });

  it('leave a screen without those of its neighbours', () => {
    expect(rooms.of(resolve(app, 'coalitions/home-screen.tsx'))).not.toContain('rounds');
    expect(rooms.of(resolve(app, 'documents/reading-screen.tsx'))).not.toContain('milestones');
  });

  it('have a file for every name that stands in the folder', () => {
    const files = readdirSync(resolve(app, '../../../libs/ui/src/messages/en')).map((name) => name.replace('.ts', ''));
    expect([...new Set(roomsById().values())].sort()).toEqual(files.sort());
  });

  it('come to the browser parsed, but for what says the same to a parser and to a reader', () => {
    const words = Object.values(en).filter((text) => typeof compiled(text) === 'string');
    const same = (text: string) =>
      JSON.stringify(new IntlMessageFormat(text).getAst()) === JSON.stringify([{ type: 0, value: text }]);
    expect(words.length).toBeGreaterThan(500);
    expect(words.filter((text) => !same(text))).toEqual([]);
    expect(compiled('{count, plural, one {# word} other {# words}}')).toMatchObject([{ type: 6, value: 'count' }]);
  });
});
