import type { APIRoute } from 'astro';
import type { Edition } from '../../corpus/editions.ts';
import { siteCorpus } from '../../corpus/store.ts';
import { siteEditions } from '../../publishing/editions.ts';

export const getStaticPaths = () =>
  siteEditions().map(edition => ({ params: { edition: edition.name }, props: { edition } }));

/** Lets the pages of an edition, which never change, say whether there is newer data. */
export const GET: APIRoute<{ edition: Edition }> = ({ props: { edition } }) => {
  const shown = edition.snapshot === siteCorpus().snapshot ? 'newest' : 'newer';
  const style = `.edition .unknown {\n  display: none;\n}\n\n.edition .${shown} {\n  display: inline;\n}\n`;
  return new Response(style, { headers: { 'content-type': 'text/css; charset=utf-8' } });
};
