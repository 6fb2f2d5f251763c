import type { APIRoute } from 'astro';
import { citationFile } from '../citation/cff.ts';
import { citationOf } from '../citation/citation.ts';
import { siteCorpus } from '../corpus/store.ts';

/** How to cite the report, for programs that look for it at the root. */
export const GET: APIRoute = () => {
  const corpus = siteCorpus();
  return new Response(citationFile(citationOf(corpus), corpus.report), {
    headers: { 'content-type': 'application/yaml; charset=utf-8' },
  });
};
