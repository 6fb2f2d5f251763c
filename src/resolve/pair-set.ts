const fewest = 4;

/**
 * A set of pairs of whole numbers, the first from 0 to below `count`, the second greater than the first: of each first one
 * its second ones, in an open hash table of 4 bytes a place. A hundred thousand postings come to eleven million pairs, which
 * take four times as much as sets of JavaScript.
 * @returns what adds a pair, and says whether it was not there.
 */
export function pairSet(count: number): (a: number, b: number) => boolean {
  const tables: Uint32Array[] = [];
  const sizes = new Uint32Array(count);
  return (a, b) => {
    const table = tables[a] ?? new Uint32Array(fewest);
    const slot = slotOf(table, b);
    if (table[slot] === b) return false;
    table[slot] = b;
    sizes[a]!++;
    tables[a] = 4 * sizes[a]! > 3 * table.length ? enlarged(table) : table;
    return true;
  };
}

/** Where a number stands, or is to stand. A place with 0 is free, for that is no second number. */
function slotOf(table: Uint32Array, b: number): number {
  const last = table.length - 1;
  let slot = (Math.imul(b, 0x9e3779b1) >>> 8) & last;
  while (table[slot] !== 0 && table[slot] !== b) slot = (slot + 1) & last;
  return slot;
}

function enlarged(table: Uint32Array): Uint32Array {
  const larger = new Uint32Array(2 * table.length);
  for (const b of table) if (b !== 0) larger[slotOf(larger, b)] = b;
  return larger;
}
