import { document, XMLSerializer } from '#document';

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

/** An element as well-formed XML, which HTML reads alike. */
export const write = (node: Node): string => new XMLSerializer().serializeToString(node);
