// A plugin for the generator: each operation as its text. A browser sends text, so the parsed form would only be five times
// the bytes; a fragment is written once and put behind the operations that use it.
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

export const plugin = (_schema, documents) => {
  const definitions = documents.flatMap(({ document }) => document?.definitions ?? []);
  const fragments = new Map(
    definitions.filter(({ kind }) => kind === 'FragmentDefinition').map((one) => [one.name.value, one]),
  );
  const texts = [...fragments].map(([name, node]) => `const ${name}Text = ${JSON.stringify(textOf(node))};`);
  const operations = definitions
    .filter(({ kind, name }) => kind === 'OperationDefinition' && name)
    .map((node) => {
      const name = capital(node.name.value);
      const type = `${name}${capital(node.operation)}`;
      const parts = [JSON.stringify(textOf(node)), ...[...fragmentsOf(node, fragments)].map((one) => `${one}Text`)];
      return `export const ${name}Document = (${parts.join(' + ')}) as unknown as DocumentNode<${type}, ${type}Variables>;`;
    });
  return {
    prepend: ["import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';"],
    content: [...texts, ...operations].join('\n'),
  };
};
