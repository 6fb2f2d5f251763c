import { capital, counted, inFigures, list, numeral, percent } from '../charts/prose.ts';
import type { Changes, ChartMove, RowMove, Standing } from '../editions/moves.ts';

/** An edition. */
interface Named {
  name: string;
}

/** "From 2026-spring to 2026-autumn", "Since 2026-autumn". */
export const nameOfStep = ({ from, to }: { from: Named; to?: Named }): string =>
  to ? `From ${from.name} to ${to.name}` : `Since ${from.name}`;

/** Which charts moved and by which postings, in a sentence or two. */
export function summaryOf({ charts, postings }: Changes): string {
  const { added, removed, reread } = postings;
  const causes = [
    [added, 'added'],
    [removed, 'taken away'],
    [reread, 'read otherwise'],
  ] as const;
  const by = causes
    .filter(([ids]) => ids.length > 0)
    .map(([ids, done], i) => `${i === 0 ? counted(ids.length, 'posting') : inFigures(ids.length)} ${done}`);
  if (charts.length === 0) return by.length === 0 ? 'No chart moved.' : `No chart moved; ${list(by)}.`;
  const moved = `${capital(counted(charts.length, 'chart'))} moved: ${list(charts.map(({ name }) => name))}.`;
  return by.length === 0 ? moved : `${moved} What moved them: ${list(by)}.`;
}

/** How much of a chart moved: "Skills: 114 rows moved, two of them with 95% intervals apart". */
export function moveOf({ name, small, rows }: ChartMove): string {
  const moved = `${name}: ${counted(rows.length, 'row')} moved`;
  const apart = rows.filter(row => row.apart).length;
  if (small) return moved;
  return `${moved}, ${apart === 0 ? 'none' : numeral(apart)} of them with 95% intervals apart`;
}

/** A row's figures at one time: "73%, 24 of 33", or "4 of 5" where postings are few. */
export const standingOf = (standing: Standing | undefined, small: boolean): string => {
  if (!standing) return 'not there';
  const { count, n, share } = standing;
  return `${small ? '' : `${percent(share)}, `}${inFigures(count)} of ${inFigures(n)}`;
};

/** What the intervals bear: whether chance alone may account for the move. */
export function weightOf({ before, after, apart }: RowMove, small: boolean): string {
  if (!before || !after) return '';
  if (small) return 'too few to tell';
  if (before.count === after.count && before.n === after.n) return 'other postings, same figure';
  return apart ? 'apart' : 'overlap';
}
