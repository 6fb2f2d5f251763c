import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Difference, FoundRow } from '../src/verify/compare.ts';
import type { EvidenceLine, PostingLine } from '../src/verify/postings.ts';
import { verify } from '../src/verify/verify.ts';
import { command } from './terminal/options.ts';

const program = command('verify', 'Counts every chart of a built report again, from its data alone.')
  .option('--site <dir>', 'folder of the report', 'dist')
  .parse();
const { site } = program.opts<{ site: string }>();

/** A chart, as the list of all charts has it. */
interface Listed {
  id: string;
  json: string;
}

const read = (file: string) => JSON.parse(readFileSync(join(site, file), 'utf8'));

/** The descriptor of the data, as far as it is needed. */
interface Package {
  resources: { name: string; path: string | string[] }[];
  smallSample: number;
}

/** The lines of a table of the data, from the file or the files that its descriptor names. */
async function lines<T>({ resources }: Package, table: string): Promise<T[]> {
  const parsed: T[] = [];
  const { path = [] } = resources.find(({ name }) => name === table) ?? {};
  for (const file of [path].flat())
    for await (const line of createInterface({ input: createReadStream(join(site, 'data', file), 'utf8') }))
      if (line !== '') parsed.push(JSON.parse(line));
  return parsed;
}

const told = ({ chart, row, column, expected, found }: Difference): string =>
  `${[chart, row && `row ${row}`, column].filter(Boolean).join(', ')}: expected ${expected}, found ${found}`;

if (!existsSync(join(site, 'data', 'datapackage.json')))
  program.error(`There is no report in ${site}: npm run build makes one, and --site says where it is.`);
try {
  const data: Package = read('data/datapackage.json');
  const listed: { charts: Listed[]; parts: Listed[] } = read('charts/index.json');
  const { differences, charts, rows } = verify({
    postings: await lines<PostingLine>(data, 'postings-jsonl'),
    evidence: await lines<EvidenceLine>(data, 'evidence-jsonl'),
    smallSample: data.smallSample,
    charts: new Map(
      [...listed.charts, ...listed.parts].map(({ id, json }): [string, FoundRow[]] => [id, read(json).rows]),
    ),
  });
  for (const difference of differences) console.error(told(difference));
  if (differences.length > 0) process.exitCode = 1;
  else console.log(`${charts} charts with ${rows} rows: every figure follows from the data`);
} catch (error) {
  console.error(`${site} cannot be verified: ${(error as Error).message}`);
  process.exitCode = 1;
}
