import { overlaps } from '../posting/document.ts';
import type {
  Experience,
  Fact,
  Field,
  FieldName,
  FieldState,
  Fields,
  PostingRecord,
  Skill,
  Status,
} from '../posting/record.ts';
import { fieldNames, statuses } from '../posting/values.ts';
import type { Layout } from './columns.ts';

const word: Layout = { word: true };
const words = { list: word };
const partsOf = (...keys: string[]): Layout => ({ parts: Object.fromEntries(keys.map(key => [key, word])) });

/** How the facts of each field are laid out. Titles are not among them: no chart counts them, and they would be the most. */
const facts: Record<Exclude<FieldName, 'title'>, { list: Layout; by?: string }> = {
  company: words,
  board: words,
  postedOn: words,
  locations: { list: partsOf('city', 'region', 'country', 'role') },
  workModel: words,
  seniority: words,
  employment: words,
  term: { list: partsOf('season', 'year', 'startMonths', 'durationWeeks') },
  experience: { list: partsOf('minYears', 'maxYears', 'scope', 'strength', 'condition', 'words') },
  degree: {
    list: {
      parts: {
        ...{
          minimum: word,
          strength: word,
          levels: word,
          preferred: word,
          inProgress: word,
          orExperience: word,
        },
        fields: words,
      },
    },
  },
  skills: { list: partsOf('skill', 'strength', 'group'), by: 'skill' },
  salary: { list: partsOf('min', 'max', 'currency', 'period', 'periodStatus', 'kind', 'place') },
  sponsorship: words,
  authorizedIn: words,
  citizenship: words,
  clearance: words,
  graduation: { list: partsOf('from', 'to') },
  relocation: words,
};
const laidOut = Object.keys(facts) as (keyof typeof facts)[];

/** The layout of a posting as charts need it: the values of its facts, and the state of each field. */
export const slimLayout: Layout = {
  parts: { ...facts, states: partsOf(...fieldNames), conflicts: partsOf(...fieldNames) },
};

type Slim = Record<string, unknown[]> & Record<'states' | 'conflicts', Record<string, unknown>>;

/** A posting without the words that its facts were read from, to be laid out. */
export function slim({ fields }: PostingRecord): unknown {
  const read = (name: keyof typeof facts) => toSlim(name, fields[name].facts);
  return {
    ...Object.fromEntries(laidOut.map(name => [name, read(name)])),
    states: Object.fromEntries(fieldNames.map(name => [name, fields[name].state])),
    conflicts: Object.fromEntries(fieldNames.map(name => [name, fields[name].conflicting || undefined])),
  };
}

/** The values of some facts as they are laid out. A skill is itself, and how it is asked for. */
function toSlim(name: FieldName, facts: readonly Fact<unknown>[]): unknown[] {
  if (name === 'experience') return slimExperience(facts as readonly Fact<Experience>[]);
  if (name !== 'skills') return facts.map(({ value }) => value);
  return (facts as readonly Fact<Skill>[]).map(
    ({ value: { id, label, category, kind, strength, group } }) => ({
      skill: [id, label, category, kind],
      strength,
      group,
    }),
  );
}

/**
 * Years of experience, without the words: what they are in as a number, the same for the same thing, and another number that
 * statements share which share words, for these are paths of which one is enough.
 */
function slimExperience(facts: readonly Fact<Experience>[]): unknown[] {
  const scopes = [...new Set(facts.map(({ value }) => value.scope).filter(scope => scope !== 'overall'))];
  const words: number[] = [];
  facts.forEach(({ evidence }, i) => {
    const joined = words.filter((_, k) =>
      facts[k]!.evidence.some(span => evidence.some(other => overlaps(span, other))),
    );
    words.push(i);
    for (const [k, word] of words.entries()) if (joined.includes(word)) words[k] = i;
  });
  return facts.map(({ value: { scope, ...years } }, i) => ({
    ...years,
    scope: scope === 'overall' ? scope : String(scopes.indexOf(scope)),
    words: words[i],
  }));
}

/** The value that was laid out, and the place of its words, as far as that is known. */
function fromSlim(name: FieldName, value: unknown): Pick<Fact<unknown>, 'value' | 'evidence'> {
  if (name === 'experience') {
    const { words, ...years } = value as { words: number };
    return { value: years, evidence: [{ start: words, end: words + 1 }] };
  }
  if (name !== 'skills') return { value, evidence: [] };
  const { skill, ...asked } = value as { skill: string[] };
  const [id, label, category, kind] = skill;
  return { value: { id, label, category, kind, ...asked }, evidence: [] };
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
function once<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
