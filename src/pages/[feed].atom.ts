import type { APIRoute } from 'astro';
import { changesFeed } from '../publishing/changes-feed.ts';
import { postingsFeed } from '../publishing/feed.ts';
import { type Feed, renderAtom } from '../render/atom.ts';

export const getStaticPaths = () =>
  Object.entries({ postings: postingsFeed(), changes: changesFeed() }).flatMap(([name, feed]) =>
    feed ? [{ params: { feed: name }, props: { feed } }] : [],
  );

/** The newest postings, and what changed between editions, for those who follow the report. */
export const GET: APIRoute<{ feed: Feed }> = ({ props: { feed } }) =>
  new Response(renderAtom(feed), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
