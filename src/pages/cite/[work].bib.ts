import type { APIRoute } from 'astro';
import { bibtex } from '../../citation/bibtex.ts';
import { type Citation, citations } from '../../citation/citation.ts';
import { siteCorpus } from '../../corpus/store.ts';

export const getStaticPaths = () =>
  citations(siteCorpus()).map(citation => ({ params: { work: citation.id }, props: { citation } }));

/** The citation of the report or of a chart for BibTeX. */
export const GET: APIRoute<{ citation: Citation }> = ({ props: { citation } }) =>
  new Response(bibtex(citation), { headers: { 'content-type': 'application/x-bibtex; charset=utf-8' } });
