import { href, rowPath } from '../../addresses/paths.ts';
import type { Chart } from '../../charts/chart.ts';
import { type Choice, toggled, writeChoice } from '../../explore/choice.ts';
import { criterionOf } from '../../explore/criteria.ts';
import type { Links } from '../../render/drawing.ts';

/**
 * Where the parts of a chart lead in Explore: a row that can be chosen to the choice with it or, where it was chosen, without
 * it, any other to the words behind it.
 * @param postings where the postings behind a row lead, and what they are called.
 */
export function chartLinks(chart: Chart, choice: Choice, postings: Omit<Links, 'href'>): Links {
  const criterion = criterionOf(chart);
  return {
    ...postings,
    href: row =>
      criterion
        ? href('/explore/') + writeChoice(toggled(choice, criterion.id, row.id))
        : href(rowPath(chart, row)),
  };
}
