/** What the build of the web app made: its files by the names of their sources. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Chunk {
  file: string;
  css?: string[];
  imports?: string[];
}

export const MAIN = 'apps/web/src/main.tsx';
/** Which screens there are beside those that the server draws. */
export const MORE = 'apps/web/src/more-routes.tsx';
const PUBLIC_PAGE = 'apps/web/src/public-page.ts';
const DOOR_PAGE = 'apps/web/src/door-page.ts';
/** In English these are in the first file. */
const CORE_ROOMS = ['errors', 'frame', 'palette', 'words'];

export class WebBuild {
  private readonly manifest: Record<string, Chunk>;
  /** The rooms of the catalogue that each part of the app speaks. */
  private readonly rooms: Record<string, string[]>;

  constructor(folder: string) {
    const read = <Data>(path: string): Record<string, Data> =>
      existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Record<string, Data>) : {};
    this.manifest = read(join(folder, '.vite/manifest.json'));
    this.rooms = read(join(folder, '.vite/rooms.json'));
  }

  get exists(): boolean {
    return this.manifest[MAIN] !== undefined;
  }

  /** The style sheets of some sources and of what they import, each once, in the order in which they count. */
  styles(...sources: string[]): string[] {
    return this.files(sources, ({ file, css = [] }) => [...(file.endsWith('.css') ? [file] : []), ...css]);
  }

  /** The scripts of some sources and of what they import, each once. */
  scripts(...sources: string[]): string[] {
    return this.files(sources, ({ file }) => (file.endsWith('.js') ? [file] : []));
  }

  /** The files of the catalogue that sources speak, in a language; what it lacks is English. */
  texts(language: string, ...sources: string[]): string[] {
    const room = (name: string) => `libs/ui/src/messages/${name}.ts`;
    const core = language === 'en' ? [] : CORE_ROOMS;
    const spoken = [...core, ...sources.flatMap((source) => this.rooms[source] ?? [])];
    return [...new Set(spoken)].flatMap((name) => {
      const chunk = this.manifest[room(`${language}/${name}`)] ?? this.manifest[room(`en/${name}`)];
      return chunk ? [`/${chunk.file}`] : [];
    });
  }

  /** A file that the build took along, by the beginning of its name. */
  asset(beginning: string): string | undefined {
    const name = Object.keys(this.manifest).find((source) => source.split('/').at(-1)?.startsWith(beginning));
    return name && `/${this.manifest[name]!.file}`;
  }

  private files(sources: string[], of: (chunk: Chunk) => string[]): string[] {
    const seen = new Set<string>();
    const collect = (name: string): string[] => {
      const chunk = this.manifest[name];
      if (!chunk || seen.has(name)) return [];
      seen.add(name);
      return [...(chunk.imports ?? []).flatMap(collect), ...of(chunk)];
    };
    return [...new Set(sources.flatMap(collect))].map((file) => `/${file}`);
  }
}

/** The addresses of the style sheets that the public page needs. */
export function publicStyles(web: string): string[] {
  return new WebBuild(web).styles(PUBLIC_PAGE);
}

/** Those of the open door, which brings no typefaces along: on a weak line the text counts. */
export function doorStyles(web: string): string[] {
  return new WebBuild(web).styles(DOOR_PAGE);
}
