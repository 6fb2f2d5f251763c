/**
 * A trie over words whose nodes are numbers. A name opens with a word, by whose number its first node is found; all further
 * edges stand in one open-addressed table. Of every node some bits tell beforehand most of the labels that do not lead on
 * from it, for of most words that open a name the next goes on with none.
 */
export class Trie<T> {
  /** The first value that was left at each node, and all of those few where several were. */
  private readonly values: (T | undefined)[] = [undefined];
  private readonly several = new Map<number, T[]>();
  private edges = 0;
  /** Three numbers an edge: the node that it leaves, its label, the node that it leads to. */
  private table: Int32Array;
  /** The first node by the number of a word. */
  private openings = new Int32Array(1 << 6);
  /** A bit for each label that leads on from a node, labels sharing bits, and the sign where values were left. */
  private onward = new Int32Array(1 << 6);

  /** @param expected so many edges have room from the beginning. */
  constructor(expected = 0) {
    let length = 3 << 6;
    while (length < expected * 6) length *= 2;
    this.table = new Int32Array(length);
  }

  /** The node that a word opens; 0 when there is none. */
  opening(word: number): number {
    return word < this.openings.length ? this.openings[word]! : 0;
  }

  /** The node that a word opens, which is made when there is none. */
  open(word: number): number {
    const known = this.opening(word);
    if (known !== 0) return known;
    const made = this.add();
    this.openings = withRoom(this.openings, word);
    this.openings[word] = made;
    return made;
  }

  /** The node that an edge leads to; 0 when there is none. */
  step(node: number, label: number): number {
    return (this.onward[node]! & bitOf(label)) === 0 ? 0 : this.table[slotOf(this.table, node, label) + 2]!;
  }

  /** The node that an edge leads to, which is made when there is none. */
  descend(node: number, label: number): number {
    const slot = slotOf(this.table, node, label);
    const known = this.table[slot + 2]!;
    if (known !== 0) return known;
    const next = this.add();
    this.onward[node]! |= bitOf(label);
    place(this.table, slot, node, label, next);
    if (++this.edges * 6 > this.table.length) this.grow();
    return next;
  }

  /** The values that were left at a node. */
  at(node: number): readonly T[] | undefined {
    return this.onward[node]! < 0 ? (this.several.get(node) ?? [this.values[node]!]) : undefined;
  }

  leave(node: number, value: T): void {
    const left = this.at(node);
    if (left) this.several.set(node, [...left, value]);
    else this.values[node] = value;
    this.onward[node]! |= 1 << 31;
  }

  private add(): number {
    const node = this.values.push(undefined) - 1;
    this.onward = withRoom(this.onward, node);
    return node;
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

/** One of 31 bits. */
const bitOf = (label: number): number => 1 << ((Math.imul(label, 0x9e3779b1) >>> 8) % 31);

function withRoom(array: Int32Array<ArrayBuffer>, index: number): Int32Array<ArrayBuffer> {
  if (index < array.length) return array;
  const larger = new Int32Array(Math.max(index + 1, array.length * 2));
  larger.set(array);
  return larger;
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
