// A plugin for the generator: each operation as its text. A browser sends text, so the parsed form would only be five times
// the bytes; a fragment is written once and put behind the operations that use it. Each file of operations gives a module
// of its own, so that a screen brings what it asks and no other screen's questions.
import { basename } from 'node:path';
import { print, stripIgnoredCharacters, visit } from 'graphql';

const textOf = (node) => stripIgnoredCharacters(print(node));

/** The fragments that a definition uses, directly or through others. */
function fragmentsOf(node, fragments, found = new Set()) {
  visit(node, {
    FragmentSpread: ({ name: { value } }) => {
      if (found.has(value) || !fragments.has(value)) return;
      found.add(value);
      fragmentsOf(fragments.get(value), fragments, found);
    },
  });
  return found;
}

const capital = (name) => name[0].toUpperCase() + name.slice(1);

/**
 * The module of the operations in `config.file`, a name without its ending; of its fragments, which lean on nothing, where
 * `config.fragments` says so; or of all, where `config.all` does.
 */
export const plugin = (_schema, documents, { file, fragments: only, all }) => {
  const definitions = documents.flatMap(({ document, location }) =>
    (document?.definitions ?? []).map((node) => ({ node, at: basename(location, '.graphql') })),
  );
  if (all) {
    const asking = definitions.filter(({ node }) => node.kind === 'OperationDefinition').map(({ at }) => at);
    return [...new Set(asking)]
      .sort()
      .map((name) => `export * from './texts/${name}';`)
      .join('\n');
  }
  const here = definitions.filter(({ at }) => at === file).map(({ node }) => node);
  const parts = definitions.filter(({ node }) => node.kind === 'FragmentDefinition');
  if (only)
    return here
      .filter(({ kind }) => kind === 'FragmentDefinition')
      .map((node) => `export const ${node.name.value}Text = ${JSON.stringify(textOf(node))};`)
      .join('\n');
  const fragments = new Map(parts.map(({ node }) => [node.name.value, node]));
  const homes = new Map(parts.map(({ node, at }) => [node.name.value, at]));
  const foreign = new Set();
  const types = [];
  const operations = here
    .filter(({ kind, name }) => kind === 'OperationDefinition' && name)
    .map((node) => {
      const name = capital(node.name.value);
      const type = `${name}${capital(node.operation)}`;
      types.push(type, `${type}Variables`);
      const spread = [...fragmentsOf(node, fragments)];
      for (const one of spread) foreign.add(one);
      const texts = [JSON.stringify(textOf(node)), ...spread.map((one) => `${one}Text`)];
      return `export const ${name}Document = (${texts.join(' + ')}) as unknown as DocumentNode<${type}, ${type}Variables>;`;
    });
  return {
    prepend: [
      "import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';",
      `import type { ${types.join(', ')} } from '../operations';`,
      ...[...foreign].sort().map((one) => `import { ${one}Text } from './${homes.get(one)}-fragments';`),
    ],
    content: operations.join('\n'),
  };
};
