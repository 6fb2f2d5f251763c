import { bibtex } from '../citation/bibtex.ts';
import { type Citation, chartWork, citationOf } from '../citation/citation.ts';
import { cslItem } from '../citation/csl.ts';
import { citationText } from '../citation/text.ts';
import { siteCorpus } from '../corpus/store.ts';
import type { Exhibit } from './exhibits.ts';

/** The citation of a published chart; one of a part of the postings says of which. */
export function citationOfExhibit({ id, chart, those, page }: Exhibit): Citation {
  const whole = chartWork(chart);
  if (those === undefined) return citationOf(siteCorpus(), whole);
  const title = `${chart.name} of postings ${those}: ${chart.question}`;
  return citationOf(siteCorpus(), { id, title, page: page.slice(1) });
}

/** A citation in every form that is given: for a list of references, for BibTeX, and as an item of CSL-JSON. */
export const citationForms = (citation: Citation) => ({
  text: citationText(citation),
  bibtex: bibtex(citation),
  csl: cslItem(citation),
});
