import { type Document, isCollection, isMap, isNode, isScalar, isSeq, type Node, type Pair } from 'yaml';
import type { Span } from '../posting/document.ts';

type Path = readonly (string | number)[];

/** What stands at a path, if anything does. */
export const nodeAt = (document: Document, path: Path): Node | undefined => {
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  return isNode(node) && node.range ? node : undefined;
};

/**
 * As much of a path as the document has. Of a value that may stand without the list that it is the only one of, a schema
 * sees the list.
 */
export function statedPath(document: Document, path: Path): Path {
  const stated: (string | number)[] = [];
  for (const key of path) {
    if (nodeAt(document, [...stated, key])) stated.push(key);
    else if (typeof key !== 'number' || isSeq(nodeAt(document, stated))) break;
  }
  return stated;
}

/** Where the value at a path begins; where its nearest parent begins when it is absent. */
export const placeOf = (document: Document, path: Path): number =>
  nodeAt(document, statedPath(document, path))?.range?.[0] ?? 0;

/** Where a key of the map at a path begins. */
export function placeOfKey(document: Document, path: Path, name: string): number {
  const map = nodeAt(document, path);
  const item = isMap(map) ? map.items.find(pair => keyOf(pair) === name) : undefined;
  return isScalar(item?.key) ? (item.key.range?.[0] ?? 0) : placeOf(document, path);
}

const keyOf = ({ key }: Pair): string | undefined => (isScalar(key) ? String(key.value) : undefined);

/** The words of a value, without the quotation marks around it and the space behind it. */
function spanOf(node: Node, source: string): Span {
  const [start, end] = node.range!;
  const quote = isScalar(node) && node.type?.startsWith('QUOTE') ? 1 : 0;
  return { start: start + quote, end: start + source.slice(start, end).trimEnd().length - quote };
}

/** The span of each value of the document's top level, by its key. */
export function topLevelSpans(document: Document, source: string): Record<string, Span> {
  const items = isMap(document.contents) ? document.contents.items : [];
  return Object.fromEntries(
    items.flatMap(pair => {
      const name = keyOf(pair);
      return name !== undefined && isNode(pair.value) && pair.value.range
        ? [[name, spanOf(pair.value, source)]]
        : [];
    }),
  );
}

/** A key of more letters is no key of ours; below thousands of them the paths of a short file would take millions. */
const longestKey = 100;

/**
 * The spans of all that stands below a key of the top level, by paths such as `skills.remove.0`. A key that says that
 * there is nothing is shown whole, for its value may have no words.
 */
export function spansWithin(document: Document, source: string, top: string): Record<string, Span> {
  const spans: Record<string, Span> = {};
  const visit = (node: unknown, path: string): void => {
    if (!isCollection(node)) return;
    node.items.forEach((item, i) => {
      const pair = isMap(node) ? (item as Pair) : undefined;
      const value = pair ? pair.value : item;
      const name = pair ? keyOf(pair) : i;
      if (typeof name === 'string' && name.length > longestKey) return;
      const at = [path, name].filter(part => part !== '').join('.');
      if (isNode(value) && value.range) spans[at] = spanOf(value, source);
      if (pair && isNode(pair.key) && isNothing(value)) spans[at] = wholePair(pair.key, spans[at], source);
      visit(value, at);
    });
  };
  visit(document.get(top, true), '');
  return spans;
}

const isNothing = (value: unknown): boolean =>
  isCollection(value) ? value.items.length === 0 : !isScalar(value) || value.value === null;

function wholePair(key: Node, value: Span | undefined, source: string): Span {
  const { start, end } = spanOf(key, source);
  const last = Math.max(end, value?.end ?? end);
  return { start, end: source.slice(start, last).includes('\n') ? end : last };
}
