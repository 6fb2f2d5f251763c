import { publishedAt } from '../corpus/report.ts';
import { siteCorpus } from '../corpus/store.ts';

/** What is sent with the files below a path: names with their values. */
interface Rule {
  /** From the site's root. */
  path: string;
  headers: Record<string, string>;
}

const forAll = { 'Access-Control-Allow-Origin': '*' };
/** What has its content in its name never changes. */
const forever = 'public, max-age=31536000, immutable';
/** All else is asked for anew each time, and sent only where it is another: a report that is built again is seen at once. */
const fresh = 'public, max-age=0, must-revalidate';

const rules: readonly Rule[] = [
  {
    path: '*',
    headers: { 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'strict-origin-when-cross-origin' },
  },
  // A frame that may do nothing loads its font as from another origin.
  { path: 'assets/*', headers: { ...forAll, 'Cache-Control': forever } },
  { path: 'charts/*', headers: { ...forAll, 'Cache-Control': fresh } },
  { path: 'oembed/*', headers: { ...forAll, 'Cache-Control': fresh } },
  { path: 'data/*', headers: { ...forAll, 'Cache-Control': fresh } },
  { path: 'embed.js', headers: { ...forAll, 'Cache-Control': fresh } },
  {
    path: 'embed/*',
    headers: { ...forAll, 'Cache-Control': fresh, 'Content-Security-Policy': 'frame-ancestors *' },
  },
];

/** The file `_headers`, from which Netlify and Cloudflare Pages take what they send beside files. */
export function headersFile(): string {
  const { path: root } = publishedAt(siteCorpus().report);
  return rules
    .map(({ path, headers }) => [
      `${root}${path}`,
      ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
    ])
    .map(lines => `${lines.join('\n')}\n`)
    .join('\n');
}
