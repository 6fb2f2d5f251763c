import type { APIRoute } from 'astro';
import { type Exhibit, exhibitPaths } from '../../publishing/exhibits.ts';
import { renderCsv } from '../../render/csv.ts';

export const getStaticPaths = exhibitPaths;

/** The figures of a chart as comma-separated values. */
export const GET: APIRoute<{ exhibit: Exhibit }> = ({ props: { exhibit } }) =>
  new Response(renderCsv(exhibit.chart, exhibit.answer), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
