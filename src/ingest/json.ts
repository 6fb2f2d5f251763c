/** JSON as it was read, and how to take values out of it that may have any shape. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** The value of a JSON text; undefined when it is none. */
export function parseJson(text: string): Json | undefined {
  try {
    return JSON.parse(text.replace(/^\ufeff/, '')) as Json;
  } catch {
    return undefined;
  }
}

/** A value of structured data with where it stands: a JSON Pointer (RFC 6901). */
export class JsonNode {
  readonly value: Json | undefined;
  readonly pointer: string;

  constructor(value: Json | undefined, pointer = '') {
    this.value = value;
    this.pointer = pointer;
  }

  /** The value under a key of an object; a node without a value where there is none. */
  get(key: string): JsonNode {
    const value = this.isObject() ? (this.value as { [key: string]: Json })[key] : undefined;
    return new JsonNode(value, `${this.pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`);
  }

  /** The elements of a list; a single value is a list of one, and none is an empty list. */
  list(): JsonNode[] {
    if (this.value === undefined || this.value === null) return [];
    if (!Array.isArray(this.value)) return [this];
    return this.value.map((value, i) => new JsonNode(value, `${this.pointer}/${i}`));
  }

  /** A text or a number as text without space around it; undefined for anything else and for an empty text. */
  text(): string | undefined {
    const text = typeof this.value === 'number' ? String(this.value) : this.value;
    return typeof text === 'string' && text.trim() !== ''
      ? text.replace(/[\s\u00a0]+/g, ' ').trim()
      : undefined;
  }

  /** A text as it stands, with its line ends; empty for anything else. */
  raw(): string {
    return typeof this.value === 'string' ? this.value : '';
  }

  /** A number, also one that is written as text; undefined for anything else. */
  number(): number | undefined {
    const number =
      typeof this.value === 'string' ? Number(this.value.replaceAll(',', '').trim() || NaN) : this.value;
    return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
  }

  isObject(): boolean {
    return typeof this.value === 'object' && this.value !== null && !Array.isArray(this.value);
  }

  has(...keys: string[]): boolean {
    return this.isObject() && keys.every(key => Object.hasOwn(this.value as object, key));
  }
}
