import type { APIRoute } from 'astro';
import { publishedHref } from '../addresses/href.ts';

/** Everything may be read by everyone; the sitemap says what there is. */
export const GET: APIRoute = () => {
  const sitemap = publishedHref('/sitemap-index.xml');
  const lines = ['User-agent: *', 'Allow: /', ...(sitemap ? ['', `Sitemap: ${sitemap}`] : [])];
  return new Response(`${lines.join('\n')}\n`, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
