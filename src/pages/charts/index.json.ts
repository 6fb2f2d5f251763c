import type { APIRoute } from 'astro';
import { listOf } from '../../publishing/chart-files.ts';
import { exhibits } from '../../publishing/exhibits.ts';
import { renderJson } from '../../render/json.ts';

/** All charts, for programs that look for one. */
export const GET: APIRoute = () =>
  new Response(renderJson(listOf(exhibits())), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
