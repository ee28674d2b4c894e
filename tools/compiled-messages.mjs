// A plugin of the web app's build: messages come to the browser parsed, so that the parser need not come with them. What
// says only words stays a string; what has a place for something else is the list of elements that the parser makes of it.
import { IntlMessageFormat } from 'intl-messageformat';
import { join } from 'node:path';
import { transformWithOxc } from 'vite';
import { root } from './aliases.mjs';

const catalogue = join(root, 'libs/ui/src/messages');
const PARSER = '@formatjs/icu-messageformat-parser';

/** What means something to the parser: a string without it means itself. */
const MARKS = /[{}<>#'|]/;

export const compiled = (text) => (MARKS.test(text) ? new IntlMessageFormat(text).getAst() : text);

export function compiledMessages() {
  return {
    name: 'plenary-compiled-messages',
    enforce: 'pre',
    config: () => ({
      resolve: { alias: [{ find: new RegExp(`^${PARSER}$`), replacement: `${PARSER}/no-parser.js` }] },
    }),
    async transform(code, id) {
      const file = id.split('?')[0];
      if (!file.startsWith(catalogue) || !/\/\w{2}\/[\w-]+\.ts$/.test(file)) return null;
      const { code: script } = await transformWithOxc(code, file);
      const rooms = await import(`data:text/javascript,${encodeURIComponent(script)}`);
      const out = Object.entries(rooms).map(([name, texts]) => {
        const pairs = Object.entries(texts).map(([key, text]) => [key, compiled(text)]);
        return `export const ${name} = ${JSON.stringify(Object.fromEntries(pairs))};`;
      });
      return { code: out.join('\n'), map: null, moduleType: 'js' };
    },
  };
}
