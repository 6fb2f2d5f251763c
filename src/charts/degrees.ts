import type { Degree, DegreeLevel, Fact, PostingRecord } from '../posting/record.ts';
import { degreeLevels } from '../posting/values.ts';
import { alternative } from './alternative.ts';
import { answer } from './answer.ts';
import { breakdown } from './breakdown.ts';
import type { Chart, PartStyle, Row } from './chart.ts';
import { leading, type Wording } from './leading.ts';
import { byList } from './order.ts';

const parts: readonly PartStyle[] = [
  { key: 'required', label: 'Required', tone: 'strong' },
  { key: 'or-experience', label: 'Or experience instead', tone: 'several' },
  { key: 'in-progress', label: 'May be in progress', tone: 'preferred' },
  { key: 'preferred', label: 'Preferred', tone: 'mentioned' },
];

type Level = DegreeLevel | 'unspecified';
const labels: Record<Level, string> = {
  doctorate: 'Doctorate',
  master: 'Master’s degree',
  bachelor: 'Bachelor’s degree',
  associate: 'Associate degree',
  'high-school': 'High school',
  unspecified: 'Level not said',
};
const objects: Record<Level, string> = {
  doctorate: 'a doctorate',
  master: 'a master’s degree',
  bachelor: 'a bachelor’s degree',
  associate: 'an associate degree',
  'high-school': 'a high-school diploma',
  unspecified: 'a degree of no stated level',
};
const named = ({ id }: Row) => objects[id as Level];
const order = Object.keys(labels) as Level[];
const rank = (level: Level) => degreeLevels.indexOf(level as DegreeLevel);

interface Statement {
  level: Level;
  part: string;
}

/** The lowest level that one statement lets pass, and how it asks for it. */
function statementOf(degree: Degree): Statement {
  const { minimum, levels, preferred, strength } = degree;
  const lowest = degreeLevels.find(level => levels.includes(level));
  if (strength === 'required' && (minimum || !preferred))
    return { level: minimum ?? lowest ?? 'unspecified', part: demandOf(degree) };
  return { level: minimum ?? lowest ?? preferred ?? 'unspecified', part: 'preferred' };
}

/** How firmly a required degree is required: it may be unfinished, or something else may stand in for it. */
const demandOf = ({ inProgress, orExperience }: Degree): string =>
  inProgress ? 'in-progress' : orExperience ? 'or-experience' : 'required';

/** The statement of a posting that lets most people pass: what is required before what is preferred, then the lowest level. */
function decisive(facts: readonly Fact<Degree>[]): Statement | undefined {
  const statements = facts.map(({ value }) => statementOf(value));
  const required = statements.filter(({ part }) => part !== 'preferred');
  const candidates = required.length > 0 ? required : statements;
  const levelled = candidates.filter(({ level }) => level !== 'unspecified');
  const [first, ...rest] = levelled.length > 0 ? levelled : candidates;
  const ease = ({ part }: Statement) => parts.findIndex(({ key }) => key === part);
  const easier = (a: Statement, b: Statement) => rank(b.level) - rank(a.level) || ease(a) - ease(b);
  return first && rest.reduce((best, next) => (easier(best, next) < 0 ? next : best), first);
}

const mentionsOf = ({ fields }: PostingRecord) => {
  const found = decisive(fields.degree.facts);
  return found ? [{ row: found.level, label: labels[found.level], part: found.part }] : [];
};

const states = ['states a degree', 'state a degree'] as const;

const wording: Wording = {
  nobody: states,
  nameOf: named,
  clause: (subject, object) => `the lowest degree asked for is ${object} in ${subject}`,
  rest: 'any other level',
  rowsName: 'levels',
};

/** Which degree is enough. */
export const degrees: Chart = {
  id: 'degrees',
  name: 'Degrees',
  question: 'What is the lowest degree that is enough?',
  rowName: 'Lowest degree',
  rowsName: 'levels',
  measureName: 'Postings',
  parts,
  method:
    'Each posting counts once, under the lowest level that it lets pass. Where experience may stand in for the degree, or working towards it is enough, it is shown apart; a posting that only prefers a degree counts as such, under the lowest level that it names.',
  answer: population => answer(population, parts, mentionsOf, byList(order)),
  facts: ({ fields }, rowId) =>
    decisive(fields.degree.facts)?.level === rowId
      ? fields.degree.facts.filter(({ value }) => statementOf(value).level === rowId)
      : [],
  wording,
  finding: given =>
    given.small
      ? breakdown(given, {
          nobody: states,
          verb: ['asks', 'ask'],
          object: row => (/doctorate|unspecified/.test(row.id) ? named(row) : `at least ${named(row)}`),
          silent: ['says nothing of a degree', 'say nothing of a degree'],
        })
      : leading(given, wording),
  alt: given => alternative(degrees, given),
};
