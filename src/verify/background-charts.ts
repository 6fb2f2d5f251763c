import { type Counted, countRows, inOrder, largestFirst, type Said, silent } from './count.ts';
import { factsOf, type Posting, valuesOf } from './postings.ts';
import { rowId } from './row-id.ts';

/** A degree in evidence. */
interface Degree {
  minimum?: string;
  strength: 'required' | 'preferred';
  levels: string[];
  preferred?: string;
  inProgress: boolean;
  orExperience: boolean;
}

/** How each lowest degree is called, the highest first. */
const degreeLabels: Record<string, string> = {
  doctorate: 'Doctorate',
  master: 'Master’s degree',
  bachelor: 'Bachelor’s degree',
  associate: 'Associate degree',
  'high-school': 'High school',
  unspecified: 'Level not said',
};
const levels = Object.keys(degreeLabels);
const demands = ['required', 'or-experience', 'in-progress', 'preferred'];

interface Demand {
  level: string;
  part: string;
}

/** The lowest level that a statement lets pass, and how firmly it asks for it. */
function demandOf({ minimum, strength, levels: named, preferred, inProgress, orExperience }: Degree): Demand {
  const lowest = levels.filter(level => named.includes(level)).at(-1);
  if (strength === 'preferred' || (minimum === undefined && preferred !== undefined))
    return { level: minimum ?? lowest ?? preferred ?? 'unspecified', part: 'preferred' };
  const part = inProgress ? 'in-progress' : orExperience ? 'or-experience' : 'required';
  return { level: minimum ?? lowest ?? 'unspecified', part };
}

/** Of what a posting requires, or else prefers, the lowest level; of one level what asks least firmly; no level at last. */
function decisive(degrees: readonly Degree[]): Demand | undefined {
  const all = degrees.map(demandOf);
  const required = all.filter(({ part }) => part !== 'preferred');
  const rank = ({ level }: Demand) => (level === 'unspecified' ? -1 : levels.indexOf(level));
  return (required.length > 0 ? required : all).sort(
    (a, b) => rank(b) - rank(a) || demands.indexOf(b.part) - demands.indexOf(a.part),
  )[0];
}

/** The chart of degrees, counted again. */
export function degrees(postings: readonly Posting[]): Counted {
  const said = new Map(
    postings.map((posting): [string, Said[]] => {
      const demand = decisive(valuesOf<Degree>(posting, 'degree'));
      return [
        posting.id,
        demand ? [{ id: demand.level, label: degreeLabels[demand.level]!, part: demand.part }] : [],
      ];
    }),
  );
  return { rows: inOrder(countRows(said, demands), levels), notStated: silent(said) };
}

/** Fields of study under the one name that evidence gives for each. */
export function studyFields(postings: readonly Posting[]): Counted {
  const said = new Map(
    postings.map(posting => [
      posting.id,
      factsOf(posting, 'degree').flatMap(({ value, counted_as: names = [] }) =>
        names.map(label => ({ id: rowId(label), label, part: (value as Degree).strength })),
      ),
    ]),
  );
  return { rows: largestFirst(countRows(said, ['required', 'preferred'])), notStated: silent(said) };
}

const mostYears = 10;

/** Whole years that are enough, ten and more as one. */
export function years(postings: readonly Posting[]): Counted {
  const said = new Map(
    postings.map(({ id, experienceMin }): [string, Said[]] => {
      if (experienceMin === null) return [id, []];
      const least = Math.min(mostYears, Math.floor(experienceMin));
      return [id, [{ id: String(least), label: yearsLabel(least), part: 'required' }]];
    }),
  );
  const rows = countRows(said, ['required']).sort((a, b) => Number(a.id) - Number(b.id));
  return { rows, notStated: silent(said) };
}

function yearsLabel(least: number): string {
  if (least === 0) return 'Less than 1 year';
  if (least === 1) return '1 year';
  return least === mostYears ? `${least} or more years` : `${least} years`;
}
