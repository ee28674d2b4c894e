/**
 * An equation as one line of text that can be read aloud and compared: fractions as `(a)/(b)`, powers as `a^(b)`,
 * roots as `√(a)`. The layout is lost, the meaning is not.
 */
import { childOf, elementsOf, textOf, type XmlNode } from '../xml';

function inParentheses(text: string): string {
  return [...text].length <= 1 ? text : `(${text})`;
}

function linear(nodes: readonly XmlNode[]): string {
  return nodes.map(linearNode).join('');
}

function linearNode(node: XmlNode): string {
  const part = (name: string) => linear(elementsOf(childOf(node, name)));
  const property = (name: string) => childOf(childOf(node, `${node.name}Pr`), name)?.attributes['m:val'];
  switch (node.name) {
    case 'm:t':
    case 'w:t':
      return textOf(node);
    case 'm:f':
      return `${inParentheses(part('m:num'))}/${inParentheses(part('m:den'))}`;
    case 'm:sSup':
      return `${part('m:e')}^${inParentheses(part('m:sup'))}`;
    case 'm:sSub':
      return `${part('m:e')}_${inParentheses(part('m:sub'))}`;
    case 'm:sSubSup':
      return `${part('m:e')}_${inParentheses(part('m:sub'))}^${inParentheses(part('m:sup'))}`;
    case 'm:rad':
      return `${part('m:deg')}√${inParentheses(part('m:e'))}`;
    case 'm:nary':
      return `${property('m:chr') ?? '∫'}_${inParentheses(part('m:sub'))}^${inParentheses(part('m:sup'))} ${part('m:e')}`;
    case 'm:d': {
      const inner = elementsOf(node).filter(({ name }) => name === 'm:e');
      const separator = property('m:sepChr') ?? '|';
      const text = inner.map((element) => linear(elementsOf(element))).join(separator);
      return `${property('m:begChr') ?? '('}${text}${property('m:endChr') ?? ')'}`;
    }
    case 'm:m':
      return `[${elementsOf(node)
        .filter(({ name }) => name === 'm:mr')
        .map((row) =>
          elementsOf(row)
            .map((element) => linear(elementsOf(element)))
            .join(', '),
        )
        .join('; ')}]`;
    default:
      return node.name.endsWith('Pr') ? '' : linear(elementsOf(node));
  }
}

export function equationText(node: XmlNode): string {
  return linear(elementsOf(node)).trim();
}
