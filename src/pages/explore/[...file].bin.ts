import type { APIRoute } from 'astro';
import { siteFiles } from '../../components/explore/files.ts';

export const getStaticPaths = () =>
  [...siteFiles().files].map(([file, content]) => ({ params: { file }, props: { content } }));

/** What Explore loads: postings, their names, and the index of their words. */
export const GET: APIRoute<{ content: Uint8Array<ArrayBuffer> }> = ({ props: { content } }) =>
  new Response(content, { headers: { 'content-type': 'application/octet-stream' } });
