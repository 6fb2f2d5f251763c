import type { APIRoute } from 'astro';
import { compressed, siteIndex } from '../../../components/explore/files.ts';

export const getStaticPaths = () => {
  const { head, parts } = siteIndex();
  const numbered = parts.map((part, i) => ({ params: { part: String(i) }, props: { content: part } }));
  return [{ params: { part: 'head' }, props: { content: head } }, ...numbered];
};

/** The index of words: `head` is needed by every query, and of the parts those that have its words. */
export const GET: APIRoute<{ content: object }> = ({ props: { content } }) => compressed(content);
