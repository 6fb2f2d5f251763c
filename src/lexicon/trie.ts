/**
 * A trie whose nodes are numbers, 0 the root. All edges stand in one open-addressed table, which a text is walked along
 * more quickly than along a map for every node.
 */
export class Trie<T> {
  private readonly values: (T[] | undefined)[] = [undefined];
  private edges = 0;
  /** Three numbers an edge: the node that it leaves, its label, the node that it leads to. */
  private table = new Int32Array(3 << 6);

  /** The node that an edge leads to; 0 when there is none. */
  step(node: number, label: number): number {
    return this.table[this.slot(node, label) + 2]!;
  }

  /** The node that an edge leads to, which is made when there is none. */
  descend(node: number, label: number): number {
    const known = this.step(node, label);
    if (known !== 0) return known;
    const next = this.values.push(undefined) - 1;
    if (++this.edges * 6 > this.table.length) this.grow();
    this.table.set([node, label, next], this.slot(node, label));
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

  private slot(node: number, label: number): number {
    const { table } = this;
    const mask = table.length / 3 - 1;
    const hash = Math.imul(Math.imul(node, 0x9e3779b1) ^ label, 0x85ebca6b);
    for (let slot = (hash ^ (hash >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const at = slot * 3;
      if (table[at + 2] === 0 || (table[at] === node && table[at + 1] === label)) return at;
    }
  }

  private grow(): void {
    const old = this.table;
    this.table = new Int32Array(old.length * 2);
    for (let at = 0; at < old.length; at += 3)
      if (old[at + 2] !== 0) this.table.set(old.subarray(at, at + 3), this.slot(old[at]!, old[at + 1]!));
  }
}
