import type { Corpus } from '../../src/corpus/corpus.ts';
import { reportSchema } from '../../src/corpus/report.ts';
import type {
  Degree,
  Experience,
  Fact,
  FieldName,
  Fields,
  FieldValue,
  Location,
  PostingRecord,
  Salary,
  Skill,
  Term,
} from '../../src/posting/record.ts';
import { fieldNames } from '../../src/posting/values.ts';

/** What a made-up posting says; all that is left out it is silent about. */
export interface Says {
  id: string;
  title?: string;
  company?: string;
  seniority?: FieldValue<'seniority'> | FieldValue<'seniority'>[];
  /** A label alone is a required skill. */
  skills?: (string | Partial<Skill>)[];
  degree?: Partial<Degree> | Partial<Degree>[];
  workModel?: FieldValue<'workModel'> | FieldValue<'workModel'>[];
  /** Years alone are required, overall. */
  experience?: Partial<Experience>[];
  /** A city alone is an office. */
  locations?: (string | Partial<Location>)[];
  /** Pay without a kind is base pay, without a currency in US dollars. */
  salary?: Partial<Salary>[];
  postedOn?: string;
  term?: Term | Term[];
  graduation?: FieldValue<'graduation'>;
  duplicateOf?: string;
  language?: PostingRecord['language'];
}

const listed = <T>(value: T | T[] | undefined): T[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

function skill(given: string | Partial<Skill>): Skill {
  const said = typeof given === 'string' ? { label: given } : given;
  const label = said.label ?? said.id ?? 'Nameless';
  const id = label.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  return { id, label, category: 'synthetic', kind: 'technology', strength: 'required', ...said };
}

const degree = (given: Partial<Degree>): Degree => ({
  strength: 'required',
  levels: given.minimum ? [given.minimum] : [],
  inProgress: false,
  fields: [],
  orExperience: false,
  ...given,
});

const experience = (given: Partial<Experience>): Experience => ({
  minYears: 1,
  scope: 'overall',
  strength: 'required',
  ...given,
});

const location = (given: string | Partial<Location>): Location => ({
  role: 'office',
  ...(typeof given === 'string' ? { city: given } : given),
});

/** A record that no parser made: facts with a rule `synthetic/*` and evidence of one character. */
export function posting({ id, duplicateOf, language, ...says }: Says): PostingRecord {
  const values: Partial<Record<FieldName, unknown[]>> = {
    title: listed(says.title),
    company: listed(says.company),
    seniority: listed(says.seniority),
    workModel: listed(says.workModel),
    experience: listed(says.experience).map(experience),
    skills: listed(says.skills).map(skill),
    degree: listed(says.degree).map(degree),
    locations: listed(says.locations).map(location),
    salary: listed(says.salary).map(given => ({ currency: 'USD', kind: 'base', ...given })),
    postedOn: listed(says.postedOn),
    term: listed(says.term),
    graduation: listed(says.graduation),
  };
  const fields = fieldNames.map(name => {
    const facts: Fact<unknown>[] = (values[name] ?? []).map(value => ({
      value,
      status: 'stated',
      rule: `synthetic/${name}`,
      evidence: [{ start: 0, end: 1 }],
    }));
    return [
      name,
      { state: facts.length > 0 ? 'stated' : 'silent', conflicting: false, facts, cues: [], refused: [] },
    ];
  });
  return {
    id,
    file: `content/postings/${id}.md`,
    hash: '0000000000000000',
    wording: 'restated',
    language: language ?? { code: 'en', read: true },
    fields: Object.fromEntries(fields) as Fields,
    sections: [],
    ...(duplicateOf !== undefined && { duplicateOf }),
  };
}

/** A corpus of made-up postings, in the order of their ids. */
export function corpus(postings: readonly (Says | PostingRecord)[], smallSample = 10): Corpus {
  const records = postings.map(each => ('fields' in each ? each : posting(each)));
  const report = reportSchema.parse({
    title: 'Synthetic',
    purpose: 'For tests.',
    owner: 'Nobody',
    smallSample,
  });
  return {
    report,
    records,
    texts: new Map(),
    leftOut: [],
    labels: { categories: {}, studyFields: {}, capitals: [], places: {} },
    snapshot: '000000000000',
  };
}
