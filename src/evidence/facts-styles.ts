import { siteCorpus } from '../corpus/store.ts';
import { findingsIn } from './reading.ts';

/** Style sheets come in sizes, so that postings with about as many findings share one. */
const step = 25;

const size = (findings: number): number => Math.max(step, Math.ceil(findings / step) * step);

/** Path of the style sheet that joins facts and words on a page with that many findings. */
export const factsStyles = (findings: number): string => `/facts/${size(findings)}.css`;

/** The sizes of style sheet that the postings of this site need. */
export const factsSizes = (): number[] => {
  const { records, report } = siteCorpus();
  return report.postings === 'pages' ? [...new Set(records.map(record => size(findingsIn(record))))] : [];
};

/**
 * Rules that light up a fact and all its words while one of them is pointed at, focused or linked to: what takes a
 * script elsewhere takes a rule for each number here.
 */
export function joinFacts(findings: number): string {
  const lit = ':is(:hover, :focus-within, :target)';
  return Array.from({ length: findings }, (_, i) => {
    const pair = `:is([data-fact="${i + 1}"], [data-facts~="${i + 1}"])`;
    return `.posting:has(${pair}${lit}) ${pair} { --lit: var(--selection) }\n`;
  }).join('');
}
