import type { APIRoute } from 'astro';
import { postingsFeed } from '../components/feed.ts';
import { type Feed, renderAtom } from '../render/atom.ts';

export const getStaticPaths = () => {
  const feed = postingsFeed();
  return feed ? [{ params: { feed: 'postings' }, props: { feed } }] : [];
};

/** The newest postings, for those who follow the report. */
export const GET: APIRoute<{ feed: Feed }> = ({ props: { feed } }) =>
  new Response(renderAtom(feed), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
