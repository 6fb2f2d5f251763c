import { z } from 'zod';

const rowSchema = z.looseObject({
  id: z.string(),
  count: z.number(),
  n: z.number(),
  share: z.number(),
  low: z.number(),
  high: z.number(),
  /** Ids of postings by part. */
  postings: z.record(z.string(), z.array(z.string())),
});

/** What `/charts/<id>.json` says, as far as two states of a chart are compared by it. */
export const figuresSchema = z.looseObject({
  id: z.string(),
  name: z.string(),
  title: z.string(),
  snapshot: z.string(),
  date: z.string().nullable(),
  n: z.number(),
  small: z.boolean(),
  /** Key of the count that shares and intervals rest on. */
  measure: z.string(),
  columns: z.array(z.looseObject({ key: z.string(), label: z.string() })),
  rows: z.array(rowSchema),
});

/** The figures of a chart, checked. */
export type Figures = z.infer<typeof figuresSchema>;
/** A row of them, its values by the names of the columns. */
export type FiguresRow = Figures['rows'][number];

/** What a row is called. */
export const labelOf = ({ columns }: Figures, row: FiguresRow): string => String(row[columns[1]!.key]);

/** How many postings the share of a row rests on. */
export const countOf = ({ measure }: Figures, row: FiguresRow): number => Number(row[measure] ?? row.count);
