import type { Page } from 'astro';
import { postingHref } from '../addresses/posting-href.ts';
import { counted, list, numeral } from '../charts/prose.ts';
import { siteCorpus } from '../corpus/store.ts';
import type { FieldName, PostingRecord } from '../posting/record.ts';
import { fieldStates } from '../posting/values.ts';
import { type Markup, markup } from '../render/markup.ts';
import { coverageOf } from '../site/coverage.ts';
import { population } from '../statistics/population.ts';
import { states } from '../wording/fields.ts';
import { pageKey, recordKey } from './page-key.ts';

/** One of the pages that tell what each posting says of a field. */
export interface CoveragePage {
  field: FieldName;
  page: Page<PostingRecord>;
}

/** How many postings state a field and how many do not, above what each says. */
export function coverageStandfirst(field: FieldName): Markup {
  const counting = population(siteCorpus());
  const { states: counts } = coverageOf(counting).find(coverage => coverage.field === field)!;
  const summary = fieldStates
    .filter(state => counts[state] > 0)
    .map(state => `${states[state].label.toLowerCase()} in ${numeral(counts[state])}`);
  return markup`<p class="standfirst">Of ${counted(counting.length, 'posting')}: ${list(summary)}.</p>`;
}

/** The key of such a page: its postings, for how many there are in all it says in one place alone. */
export const coverageKey = ({ field, page }: CoveragePage): string | undefined =>
  pageKey(
    [
      field,
      page.currentPage,
      page.lastPage,
      page.data.map(record => [recordKey(record), postingHref(record)]),
    ],
    [coverageStandfirst(field)],
  );
