import type { APIRoute } from 'astro';
import { headersFile } from '../publishing/headers.ts';

/** Astro makes no page of a file whose name begins with an underscore. */
export const getStaticPaths = () => [{ params: { headers: '_headers' } }];

/** What hosts of static files send beside them. */
export const GET: APIRoute = () =>
  new Response(headersFile(), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
