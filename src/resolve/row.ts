import type { Fact, Location, PostingRecord, Skill } from '../posting/record.ts';
import { flatExperience } from './experience.ts';

/** A place as one text: "San Francisco, CA, United States", as far as known. */
export const placeName = ({ city, region, country }: Location): string =>
  [city, region, country].filter(part => part !== undefined).join(', ');

/** Rules that read a region as a place of the work beside others: "Oslo / Remote (Europe)". */
const listed = new Set(['locations/header', 'locations/title', 'locations/label', 'locations/row']);

/**
 * The places of the work: offices, with the regions that are listed beside them or lie elsewhere, and those that one may
 * work from: other parts of the office's country, or a country where the office's is not said. Where no office is named,
 * or all work is remote, all regions in which applicants must be.
 */
export function workPlaces({ locations, workModel }: PostingRecord['fields']): Location[] {
  const models = values(workModel);
  const remote = models.length === 1 && models[0] === 'remote';
  const sometimes = models.includes('remote');
  const offices = values(locations).filter(({ role }) => role === 'office');
  const hold = ({ country, region }: Location): boolean =>
    offices.some(
      office =>
        (office.country === undefined && !sometimes) ||
        (office.country === country && !(sometimes && region !== undefined && region !== office.region)) ||
        (region !== undefined && office.city === region),
    );
  const places = locations.facts.filter(
    ({ value, rule }) => value.role === 'office' || remote || listed.has(rule) || !hold(value),
  );
  return places.map(({ value }) => value);
}

const first = <T>({ facts }: { facts: Fact<T>[] }): T | null => facts[0]?.value ?? null;
const values = <T>({ facts }: { facts: Fact<T>[] }): T[] => facts.map(({ value }) => value);

/**
 * The flat row of a record: what `npm run parse` prints and spreadsheets hold.
 * @param text the text of the record's document, for the words that were matched.
 */
export function toRow({ id, file, url, language, fields, duplicateOf }: PostingRecord, text: string) {
  const degree = first(fields.degree);
  const pay = values(fields.salary).find(({ kind }) => kind === 'base');
  const term = first(fields.term);
  const graduation = first(fields.graduation);
  const experience = flatExperience(fields.experience.facts);
  return {
    id,
    file,
    title: first(fields.title),
    company: first(fields.company),
    board: first(fields.board),
    url: url ?? null,
    posted_on: first(fields.postedOn),
    language: language.code,
    locations: [...new Set(workPlaces(fields).map(placeName))],
    work_model: values(fields.workModel),
    seniority: first(fields.seniority),
    employment: values(fields.employment),
    experience_min: experience.min,
    experience_max: experience.max,
    degree_min: degree?.minimum ?? null,
    degree_strength: degree?.minimum ? degree.strength : null,
    degree_preferred: degree?.preferred ?? null,
    degree_levels: degree?.levels ?? [],
    degree_in_progress: degree?.inProgress ?? false,
    degree_or_experience: degree?.orExperience ?? false,
    degree_fields: degree?.fields ?? [],
    skills: fields.skills.facts.map(fact => skillCell(fact, text)),
    salary_min: pay?.min ?? null,
    salary_max: pay?.max ?? null,
    salary_currency: pay?.currency ?? null,
    salary_period: pay?.period ?? null,
    salary_period_status: pay?.periodStatus ?? null,
    sponsorship: first(fields.sponsorship),
    relocation: first(fields.relocation),
    graduation_from: graduation?.from ?? null,
    graduation_to: graduation?.to ?? null,
    term_season: term?.season ?? null,
    term_year: term?.year ?? null,
    duration_weeks: term?.durationWeeks ?? null,
    duplicate_of: duplicateOf ?? null,
  };
}

/** A posting as one flat row, which `npm run parse` prints. */
export type Row = ReturnType<typeof toRow>;

function skillCell(
  { value: { id, label, category, strength }, evidence: [span] }: Fact<Skill>,
  text: string,
) {
  return { id, label, category, strength, text: text.slice(span?.start, span?.end) };
}
