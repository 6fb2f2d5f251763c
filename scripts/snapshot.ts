import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { charts } from '../src/charts/charts.ts';
import { editionName, keepEdition, readEditions } from '../src/corpus/editions.ts';
import { publishedAt } from '../src/corpus/report.ts';
import { siteCorpus } from '../src/corpus/store.ts';
import { partsAmong } from '../src/data/parts.ts';
import { formatDiagnostics } from '../src/diagnostics/print.ts';
import { freeze } from '../src/editions/freeze.ts';
import { population } from '../src/statistics/population.ts';
import { buildSite, type SiteOptions } from './build.ts';
import { corpusCommand } from './corpus/build-corpus.ts';

/** Data that an edition keeps pressed, so that its figures can be counted again. */
const data = ['postings.jsonl', 'evidence.jsonl'];

/** A table of the data as one file, whatever parts a site has it in. */
function tableIn(site: string, path: string): Uint8Array {
  const folder = join(site, dirname(path));
  const parts = partsAmong(readdirSync(folder), basename(path));
  return Buffer.concat(parts.map(part => readFileSync(join(folder, part))));
}

/** The files of an edition, by their paths in it, from a site that was built as this edition. */
function editionFiles(site: string, name: string, base: string): Map<string, Uint8Array> {
  const first = 'index.html';
  const read = (path: string) => {
    if (path === first) return readFileSync(join(site, 'edition', name, first));
    const plain = path.replace(/\.gz$/, '');
    if (plain !== path) return gzipSync(tableIn(site, plain), { level: 9 });
    const file = join(site, path);
    return existsSync(file) ? readFileSync(file) : undefined;
  };
  const files = charts.flatMap(({ id }) => [
    ...['.svg', '-dark.svg', '.png', '.csv', '.json', '/index.html'].map(ending => `charts/${id}${ending}`),
    `embed/${id}/index.html`,
    `cite/${id}.bib`,
    `cite/${id}.json`,
  ]);
  const lists = ['charts/index.json', 'embed.js', ...data.map(file => `data/${file}.gz`)];
  // Only a report that names its address can tell programs how to embed its charts.
  const oembed = charts.map(({ id }) => `oembed/${id}.json`).filter(path => read(path) !== undefined);
  return freeze(read, [first, ...files, ...oembed, ...lists], base);
}

const program = corpusCommand(
  'snapshot',
  'Freezes the charts of the report as an edition, which stays at /v/<name>/ for ever.',
)
  .argument(
    '<name>',
    'name of the edition, such as 2026-spring: lower-case letters, digits, dots and hyphens',
  )
  .parse();
const options = program.opts<Omit<SiteOptions, 'out'>>();
const name = program.args[0]!;
const { value: editions = [], diagnostics } = readEditions(options.content);
if (diagnostics.length > 0) program.error(formatDiagnostics(diagnostics));
if (!editionName.test(name))
  program.error(
    `"${name}" cannot be the name of an edition. Use lower-case letters, digits, dots and hyphens.`,
  );
if (editions.some(edition => edition.name === name))
  program.error(`There is an edition "${name}" already, and an edition never changes. Choose another name.`);

/** One folder for all: what a snapshot that was killed has left, the next replaces, and of two at once one is refused. */
const out = resolve('.rolecall/edition');
try {
  process.env.ROLECALL_EDITION = name;
  if (await buildSite({ ...options, out })) {
    const { report, snapshot, date = null } = siteCorpus();
    const files = editionFiles(out, name, `${publishedAt(report).path}v/${name}/`);
    const about = { name, number: (editions.at(-1)?.number ?? 0) + 1, date, snapshot };
    const written = keepEdition(options.content, { ...about, n: population(siteCorpus()).length }, files);
    console.log(
      `Edition ${name}: ${charts.length} charts in ${files.size} files, ${(written / 1e6).toFixed(2)} MB in ${join(options.content, 'editions')}`,
    );
    console.log('Keep that folder with the postings: the next build of the report publishes it.');
  } else process.exitCode = 1;
} finally {
  rmSync(out, { recursive: true, force: true });
}
// Pages that were begun by a build that came to nothing would go on being made.
process.exit();
