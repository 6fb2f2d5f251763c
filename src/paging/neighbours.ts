import { chartPath, href, rowPath } from '../addresses/href.ts';
import type { Chart, Row } from '../charts/chart.ts';
import { inFigures } from '../charts/prose.ts';
import { criterionOf } from '../explore/criteria.ts';
import { type Markup, markup } from '../render/markup.ts';
import { answerOf } from '../site/answers.ts';

/**
 * The rows of a chart before and after one, and its postings in Explore where a filter chooses them, as HTML; nothing
 * where it has no other row.
 * @param rank of the row, counting from 0.
 */
export function neighbours(chart: Chart, rank: number): Markup {
  const { rows } = answerOf(chart);
  if (rows.length < 2) return markup``;
  const filter = criterionOf(chart);
  const beside = (name: string, row: Row | undefined) =>
    row &&
    markup`<li><span class="name">${name}</span> <a href="${href(rowPath(chart, row))}"><bdi>${row.label}</bdi></a> <span class="count">${inFigures(row.measure.count)}</span></li>`;
  const explore =
    filter &&
    markup`<li><a href="${href(`/explore/?${filter.id}=${encodeURIComponent(rows[rank]!.id)}`)}">These postings in Explore</a></li>`;
  return markup`<nav class="neighbours" aria-label="Other ${chart.rowsName}"> <ul> ${beside('Before it', rows[rank - 1])}${beside('After it', rows[rank + 1])} <li><a href="${href(chartPath(chart.id))}">All ${inFigures(rows.length)} ${chart.rowsName}</a></li> ${explore} </ul> </nav>`;
}
