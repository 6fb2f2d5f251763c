import type { APIRoute } from 'astro';
import { factsSizes, joinFacts } from '../../evidence/facts-styles.ts';

export const getStaticPaths = () => factsSizes().map(size => ({ params: { size: String(size) } }));

/** The style sheet that joins the facts of a posting with their words. */
export const GET: APIRoute = ({ params }) =>
  new Response(joinFacts(Number(params.size)), { headers: { 'content-type': 'text/css; charset=utf-8' } });
