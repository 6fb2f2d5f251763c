import type { Fact, Field, FieldName, FieldState, Fields, PostingRecord, Status } from '../posting/record.ts';
import { fieldNames, statuses } from '../posting/values.ts';
import type { Layout } from './columns.ts';
import { factLayouts, fromSlim, partsOf, toSlim } from './slim-facts.ts';

const laidOut = Object.keys(factLayouts) as (keyof typeof factLayouts)[];

/** The layout of a posting as charts need it: the values of its facts, and the state of each field. */
export const slimLayout: Layout = {
  parts: { ...factLayouts, states: partsOf(...fieldNames), conflicts: partsOf(...fieldNames) },
};

type Slim = Record<string, unknown[]> & Record<'states' | 'conflicts', Record<string, unknown>>;

/** A posting without the words that its facts were read from, to be laid out. */
export function slim({ fields }: PostingRecord): unknown {
  const read = (name: keyof typeof factLayouts) => toSlim(name, fields[name].facts);
  return {
    ...Object.fromEntries(laidOut.map(name => [name, read(name)])),
    states: Object.fromEntries(fieldNames.map(name => [name, fields[name].state])),
    conflicts: Object.fromEntries(fieldNames.map(name => [name, fields[name].conflicting || undefined])),
  };
}

/**
 * Records that charts can be answered from, from what was laid out: facts without evidence and rules, each with the status
 * that its field has. A record's id is its place, with as many digits as the last one has. Equal facts are one object.
 */
export function fattened(slims: readonly unknown[]): PostingRecord[] {
  const columns = fieldNames.map(name => ({ name, column: columnOf(name, slims as readonly Slim[]) }));
  const digits = String(slims.length).length;
  return slims.map((_, i) => {
    const fields: Partial<Record<FieldName, Field<unknown>>> = {};
    for (const { name, column } of columns) fields[name] = column[i]!;
    return {
      id: String(i).padStart(digits, '0'),
      file: '',
      hash: '',
      wording: 'original',
      language: { code: null, read: true },
      fields: fields as Fields,
      sections: [],
    };
  });
}

/** One field of every posting; those without facts are one object a state, and facts are one object a value. */
function columnOf(name: FieldName, slims: readonly Slim[]): Field<unknown>[] {
  const empty = new Map<string, Field<unknown>>();
  const known = new Map<Status, Map<unknown, Fact<unknown>>>();
  return slims.map(({ states, conflicts, [name]: said = [] }) => {
    const state = states[name] as FieldState;
    const conflicting = conflicts[name] === true;
    if (said.length === 0)
      return once(empty, `${state} ${conflicting}`, () => ({ ...nothing, state, conflicting }));
    const status = statuses.find(status => status === state) ?? 'stated';
    const facts = once(known, status, () => new Map());
    const factOf = (value: unknown) => ({ ...fromSlim(name, value), status, rule: '' });
    return {
      ...nothing,
      state,
      conflicting,
      facts: said.map(value => once(facts, value, () => factOf(value))),
    };
  });
}

const nothing = { facts: [], cues: [], refused: [] };

/** What a map has for a key, made when it has nothing yet. */
export function once<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
