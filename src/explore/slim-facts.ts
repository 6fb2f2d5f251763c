import { overlaps } from '../posting/document.ts';
import type { Experience, Fact, FieldName, Skill } from '../posting/record.ts';
import type { Layout } from './columns.ts';

const word: Layout = { word: true };
const words = { list: word };
/** The layout of a value that has words under some keys. */
export const partsOf = (...keys: string[]): Layout => ({
  parts: Object.fromEntries(keys.map(key => [key, word])),
});

/** How the facts of each field are laid out. Titles are not among them: no chart counts them, and they would be the most. */
export const factLayouts: Record<Exclude<FieldName, 'title'>, { list: Layout; by?: string }> = {
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

/** The values of some facts as they are laid out. A skill is itself, and how it is asked for. */
export function toSlim(name: FieldName, facts: readonly Fact<unknown>[]): unknown[] {
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
export function fromSlim(name: FieldName, value: unknown): Pick<Fact<unknown>, 'value' | 'evidence'> {
  if (name === 'experience') {
    const { words, ...years } = value as { words: number };
    return { value: years, evidence: [{ start: words, end: words + 1 }] };
  }
  if (name !== 'skills') return { value, evidence: [] };
  const { skill, ...asked } = value as { skill: string[] };
  const [id, label, category, kind] = skill;
  return { value: { id, label, category, kind, ...asked }, evidence: [] };
}
