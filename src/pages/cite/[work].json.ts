import type { APIRoute } from 'astro';
import { type Citation, citations } from '../../citation/citation.ts';
import { cslItem } from '../../citation/csl.ts';
import { siteCorpus } from '../../corpus/store.ts';

export const getStaticPaths = () =>
  citations(siteCorpus()).map(citation => ({ params: { work: citation.id }, props: { citation } }));

/** The citation of the report or of a chart as CSL-JSON. */
export const GET: APIRoute<{ citation: Citation }> = ({ props: { citation } }) =>
  new Response(`${JSON.stringify([cslItem(citation)], null, 2)}\n`, {
    headers: { 'content-type': 'application/vnd.citationstyles.csl+json; charset=utf-8' },
  });
