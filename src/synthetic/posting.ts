import type { SkillEntry } from '../lexicon/skills.ts';
import { type Draw, drawFor } from './draw.ts';
import type { Grammar } from './grammar.ts';

/** An invented posting, as one line of JSON Lines. */
export interface SyntheticPosting {
  id: string;
  wording: 'synthetic';
  title: string;
  company: string;
  location: string;
  date: string;
  board: string;
  url: string;
  description: string;
}

const day = 86_400_000;

/**
 * Invents postings by their numbers from 0: the same number gives the same posting, whichever others are asked for.
 * @param skills what the tail of skills is drawn from, by the categories that professions name.
 */
export function syntheticPostings(
  grammar: Grammar,
  skills: readonly SkillEntry[],
  seed: number,
): (number: number) => SyntheticPosting {
  const byCategory = Map.groupBy(skills, ({ category }) => category);
  const tails = grammar.professions.map(({ categories }) =>
    categories.flatMap(category => (byCategory.get(category) ?? []).map(({ label }) => label)),
  );
  const publication = (number: number) => drawFor(~seed, number);
  /** The number of the posting that a posting repeats; its own where it repeats none. */
  const original = (number: number): number => {
    const draw = publication(number);
    return number > 0 && draw.chance(grammar.copies) ? original(draw.whole(0, number)) : number;
  };
  return number => {
    const id = `synthetic-${seed}-${number + 1}`;
    return {
      id,
      wording: 'synthetic',
      ...written(grammar, tails, drawFor(seed, original(number))),
      board: publication(number).one(grammar.boards),
      url: `https://jobs.example/${id}`,
    };
  };
}

/** What a posting says, wherever it is published. */
function written(grammar: Grammar, tails: readonly (readonly string[])[], draw: Draw) {
  const profession = draw.one(grammar.professions);
  const tail = tails[grammar.professions.indexOf(profession)]!;
  const place = draw.one(grammar.places);
  const level = draw.one(grammar.levels);
  const role = draw.one(profession.roles);
  const company = `${draw.one(grammar.companies.first)} ${draw.one(grammar.companies.second)}`;
  const location = draw.one(place.cities);
  const title = level.title.replace('{role}', role);
  const years = draw.whole(...level.years);
  const facts = { company, title, role, place: location, years: String(years), moreYears: String(years + 2) };
  const lists = { ...grammar.phrases, pay: place.pay, study: profession.study, work: profession.work };
  const pay = payOf(profession.wage * place.wage * level.pay, draw);
  const write = writer({ ...facts, ...pay }, lists, { core: profession.core, tail }, draw);
  const parts = ['posting', ...(level.term ? ['term'] : []), 'mark'];
  return {
    title,
    company,
    location,
    date: dateIn(grammar.dates, draw),
    description: parts.map(write).join('\n\n'),
  };
}

const dateIn = ({ from, to }: Grammar['dates'], draw: Draw): string =>
  new Date(draw.whole(Date.parse(from) / day, Date.parse(to) / day + 1) * day).toISOString().slice(0, 10);

/** Both ends of what a year pays, in thousands, and of what an hour does. */
function payOf(wage: number, draw: Draw): Record<string, string> {
  const low = Math.max(2, Math.round((wage * draw.whole(80, 121)) / 100_000));
  const high = Math.round((low * draw.whole(110, 141)) / 100);
  const [hourLow, hourHigh] = [low, high].map(end => String(Math.ceil(end / 2)));
  return { low: `${low},000`, high: `${high},000`, hourLow: hourLow!, hourHigh: hourHigh! };
}

/** Writes out what a name stands for. Of a list nothing is drawn twice while there is something else to draw. */
function writer(
  facts: Readonly<Record<string, string>>,
  lists: Readonly<Record<string, readonly string[]>>,
  { core, tail }: Record<'core' | 'tail', readonly string[]>,
  draw: Draw,
): (name: string) => string {
  const drawn = new Set<string>();
  const fresh = (values: readonly string[]): string => {
    const left = values.filter(value => !drawn.has(value));
    const value = draw.one(left.length > 0 ? left : values);
    drawn.add(value);
    return value;
  };
  const write = (name: string): string =>
    name === 'skill'
      ? fresh(draw.chance(0.5) || tail.length === 0 ? core : tail)
      : (facts[name] ?? fresh(lists[name]!).replace(/\{(\w+)\}/g, (_, inner) => write(inner)));
  return write;
}
