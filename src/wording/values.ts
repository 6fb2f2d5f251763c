import { monthNames } from '../charts/calendar.ts';
import { levelNames } from '../charts/levels.ts';
import { aPeriod, money } from '../charts/money.ts';
import { capital, inFigures, list, numbered } from '../charts/prose.ts';
import type { DegreeLevel, FieldName, FieldValue, Location, Salary, Term } from '../posting/record.ts';
import { dated } from './dates.ts';

const degrees: Record<DegreeLevel, string> = {
  'high-school': 'high school',
  associate: 'associate',
  bachelor: 'bachelor’s',
  master: 'master’s',
  doctorate: 'doctorate',
};
const payKinds = { base: '', bonus: 'bonus', ote: 'on-target earnings', stipend: 'stipend' };

const clauses = (...parts: (string | false | undefined)[]): string => parts.filter(Boolean).join(', ');
const years = (min: number, max: number | undefined): string =>
  max === undefined
    ? `${inFigures(min)} or more years`
    : min === max
      ? numbered(min, 'year')
      : `${inFigures(min)} to ${inFigures(max)} years`;

function pay({ min, max, currency, period, periodStatus, kind, place }: Salary): string {
  const amount =
    min === undefined
      ? `up to ${money(max!, currency)}`
      : max === undefined
        ? `from ${money(min, currency)}`
        : min === max
          ? money(min, currency)
          : `${money(min, currency)} to ${money(max, currency)}`;
  const per = period && ` ${aPeriod(period)}${periodStatus === 'inferred' ? ' (period inferred)' : ''}`;
  return clauses(`${amount}${per ?? ''}`, currency, payKinds[kind], place);
}

function term({ season, year, startMonths, durationWeeks }: Term): string {
  const when = [season && capital(season), year].filter(Boolean).join(' ');
  const start = startMonths?.length
    ? `starts in ${list(startMonths.map(month => monthNames[month - 1]!))}`
    : undefined;
  return clauses(when, start, durationWeeks !== undefined && numbered(durationWeeks, 'week'));
}

const place = ({ city, region, country, role }: Location): string =>
  clauses(city, region, country) + (role === 'eligible-region' ? ' (applicants must be there)' : '');

type Wording = { [F in FieldName]: (value: FieldValue<F>) => string };

const wording: Wording = {
  title: value => value,
  company: value => value,
  board: value => value,
  postedOn: dated,
  locations: place,
  workModel: value => ({ onsite: 'on site', hybrid: 'hybrid', remote: 'remote' })[value],
  seniority: value => levelNames[value].label.toLowerCase(),
  employment: value => value.replace('-', ' '),
  term,
  experience: ({ minYears, maxYears, scope, strength, condition }) =>
    clauses(
      years(minYears, maxYears),
      scope === 'overall' ? 'overall' : `in ${scope}`,
      condition && `with a ${degrees[condition]} degree`,
      strength,
    ),
  degree: ({ minimum, strength, levels, preferred, inProgress, fields, orExperience }) => {
    const asked = minimum ? [minimum] : levels;
    const isSaid = strength === 'preferred' && preferred !== undefined && asked.includes(preferred);
    return clauses(
      list(asked.map(level => degrees[level])) || 'a degree',
      strength,
      minimum && levels.length > 1 && `names ${list(levels.map(level => degrees[level]))}`,
      preferred && !isSaid && `${degrees[preferred]} preferred`,
      inProgress && 'in progress',
      orExperience && 'or equivalent experience',
      fields.length > 0 && `in ${list(fields)}`,
    );
  },
  skills: ({ label }) => label,
  salary: pay,
  sponsorship: value => value,
  authorizedIn: value => value,
  citizenship: value => value,
  clearance: value => value,
  graduation: ({ from, to }) =>
    from && to
      ? `${dated(from)} to ${dated(to)}`
      : from
        ? `${dated(from)} or later`
        : to
          ? `by ${dated(to)}`
          : '',
  relocation: value => value,
};

/** A value of a field as a person would say it. */
export const worded = <F extends FieldName>(field: F, value: FieldValue<F>): string => wording[field](value);
