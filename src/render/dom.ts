import { document } from '#document';

export { document };

const namespace = 'http://www.w3.org/2000/svg';

/** Attributes by name; those without a value are left out. */
export type Attributes = Record<string, string | number | undefined>;

/** Numbers in a drawing have at most two decimals. */
const round = (value: number): number => Math.round(value * 100) / 100;

/** An SVG element. Texts among the children are escaped when it is written. */
export function element(name: string, attributes: Attributes, ...children: (Node | string)[]): SVGElement {
  const made = document.createElementNS(namespace, name) as SVGElement;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) made.setAttribute(key, String(typeof value === 'number' ? round(value) : value));
  }
  made.append(...children);
  return made;
}

/**
 * An element of SVG as well-formed XML, which HTML reads alike. There is but one namespace in a drawing: a serialiser that
 * looks for others takes four times as long.
 */
export const write = (svg: SVGElement): string => written(svg, ` xmlns="${namespace}"`);

function written(node: Node, declared = ''): string {
  if (!isElement(node)) return escaped(node.nodeValue!);
  const attributes = node.getAttributeNames().map(name => ` ${name}="${escaped(node.getAttribute(name)!)}"`);
  const tag = `${node.localName}${declared}${attributes.join('')}`;
  let inside = '';
  for (let child = node.firstChild; child; child = child.nextSibling) inside += written(child);
  return inside === '' ? `<${tag}/>` : `<${tag}>${inside}</${node.localName}>`;
}

const isElement = (node: Node): node is Element => node.nodeType === 1;

/** Apostrophes stay as they are: attributes stand in quotation marks, and names of fonts in apostrophes within them. */
const escaped = (text: string): string => text.replace(/[&<>"]/g, sign => entities[sign]!);
const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
