import { ascending, descending } from 'd3-array';
import { countOf, type Figures, type FiguresRow, labelOf } from './figures.ts';

/** A row of a chart at one time. */
export interface Standing {
  count: number;
  n: number;
  share: number;
  low: number;
  high: number;
}

/** A row that says something else at a later time. */
export interface RowMove {
  id: string;
  label: string;
  /** Absent where the row was not there yet. */
  before?: Standing;
  /** Absent where the row is there no more. */
  after?: Standing;
  /** Whether the two intervals have nothing in common, so that chance alone does not account for the move. */
  apart: boolean;
  /** Ids of postings that count for the row now and did not before, sorted. */
  joined: string[];
  /** Ids of postings that counted for it before and do not now, sorted. */
  left: string[];
  /** Ids of postings that count for it in another part, such as preferred where it was required, sorted. */
  shifted: string[];
}

/** A chart that says something else at a later time. */
export interface ChartMove {
  id: string;
  name: string;
  /** The finding at both times; the earlier is absent where the chart was not there yet. */
  said?: string;
  says: string;
  /** Postings counted. */
  before: number;
  after: number;
  /** Whether there are or were too few postings for shares. */
  small: boolean;
  /** Rows whose postings are others, those whose share moved most first. */
  rows: RowMove[];
}

/** What happened to the postings between two states of a report; ids, sorted. */
interface PostingMoves {
  added: string[];
  removed: string[];
  /** In both, and counted otherwise in some chart: corrected, edited, or read by better rules. */
  reread: string[];
}

/** Which charts moved between two states of a report, in the order of the later one, and which postings moved them. */
export interface Changes {
  charts: ChartMove[];
  postings: PostingMoves;
}

/** Compares the figures of two states of a report. */
export function changesBetween(before: readonly Figures[], after: readonly Figures[]): Changes {
  const known = new Map(before.map(figures => [figures.id, figures]));
  const charts = after.flatMap(later => {
    const earlier = known.get(later.id);
    const rows = rowMoves(earlier, later);
    if (rows.length === 0 && earlier?.n === later.n) return [];
    const small = later.small || earlier?.small === true;
    return [
      {
        id: later.id,
        name: later.name,
        ...(earlier && { said: earlier.title }),
        says: later.title,
        before: earlier?.n ?? 0,
        after: later.n,
        small,
        rows,
      },
    ];
  });
  const [old, now] = [postingsIn(before), postingsIn(after)];
  const moved = new Set(charts.flatMap(({ rows }) => rows.filter(isLasting).flatMap(postingsOf)));
  return {
    charts,
    postings: {
      added: sorted([...now].filter(id => !old.has(id))),
      removed: sorted([...old].filter(id => !now.has(id))),
      reread: sorted([...moved].filter(id => old.has(id) && now.has(id))),
    },
  };
}

/** Whether a posting moves the row by what it says itself: not where a row came or went because others are frequent. */
const isLasting = ({ id, before, after }: RowMove): boolean =>
  before !== undefined && after !== undefined && id !== 'none-of-these';

const postingsOf = ({ joined, left, shifted }: RowMove): string[] => [...joined, ...left, ...shifted];

function rowMoves(earlier: Figures | undefined, later: Figures): RowMove[] {
  const before = new Map(earlier?.rows.map(row => [row.id, row]));
  const after = new Map(later.rows.map(row => [row.id, row]));
  return [...new Set([...after.keys(), ...before.keys()])]
    .map(id => rowMove(id, [earlier, before.get(id)], [later, after.get(id)]))
    .filter(({ joined, left, shifted }) => joined.length + left.length + shifted.length > 0)
    .sort((a, b) => descending(moveOf(a), moveOf(b)) || ascending(a.id, b.id));
}

type At = [Figures | undefined, FiguresRow | undefined];

function rowMove(id: string, [earlier, old]: At, [later, now]: At): RowMove {
  const before = earlier && old && standing(earlier, old);
  const after = later && now && standing(later, now);
  const [were, are] = [partsOf(old), partsOf(now)];
  return {
    id,
    label: now ? labelOf(later!, now) : labelOf(earlier!, old!),
    ...(before && { before }),
    ...(after && { after }),
    apart:
      before !== undefined && after !== undefined && (before.high < after.low || after.high < before.low),
    joined: sorted([...are.keys()].filter(posting => !were.has(posting))),
    left: sorted([...were.keys()].filter(posting => !are.has(posting))),
    shifted: sorted(
      [...are].filter(([posting, part]) => (were.get(posting) ?? part) !== part).map(([posting]) => posting),
    ),
  };
}

/** The part that each posting of a row counts in. */
const partsOf = (row: FiguresRow | undefined): Map<string, string> =>
  new Map(
    Object.entries(row?.postings ?? {}).flatMap(([part, postings]) =>
      postings.map(posting => [posting, part]),
    ),
  );

const standing = (figures: Figures, row: FiguresRow): Standing => {
  const { n, share, low, high } = row;
  return { count: countOf(figures, row), n, share, low, high };
};

const moveOf = ({ before, after }: RowMove): number => Math.abs((after?.share ?? 0) - (before?.share ?? 0));
const sorted = (ids: string[]): string[] => ids.sort(ascending);

/** Every posting that is counted: each chart names all of them, in rows or in those that say nothing. */
const postingsIn = (all: readonly Figures[]): Set<string> =>
  new Set(all.flatMap(({ rows }) => rows.flatMap(({ postings }) => Object.values(postings).flat())));
