import { statSync } from 'node:fs';
import { sum } from 'd3-array';
import { inFigures, numbered } from '../../src/charts/prose.ts';
import type { Report } from '../../src/corpus/report.ts';
import { type Diagnostic, diagnose } from '../../src/diagnostics/diagnostic.ts';
import { filesIn } from '../files/files-in.ts';

/** A file to be made, by the file of its route: `src/pages/postings/[posting].astro`. */
export interface Planned {
  route: { component: string };
}

/** Which routes go when the report makes less for each posting. */
const ofPostings = /^src\/pages\/(postings\/\[posting\]\.astro|facts\/)/;
const ofList = /^src\/pages\/postings\/\[\.\.\.list\]/;

/**
 * How many files a site will have.
 * @param planned the files that its pages make.
 * @param folders where what is not rendered lies already: styles, scripts, fonts, the files of `public`, and the data.
 * @param published whether the report has an address, and so a sitemap, of an index and a part.
 */
export function countFiles(
  planned: readonly Planned[],
  folders: readonly string[],
  published: boolean,
): number {
  const made = folders
    .flatMap(filesIn)
    .filter(file => !file.endsWith('.mjs'))
    .map(file => file.replace(/[\\/]\.prerender(?=[\\/])/, ''));
  return planned.length + new Set(made).size + (published ? 2 : 0);
}

/**
 * What is wrong with a site of so many files, with what would make it smaller; nothing where it keeps to the limit.
 * @param file the report's settings, as diagnostics name it.
 */
export function beyondLimit(
  files: number,
  planned: readonly Planned[],
  { fileLimit, postings }: Pick<Report, 'fileLimit' | 'postings'>,
  file: string,
): Diagnostic | undefined {
  if (fileLimit === 'none' || files <= fileLimit) return undefined;
  const count = (routes: RegExp) => planned.filter(({ route }) => routes.test(route.component)).length;
  const [pages, lists] = [count(ofPostings), count(ofList)];
  const less = [
    ...(postings === 'pages' ? [{ setting: 'list', left: files - pages }] : []),
    ...(postings === 'none' ? [] : [{ setting: 'none', left: files - pages - lists }]),
  ].map(({ setting, left }) => `\`postings: ${setting}\`, which leaves ${inFigures(left)}`);
  const advice = `Put into it ${[...less, '`fileLimit: none`, for a host that takes as many'].join('; or ')}`;
  const message = `The report would be ${numbered(files, 'file')}, and many hosts take ${inFigures(fileLimit)}`;
  return diagnose('site/too-many-files', file, { message, advice });
}

/** The files and the bytes of a folder, for people: "20,057 files, 645.2 MB". */
export function sizeOf(folder: string): string {
  const files = filesIn(folder);
  const megabytes = sum(files, file => statSync(file).size) / 1e6;
  return `${numbered(files.length, 'file')}, ${megabytes.toFixed(1)} MB`;
}
