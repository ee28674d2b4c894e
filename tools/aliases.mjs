// The one list of the libs, read from tsconfig.base.json, in the shapes that Vite and Jest want.
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

const { paths } = JSON.parse(readFileSync(resolve(root, 'tsconfig.base.json'), 'utf8')).compilerOptions;

export const aliases = Object.fromEntries(Object.entries(paths).map(([name, [file]]) => [name, resolve(root, file)]));

export const jestAliases = Object.fromEntries(Object.entries(aliases).map(([name, file]) => [`^${name}$`, file]));
