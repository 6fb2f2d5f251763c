import type { Lexicon } from '../lexicon/lexicon.ts';
import { pattern } from '../lexicon/pattern.ts';
import type { Experience } from '../posting/record.ts';
import type { SegmentedPosting } from '../segment/posting.ts';
import { readExperience } from './experience/reading.ts';
import { readYears, type Years } from './experience/years.ts';
import type { Reading, Rule } from './rule.ts';
import { employersSentences, findIn } from './sentences.ts';

type Readings = Reading<Experience>[];

const readShape =
  (shape: Years['shape']) =>
  (posting: SegmentedPosting, lexicon: Lexicon): Readings =>
    readExperience(posting, lexicon)
      .filter(statement => statement.shape === shape)
      .map(({ reading }) => reading);

const noneNeeded = pattern('gi')`
  \bno (?:(?:prior|previous|work|working|professional|industry|relevant|related
    |job) )*experience (?:is )?
    (?:required|necessary|needed|expected)\b
  |\b(?:don['’]t|do not) need (?:any )?(?:(?:prior|previous|years of|work|professional) )*experience\b
`;
const withoutNumber = pattern('gi')`
  (?<!\d\+?[-\s]?|one |two |three |four |five |six |seven |eight |nine |ten |\) ?|\+ ?
    |more |plus |equivalent )\byears['’]? (?:of )?
  (?:[\w-]+ ){0,3}experience\b
`;
const factors =
  /\b(?:factors?|depend\w*|based on|commensurate|such as|determin\w+|salary|compensation|pay)\b/i;

/** Years of experience that are asked for and not counted: "several years of experience". */
const uncounted = (posting: SegmentedPosting): Readings =>
  findIn(employersSentences(posting), withoutNumber)
    .filter(
      ({ sentence }) =>
        !factors.test(sentence.text) &&
        !/\b(?:our|we)\b/i.test(sentence.text) &&
        readYears(sentence.text).length === 0,
    )
    .map(({ span }) => ({ kind: 'cue', evidence: [span] }));

const years = (
  minYears: number,
  scope = 'overall',
  strength: Experience['strength'] = 'required',
): Experience => ({ minYears, scope, strength });

/** Years of experience that are asked for: statements with what they are in, and the degree that each goes with. */
export const experience: readonly Rule<Experience>[] = [
  {
    id: 'experience/years-plus',
    reads: 'a number of years of experience that is a minimum',
    accepts: [
      { text: '5+ years of software engineering experience', value: years(5, 'software engineering') },
      { text: 'Requirements\nAt least three years of experience', value: years(3) },
      {
        text: 'Requirements\n- A minimum of six (6) years of experience in logistics',
        value: years(6, 'logistics'),
      },
      { text: 'You have four or more years of professional experience.', value: years(4) },
      { text: 'Requirements\n- 6&plus; years of sailing experience', value: years(6, 'sailing') },
      { text: 'Requirements\n- 2+ years using Terraform', value: years(2, 'Terraform') },
      { text: 'Role Night nurse Experience 3+ years Visa US visa not required', value: years(3) },
      { text: 'You do well here if you’ve spent 5+ years in kitchens.', value: years(5, 'kitchens') },
      { text: 'Duties\nA degree with 6+ years of practical experience', value: years(6) },
      {
        text: 'Requirements\n- 8+ years in sales or in marketing, 2+ years in a shop of our size',
        value: years(8, 'sales or in marketing'),
      },
      {
        text: 'Data Clerk\n\nAbout us\nTotal of 7+ years of experience in shipping.',
        value: years(7, 'shipping'),
      },
      { text: 'Requirements\n- Proven track record (9+ years) in many trades', value: years(9) },
      {
        text: 'Requirements\n- 4+ years of experience with databases (Postgres preferred)',
        value: years(4, 'databases'),
      },
      { text: 'Night Nurse (15+ years exp)\nNorthwind\nOslo, Norway', value: years(15) },
      { text: 'Requirements\n- Baker, 4+ YoE', value: years(4, 'Baker') },
      { text: 'We are looking for 4+ years in kitchens.', value: years(4, 'kitchens') },
      {
        text: 'Requirements\n- 8+ years programming ovens and baking in an industry of one kind or another, on land',
        value: years(8, 'programming ovens and baking'),
      },
      { text: 'Night Nurse (Oslo) – 3+ years of nursing experience', value: years(3, 'nursing') },
      {
        text: 'We look for a cook with at least ten years of kitchen experience and optionally some at sea.',
        value: years(10, 'kitchen'),
      },
      { text: 'We are searching for a baker with 3+ years of experience to join our team.', value: years(3) },
      {
        text: 'Requirements\n- Five years in kitchens with no less than 3 years as head chef',
        value: years(3, 'head chef'),
      },
      {
        text: '5+ years of experience required, ideally 8+ years of experience',
        value: years(8, 'overall', 'preferred'),
      },
      {
        text: 'Preferred\n- A minimum of two years of experience',
        value: years(2, 'overall', 'preferred'),
      },
      {
        text: 'Ideally a minimum of two years of experience',
        value: years(2, 'overall', 'preferred'),
      },
      { text: 'Requirements\n- 3+ years of program management', value: years(3, 'program management') },
      { text: 'Requirements\n- 5+ years in business development', value: years(5, 'business development') },
      { text: 'Benefits\n- 5+ years of experience in sales', value: years(5, 'sales') },
      {
        text: 'Requirements\n- BS and 5+ years of experience or MS and 3+ years of experience',
        value: { ...years(3), condition: 'master' },
      },
    ],
    refuses: [
      "Requirements\n- A master's degree in Law, or a bachelor's degree and 3+ years of experience",
      'You have a maximum of two years of professional experience.',
      'Our team has over 20 years of combined experience.',
      'We grew from one boat to forty in just over six years—you will build more of them.',
      'You meet a caring crew (more than 7 years of experience, on average).',
      'You must be at least 18 years of age.',
      'A firm with over 7 years in business',
      'A unique six-month rotational program that gives you experience with boats',
      'With more than 30 years of experience in shipping, Acme is a leader at sea.',
      'With 40+ years of experience, 600 workers and many boats.',
      'Nurse\nNorthwind\nOslo\n\nNorthwind is a firm of the sea with over 20 years of experience in shipping.',
      'Our strength: 25+ years of experience in 4 major markets',
      'Those who work at sea rely on us and our 30+ years of expertise as you would.',
      'Shares vest after at least 4 years.',
      'You have worked in at least two jobs over the last 5 years.',
      'Requirements\n- Educated to degree level in law or 2+ years of experience',
    ],
    read: readShape('at-least'),
  },
  {
    id: 'experience/range',
    reads: 'a range of years of experience',
    accepts: [
      { text: 'You bring 2-4 years of experience.', value: { ...years(2), maxYears: 4 } },
      {
        text: 'Requirements\n- Between 3 and 5 years of experience as a nurse',
        value: { ...years(3, 'nurse'), maxYears: 5 },
      },
      {
        text: 'Cooks must have worked by trade for 2-5 years in kitchens.',
        value: { ...years(2, 'kitchens'), maxYears: 5 },
      },
      {
        text: 'Requirements\n- 9 months to 2 years of sales experience',
        value: { ...years(0.75, 'sales'), maxYears: 2 },
      },
      { text: 'Requirements\n- 3-5+ years of experience', value: years(3) },
      {
        text: 'Requirements\n- 1-6 years of experience as a cook (Bonus if you hold a licence to sail)',
        value: { ...years(1, 'cook'), maxYears: 6 },
      },
      {
        text: 'Requirements\n- 5-7 years of experience as a cook or as a head cook with 2-3 years of hiring',
        value: { ...years(5, 'cook or as a head cook'), maxYears: 7 },
      },
    ],
    refuses: [
      'A contract of 6 to 12 months',
      'You become a manager within 2-3 years.',
      'Internships last 3 to 6 months.',
    ],
    read: readShape('range'),
  },
  {
    id: 'experience/years',
    reads: 'a plain number of years of experience',
    accepts: [
      { text: 'Requirements\n- 3 years of experience in retail', value: years(3, 'retail') },
      { text: 'We look for a nurse with a boat and 3 years of experience.', value: years(3) },
      { text: 'Requirements\n- Carpentry: 1 year (Required)', value: years(1, 'Carpentry') },
      { text: 'Requirements\n- 18 months of experience with Excel', value: years(1.5, 'Excel') },
      { text: 'Requirements\n- Two years of experience preferred', value: years(2, 'overall', 'preferred') },
      {
        text: 'Requirements\n- Experience as a cook in a castle for 3 years',
        value: years(3, 'cook in a castle'),
      },
    ],
    refuses: [
      'The maximum period of service that is foreseen in this post is 6 years.',
      'The company was founded 20 years ago.',
      'For 15 years we have built bridges.',
      'A 2-year contract',
      'Requirements\n- 24 years of experience in retail',
      'Applicants must be 21 years or over.',
      'A four-year degree',
      'Years of experience in sales',
      "Requirements\n- Bachelor's degree or 4 years of experience",
      "Requirements\n- Bachelor's degree in Law.\n- Alternatively, 4 years of experience in a court",
      'Requirements\n- Up to 4 years of experience in a court',
      "A 2-year associate's degree",
      'Requirements\n- A PhD and five years UK residency',
      'Requirements\n- A degree may be substituted for two years of experience',
      'Requirements\n- 4 years of experience in a court may be substituted for the degree',
    ],
    read: (posting, lexicon) => [...readShape('plain')(posting, lexicon), ...uncounted(posting)],
  },
  {
    id: 'experience/none',
    reads: 'that no experience is needed',
    accepts: [
      { text: 'No prior experience required.', value: years(0) },
      { text: 'No experience necessary, we train you', value: years(0) },
    ],
    refuses: ['There is no experience like it.', 'No experience with Java required'],
    read: posting =>
      findIn(employersSentences(posting), noneNeeded).map(({ span }) => ({
        kind: 'fact',
        value: years(0),
        status: 'stated',
        evidence: [span],
      })),
  },
];
