import { expect, test } from 'vitest';
import { ingestFile } from '../../src/ingest/ingest.ts';
import { readPosting } from '../../src/resolve/read.ts';
import { toRow } from '../../src/resolve/row.ts';
import { lexicon } from '../extract/examples.ts';

/** What a person reads in each posting: level, lowest and highest pay in US dollars, lowest degree. */
const read: [posting: string, level: string | null, pay: [number, number] | null, degree: string | null][] = [
  ['bizops-data-analyst-ii', 'mid', [114_000, 200_000], 'bachelor'],
  ['business-intelligence-analyst-ii-knowledge-curation', 'mid', [80_710, 166_168], 'bachelor'],
  ['business-intelligence-analyst-ii-sales', 'mid', [80_710, 166_168], 'bachelor'],
  ['data-analyst-ii-measurement-research', 'mid', [100_937, 207_811], 'bachelor'],
  ['data-analyst-ii-trust-and-safety-dublin', 'mid', null, null],
  ['data-science-manager-shopper', 'manager', [148_049, 304_496], 'master'],
  ['data-scientist-california-2024-07', null, [101_382, 209_296], null],
  ['data-scientist-california-2025-01', null, [101_382, 209_296], 'bachelor'],
  ['data-scientist-california-2025-08', null, [101_382, 209_296], 'bachelor'],
  ['data-scientist-i-core-san-francisco', 'entry', [99_484, 204_820], 'bachelor'],
  ['data-scientist-i-toronto', 'entry', null, 'bachelor'],
  ['data-scientist-ii-experimentation', 'mid', [114_297, 235_319], 'doctorate'],
  ['data-scientist-ii-toronto-2024-07', 'mid', null, null],
  ['data-scientist-ii-toronto-2025-01', 'mid', null, 'bachelor'],
  ['growth-and-engagement-data-analyst-ii', 'mid', [100_937, 207_811], 'bachelor'],
  ['insights-solutions-partner-ii', 'mid', [100_937, 207_811], 'bachelor'],
  ['lead-data-analyst-trust-and-safety', 'lead', [135_150, 278_000], 'bachelor'],
  ['machine-learning-engineer-i-labs', 'entry', [108_001, 222_695], 'master'],
  ['machine-learning-engineer-i-monetization', 'entry', [127_060, 222_695], 'bachelor'],
  ['machine-learning-engineer-ii-content-quality', 'mid', null, null],
  ['machine-learning-engineer-monetization', null, [129_818, 267_272], 'bachelor'],
  ['product-analyst-editorial', null, [103_965, 214_044], 'bachelor'],
  ['senior-business-intelligence-analyst-2025-02', 'senior', [97_104, 199_920], 'bachelor'],
  ['senior-insights-solutions-partner-berlin', 'senior', null, 'bachelor'],
  ['sr-business-intelligence-analyst-2025-03', 'senior', [97_104, 199_920], 'bachelor'],
  ['sr-data-analyst-workforce-forecasting', 'senior', [120_082, 247_228], 'bachelor'],
  ['sr-data-analyst-workplace-2025-07-17', 'senior', [120_082, 247_228], 'bachelor'],
  ['sr-data-analyst-workplace-2025-07-22', 'senior', [120_082, 247_228], 'bachelor'],
  ['sr-data-scientist-core', 'senior', [139_764, 287_749], 'bachelor'],
  ['sr-data-scientist-tableau', 'senior', [123_470, 254_024], 'bachelor'],
  ['sr-data-scientist-toronto', 'senior', null, 'bachelor'],
  ['staff-data-scientist-marketing-science', 'lead', [163_064, 335_720], 'master'],
];

test.each(read)('%s says level, pay and degree as a person reads them', (posting, level, pay, degree) => {
  const document = ingestFile(`content/postings/${posting}.md`).value!;
  const row = toRow(readPosting(document, lexicon), document.text);
  expect({ level: row.seniority, pay: [row.salary_min, row.salary_max], degree: row.degree_min }).toEqual({
    level,
    pay: pay ?? [null, null],
    degree,
  });
});
