import type { Identity } from './identity.ts';
import {
  compareCompanies,
  compareTitles,
  levelsDiffer,
  placesDiffer,
  requisitionsDiffer,
} from './likeness.ts';

/** Share of words in common from which two postings are the same, and from which a person has to judge. */
const same = 0.9;
const similar = 0.5;

/** Whether a number says that two postings are one job: the employer's requisition, or the address of the posting. */
export const certainly = (a: Identity, b: Identity): boolean =>
  (a.requisition !== undefined &&
    a.requisition === b.requisition &&
    compareCompanies(a, b) === 'same' &&
    !levelsDiffer(a, b)) ||
  (a.address !== undefined && a.address === b.address && compareTitles(a, b) !== 'different');

/** What two postings state differently, of the things that make another job of the same text. */
const differences = (a: Identity, b: Identity): number =>
  [
    placesDiffer(a, b),
    compareCompanies(a, b) === 'different',
    ['extended', 'different'].includes(compareTitles(a, b)),
  ].filter(differs => differs).length;

/**
 * Whether two postings cannot be merged on the strength of their texts, however alike. An employer who looks for
 * somebody in Austin and somebody in Denver publishes one text twice and has two jobs to give: merged, the report
 * would lose one of them and half of the places. The same holds for two levels and for two requisition numbers.
 */
export const tellApart = (a: Identity, b: Identity): boolean =>
  requisitionsDiffer(a, b) || differences(a, b) > 0;

/**
 * Whether two postings are the same job, may be, or are not. Where one of title, company and place differs, a person
 * has to judge texts that are the same; where two of them differ there is nothing to judge.
 * @param similarity share of their words in common, 0 to 1; 0 where a text is too short to tell.
 */
export function judge(a: Identity, b: Identity, similarity: number): 'same' | 'similar' | undefined {
  if (certainly(a, b)) return 'same';
  if (similarity < similar || requisitionsDiffer(a, b) || levelsDiffer(a, b)) return undefined;
  const differing = differences(a, b);
  if (differing === 0) return similarity >= same ? 'same' : 'similar';
  return differing === 1 && (similarity >= same || compareTitles(a, b) === 'extended')
    ? 'similar'
    : undefined;
}
