import { share } from '../statistics/share.ts';
import type { Answer, Row } from './chart.ts';
import { money } from './money.ts';
import { capital, nobody, numeral, postings } from './prose.ts';

/** Medians of fewer postings than this are not told. */
const leastForMedians = 10;

/** "from $60,000 to $95,000": all amounts of a row from the lowest to the highest; or its medians, if they are told. */
export function rangeWords({ values, measure }: Row): string {
  const word = (key: string) =>
    values[key] === undefined ? undefined : money(Number(values[key]), String(values.currency));
  const [lower, upper] = [word('lower_median'), word('upper_median')];
  if (measure.count < leastForMedians) return span(word('lower_lowest'), word('upper_highest'));
  if (lower && upper) return `the median of the lower ends ${lower}, of the upper ends ${upper}`;
  return lower ? `the median of the lower ends ${lower}` : `the median of the upper ends ${upper}`;
}

function span(lowest: string | undefined, highest: string | undefined): string {
  if (lowest === undefined) return `up to ${highest}`;
  if (highest === undefined) return `from ${lowest}`;
  return lowest === highest ? lowest : `from ${lowest} to ${highest}`;
}

/** How many postings state base pay, and what the largest group of them states. */
export function payFinding(given: Answer): string {
  const [largest] = given.rows;
  if (!largest) return nobody(given, ['states base pay', 'state base pay']);
  const { count } = largest.measure;
  const stating = given.n - given.notStated.length;
  const subject = postings({ count: stating, share: share(stating, given.n) }, given);
  const part = stating === count ? '' : `, ${numeral(count)} of them`;
  const unit = largest.label.replace(', period not said', ' with no period said');
  return capital(
    `${subject} ${stating === 1 ? 'states' : 'state'} base pay${part} in ${unit}${doubt(largest)}: ${rangeWords(largest)}.`,
  );
}

function doubt({ parts, measure }: Row): string {
  const inferred = parts.find(({ key }) => key === 'inferred')!.postings.length;
  if (inferred === 0) return '';
  return inferred === measure.count ? ' (period inferred)' : ` (period inferred in ${numeral(inferred)})`;
}
