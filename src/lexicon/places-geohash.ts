const alphabet = '0123456789bcdefghjkmnpqrstuvwxyz';

/** A point on the earth, in degrees; west and south are less than 0. */
export interface Coordinates {
  latitude: number;
  longitude: number;
}

/**
 * The cell of the earth that a point lies in, as letters; 5 of them are within 2.5 km of it.
 * Source: G. Niemeyer's geohash, https://en.wikipedia.org/wiki/Geohash.
 */
export function geohash(latitude: number, longitude: number, length: number): string {
  const cell = wholeEarth();
  let hash = '';
  while (hash.length < length) {
    let letter = 0;
    for (let bit = 0; bit < 5; bit++) letter = letter * 2 + halve(cell, { latitude, longitude });
    hash += alphabet[letter];
  }
  return hash;
}

/** The middle of a geohash's cell. */
export function centreOf(hash: string): Coordinates {
  const cell = wholeEarth();
  for (const letter of hash) {
    const bits = alphabet.indexOf(letter);
    for (let bit = 4; bit >= 0; bit--) keep(cell, (bits >> bit) & 1);
  }
  return { latitude: middle(cell.latitude), longitude: middle(cell.longitude) };
}

interface Cell {
  latitude: [number, number];
  longitude: [number, number];
  /** The side that the next bit halves. */
  next: 'latitude' | 'longitude';
}

const wholeEarth = (): Cell => ({ latitude: [-90, 90], longitude: [-180, 180], next: 'longitude' });
const middle = ([low, high]: [number, number]): number => (low + high) / 2;

function halve(cell: Cell, point: Coordinates): number {
  const bit = point[cell.next] >= middle(cell[cell.next]) ? 1 : 0;
  keep(cell, bit);
  return bit;
}

function keep(cell: Cell, bit: number): void {
  const side = cell[cell.next];
  side[bit === 1 ? 0 : 1] = middle(side);
  cell.next = cell.next === 'longitude' ? 'latitude' : 'longitude';
}
