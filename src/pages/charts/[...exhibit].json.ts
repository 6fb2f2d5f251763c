import type { APIRoute } from 'astro';
import { figuresOf } from '../../publishing/chart-files.ts';
import { type Exhibit, exhibitPaths } from '../../publishing/exhibits.ts';
import { renderJson } from '../../render/json.ts';

export const getStaticPaths = exhibitPaths;

/** The figures of a chart with their units, their postings and where they are from. */
export const GET: APIRoute<{ exhibit: Exhibit }> = ({ props: { exhibit } }) =>
  new Response(renderJson(figuresOf(exhibit)), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
