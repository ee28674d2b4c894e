// Which rooms of the catalogue a module speaks, read from the sources: every id written in it or in what it imports. The
// web app's build asks it, and gives each part that is loaded later its rooms along, in the reader's language.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { aliases, root } from './aliases.mjs';

const catalogue = join(root, 'libs/ui/src/messages');
const index = aliases['@plenary/ui'];

/** The rooms of every page: in the first file in English. */
export const CORE = ['errors', 'frame', 'palette', 'words'];

const source = (file) => readFileSync(file, 'utf8');

function fileOf(base) {
  return [base, `${base}.ts`, `${base}.tsx`, join(base, 'index.ts')].find(
    (file) => existsSync(file) && statSync(file).isFile(),
  );
}

/** The room of each id. */
export function roomsById() {
  const rooms = new Map();
  for (const name of readdirSync(join(catalogue, 'en'))) {
    for (const [, id] of source(join(catalogue, 'en', name)).matchAll(/^ {2}'([^']+)':/gm))
      rooms.set(id, basename(name, '.ts'));
  }
  return rooms;
}

/** From a name that `@plenary/ui` exports to the file that has it, so that its other components do not count. */
function exportedFrom() {
  const from = new Map();
  for (const [, names, path] of source(index).matchAll(/export \{([^}]*)\} from '([^']+)'/g)) {
    for (const name of names.split(',')) from.set(name.trim().split(/\s+/).at(-1), resolve(dirname(index), path));
  }
  return from;
}

export class MessageRooms {
  rooms = roomsById();
  exported = exportedFrom();
  spoken = new Map();

  /** The rooms of a module with everything that comes with it; what it loads later is not of it. */
  of(file) {
    const seen = new Set();
    const found = new Set();
    const visit = (path) => {
      const at = fileOf(path);
      if (!at || seen.has(at) || at.startsWith(catalogue) || !/\.tsx?$/.test(at)) return;
      seen.add(at);
      const { ids, imports } = this.read(at);
      for (const room of ids) found.add(room);
      imports.forEach(visit);
    };
    visit(file);
    return [...found].sort();
  }

  read(file) {
    const known = this.spoken.get(file);
    if (known) return known;
    const code = source(file);
    const ids = new Set();
    for (const [, written, open] of code.matchAll(/['`]([a-zA-Z]+\.[\w.]*)(\$\{|['`])/g)) {
      if (open !== '${') {
        if (this.rooms.has(written)) ids.add(this.rooms.get(written));
      } else for (const [id, room] of this.rooms) if (id.startsWith(written)) ids.add(room);
    }
    const imports = [];
    for (const [, names, from] of code.matchAll(/^(?:import|export)\s(?!type\b)([^'"]*?)from '([^']+)'/gm)) {
      if (from.startsWith('.')) imports.push(resolve(dirname(file), from));
      else if (from === '@plenary/ui') {
        for (const name of names.replace(/[{}]/g, '').split(',')) {
          const at = this.exported.get(name.trim().split(/\s+/)[0]);
          if (at && !name.trim().startsWith('type ')) imports.push(at);
        }
      }
    }
    const read = { ids, imports };
    this.spoken.set(file, read);
    return read;
  }
}

/** The plugin of the web app's build. */
export function messagesByRoom() {
  let rooms = new MessageRooms();
  const inRoot = (file) => relative(root, file);
  const parts = {};
  return {
    name: 'plenary-message-rooms',
    enforce: 'pre',
    buildStart() {
      rooms = new MessageRooms();
    },
    resolveId(name, importer) {
      if (name === './catalogues' && importer?.startsWith(catalogue)) return join(catalogue, 'catalogues.browser.ts');
      if (name === './messages/catalogues' && importer === index) return join(catalogue, 'catalogues.browser.ts');
      return null;
    },
    transform(code, id) {
      const file = id.split('?')[0];
      if (!file.startsWith(join(root, 'apps/web/src')) || !/\bimport\('\./.test(code)) return null;
      const out = code.replace(/(?<!typeof )\bimport\('(\.[^']+)'\)/g, (whole, path) => {
        const target = fileOf(resolve(dirname(file), path));
        const spoken = target ? rooms.of(target).filter((room) => !CORE.includes(room)) : [];
        if (target) parts[inRoot(target)] = spoken;
        return spoken.length > 0 ? `withRooms(${whole}, ${JSON.stringify(spoken)})` : whole;
      });
      if (out === code) return null;
      return {
        code: `import { withRooms } from '${join(root, 'apps/web/src/platform/rooms.ts')}';\n${out}`,
        map: null,
      };
    },
    /** For the server, which tells the browser of them with the page. */
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: '.vite/rooms.json', source: JSON.stringify(parts) });
    },
  };
}
