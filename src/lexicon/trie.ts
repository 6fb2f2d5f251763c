/**
 * A trie whose nodes are numbers, 0 the root. All edges stand in one open-addressed table, which a text is walked along
 * more quickly than along a map for every node.
 */
export class Trie<T> {
  private readonly values: (T[] | undefined)[] = [undefined];
  private edges = 0;
  /** Three numbers an edge: the node that it leaves, its label, the node that it leads to. */
  private table: Int32Array;

  /** @param expected so many edges have room from the beginning. */
  constructor(expected = 0) {
    let length = 3 << 6;
    while (length < expected * 6) length *= 2;
    this.table = new Int32Array(length);
  }

  /** The node that an edge leads to; 0 when there is none. */
  step(node: number, label: number): number {
    return this.table[slotOf(this.table, node, label) + 2]!;
  }

  /** The node that an edge leads to, which is made when there is none. */
  descend(node: number, label: number): number {
    const slot = slotOf(this.table, node, label);
    const known = this.table[slot + 2]!;
    if (known !== 0) return known;
    const next = this.values.push(undefined) - 1;
    place(this.table, slot, node, label, next);
    if (++this.edges * 6 > this.table.length) this.grow();
    return next;
  }

  /** The values that were left at a node. */
  at(node: number): readonly T[] | undefined {
    return this.values[node];
  }

  leave(node: number, value: T): void {
    const left = this.values[node];
    if (left) left.push(value);
    else this.values[node] = [value];
  }

  private grow(): void {
    const { table } = this;
    const larger = new Int32Array(table.length * 2);
    for (let at = 0; at < table.length; at += 3) {
      const [node, label, next] = [table[at]!, table[at + 1]!, table[at + 2]!];
      if (next !== 0) place(larger, slotOf(larger, node, label), node, label, next);
    }
    this.table = larger;
  }
}

/** Where an edge stands in a table, or would stand. */
function slotOf(table: Int32Array, node: number, label: number): number {
  const last = table.length - 3;
  const hash = Math.imul(Math.imul(node, 0x9e3779b1) ^ label, 0x85ebca6b);
  let at = ((hash ^ (hash >>> 15)) & (table.length / 3 - 1)) * 3;
  while (table[at + 2] !== 0 && (table[at] !== node || table[at + 1] !== label))
    at = at === last ? 0 : at + 3;
  return at;
}

function place(table: Int32Array, at: number, node: number, label: number, next: number): void {
  table[at] = node;
  table[at + 1] = label;
  table[at + 2] = next;
}
