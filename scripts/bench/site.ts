import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { manyPostings, type PostingFile, type Row } from '../../src/bench/many-postings.ts';
import { type Cost, costOf } from '../../src/bench/start.ts';
import { filesIn } from '../files/files-in.ts';

/** What whole builds are measured on. */
export interface SiteBench {
  content: string;
  shared: string;
  /** How many postings to build reports of. */
  sizes: number[];
  /** Whether reports are measured as far as their records. */
  records: boolean;
}

/** What the records of so many postings take, and those of one more. */
interface RecordsCost {
  postings: number;
  records: Cost;
  addedRecords: Cost;
  /** What the pages take; absent where they are not measured. */
  pages?: PagesCost;
}

/** `hugo` in seconds, `size` in MB of a million bytes. */
interface PagesCost {
  site: Cost;
  files: number;
  size: number;
  addedSite: Cost;
  hugo: number | undefined;
}

/** Measures whole builds, each from nothing and then with one posting added, beside Hugo where that is installed. */
export function benchSite({ content, shared, sizes, records }: SiteBench): void {
  const source = join(shared, 'postings', 'linkedin-12000.jsonl.gz');
  if (!existsSync(source)) {
    console.log(`Nothing is measured: there is no ${source}`);
    return;
  }
  console.log(
    `${records ? 'Records' : 'Whole reports'}, ${availableParallelism()} cores; one posting more: with what was read before kept.`,
  );
  const hugo = records ? undefined : hugoVersion();
  if (!records)
    console.log(
      hugo === undefined
        ? 'Hugo is not installed, and not measured'
        : `Hugo makes as many plain pages of the same texts: ${hugo}`,
    );
  const rows = rowsOf(source);
  const pages = records ? 'none' : hugo === undefined ? 'alone' : 'beside Hugo';
  for (const postings of sizes) console.log(inWords(measured(postings, rows, content, pages), rows.length));
}

function hugoVersion(): string | undefined {
  const { error, stdout } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  return error ? undefined : stdout.split(' ').slice(0, 2).join(' ');
}

function measured(
  postings: number,
  rows: readonly Row[],
  content: string,
  pages: 'none' | 'alone' | 'beside Hugo',
): RecordsCost {
  const folder = mkdtempSync(join(tmpdir(), 'rolecall-bench-'));
  try {
    const added = fill(join(folder, 'content'), content, rows, postings);
    const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync('package.json', 'utf8'));
    const run = (script: 'corpus' | 'build', out: string, cache: string) => {
      const options = [
        '--content',
        join(folder, 'content'),
        '--out',
        join(folder, out),
        '--cache',
        join(folder, cache),
      ];
      return costOf([...scripts[script]!.split(' ').slice(1), ...options], 1);
    };
    const records = run('corpus', 'corpus', 'cache');
    const site = pages === 'none' ? undefined : run('build', 'site', 'cold');
    writeFileSync(join(folder, 'content', 'postings', added.name), added.text);
    const addedRecords = run('corpus', 'corpus', 'cache');
    if (!site) return { postings, records, addedRecords };
    const addedSite = run('build', 'site', 'cold');
    const files = filesIn(join(folder, 'site'));
    const size = files.reduce((sum, file) => sum + statSync(file).size, 0) / 1e6;
    const hugo = pages === 'alone' ? undefined : secondsOfHugo(folder, files.length);
    return { postings, records, addedRecords, pages: { site, files: files.length, size, addedSite, hugo } };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Makes a content folder of so many postings. @returns one more, which is not in it yet. */
function fill(folder: string, content: string, rows: readonly Row[], count: number): PostingFile {
  mkdirSync(join(folder, 'postings'), { recursive: true });
  cpSync(join(content, 'lexicon'), join(folder, 'lexicon'), { recursive: true });
  writeFileSync(
    join(folder, 'report.yaml'),
    `${readFileSync(join(content, 'report.yaml'), 'utf8')}\nfileLimit: none\n`,
  );
  const [added, ...others] = manyPostings(rows, count + 1).reverse();
  for (const { name, text } of others) writeFileSync(join(folder, 'postings', name), text);
  return added!;
}

/** The postings of a compressed file of JSON Lines. */
const rowsOf = (file: string): Row[] =>
  gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line));

/** Seconds that Hugo takes for so many pages, each with the text of a posting. */
function secondsOfHugo(folder: string, pages: number): number {
  const [from, to] = [join(folder, 'content', 'postings'), join(folder, 'hugo')];
  for (const name of ['content', 'layouts/_default']) mkdirSync(join(to, name), { recursive: true });
  writeFileSync(
    join(to, 'config.toml'),
    'disableKinds = ["taxonomy", "term", "RSS", "sitemap", "home", "section"]\n',
  );
  writeFileSync(join(to, 'layouts/_default/single.html'), '<title>{{ .Title }}</title>{{ .Content }}\n');
  const names = readdirSync(from);
  for (let i = 0; i < pages; i++) {
    const text = readFileSync(join(from, names[i % names.length]!), 'utf8');
    writeFileSync(
      join(to, 'content', `page-${i}.md`),
      text.slice(text.indexOf('\n---\n') + 5).replace(/^/, '---\ntitle: A page\n---\n'),
    );
  }
  const start = performance.now();
  const { status, stderr } = spawnSync('hugo', ['--quiet', '--source', to], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`Hugo failed:\n${stderr}`);
  return (performance.now() - start) / 1000;
}

function inWords({ postings, records, addedRecords, pages }: RecordsCost, different: number): string {
  const repeated = postings > different ? `, ${postings - different} of them varied repetitions` : '';
  const all = (cost: Cost) =>
    `${timed(cost)}, ${(cost.milliseconds / postings).toFixed(2)} ms a posting; peak ${cost.megabytes.toFixed(0)} MB`;
  return [
    `${postings} postings${repeated}`,
    `  to records          ${all(records)}`,
    ...(pages
      ? [
          `  to the site         ${all(pages.site)}`,
          `  the site            ${pages.files} files, ${pages.size.toFixed(1)} MB`,
        ]
      : []),
    `  one posting more    to records ${timed(addedRecords)}`,
    ...(pages ? [`                      to the site ${timed(pages.addedSite)}`] : []),
    ...(pages?.hugo === undefined
      ? []
      : [
          `  Hugo                ${pages.hugo.toFixed(1)} s; Rolecall takes ${(pages.site.milliseconds / 1000 / pages.hugo).toFixed(1)} times as long`,
        ]),
  ].join('\n');
}

const timed = ({ milliseconds, cpuMilliseconds }: Cost): string =>
  `${(milliseconds / 1000).toFixed(1)} s (${(cpuMilliseconds / 1000).toFixed(1)} s of processors)`;
