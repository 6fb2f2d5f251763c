import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Option } from 'commander';
import type { Diagnostic } from '../src/diagnostics/diagnostic.ts';
import { formatDiagnostics } from '../src/diagnostics/print.ts';
import { type Lexicon, loadLexicon } from '../src/lexicon/lexicon.ts';
import { type CorpusFolder, corpusFolders, corpusNames } from '../src/scoring/corpora.ts';
import { ratesOf } from '../src/scoring/counts.ts';
import { belowFloors, floorsSchema, raiseFloors } from '../src/scoring/floors.ts';
import { loadLabelled } from '../src/scoring/labels.ts';
import { publish } from '../src/scoring/published.ts';
import { type CorpusScore, scoreCorpus } from '../src/scoring/score.ts';
import { formatDisagreements, formatScore } from '../src/scoring/table.ts';
import { scoredFields } from '../src/scoring/verdict.ts';
import { command } from './options.ts';

interface ScoreOptions {
  content: string;
  shared: string;
  corpus?: string[];
  postings?: string;
  labels?: string;
  errors: boolean;
  json: boolean;
  raise: boolean;
  publish: boolean;
}

const options = command('score', 'Compares what is read of labelled postings with what people read in them.')
  .option('--shared <dir>', 'folder with the labelled postings', '../shared')
  .addOption(new Option('--corpus <names...>', 'only these corpora').choices(corpusNames))
  .option('--postings <dir>', 'score this folder of postings instead')
  .option('--labels <file>', 'labels of --postings, one JSON object a line (default: labels.jsonl in it)')
  .option('--errors', 'list every disagreement with its sentence', false)
  .option('--json', 'print JSON', false)
  .addOption(
    new Option('--raise', 'lift the floors to what is measured').default(false).conflicts('postings'),
  )
  .addOption(
    new Option('--publish', 'write the scores of the labelled postings for the report')
      .default(false)
      .conflicts('postings'),
  )
  .parse()
  .opts<ScoreOptions>();

const floorsFile = new URL('../test/scoring/floors.json', import.meta.url);
const lexicon = loadLexicon(join(options.content, 'lexicon'));
const problems: Diagnostic[] = [...lexicon.diagnostics];
process.stdout.on('error', () => process.exit(0));

const scores = lexicon.value ? scoreAll(foldersOf(options), lexicon.value) : [];
const floors = existsSync(floorsFile) ? floorsSchema.parse(JSON.parse(readFileSync(floorsFile, 'utf8'))) : {};
const fallen = belowFloors(scores, floors);
if (problems.length > 0) console.error(formatDiagnostics(problems));
if (options.json) console.log(JSON.stringify({ scores: scores.map(withRates), fallen }, null, 2));
else if (scores.length > 0) console.log(inWords());
if (options.raise && scores.length > 0)
  writeFileSync(floorsFile, `${JSON.stringify(raiseFloors(scores, floors), null, 2)}\n`);
const labelled = scores.find(({ corpus }) => corpus === 'labelled');
if (options.publish && labelled)
  writeFileSync(join(options.content, 'scores.json'), `${JSON.stringify(publish(labelled), null, 2)}\n`);
if (fallen.length > 0 || problems.some(({ severity }) => severity === 'error')) process.exitCode = 1;

/** Scores the folders that are there, and says which are not. */
function scoreAll(folders: CorpusFolder[], lexicon: Lexicon): CorpusScore[] {
  return folders.flatMap(({ name, postings, labels }) => {
    const outcome = loadLabelled(postings, labels);
    if (!outcome) {
      console.error(`${name} is not scored: there is no ${existsSync(postings) ? labels : postings}`);
      if (options.postings !== undefined) process.exitCode = 1;
    }
    problems.push(...(outcome?.diagnostics ?? []));
    return outcome?.value?.length ? [scoreCorpus(name, outcome.value, lexicon)] : [];
  });
}

function foldersOf({ corpus, postings, labels, ...roots }: ScoreOptions): CorpusFolder[] {
  if (postings !== undefined)
    return [{ name: postings, postings, labels: labels ?? join(postings, 'labels.jsonl') }];
  return corpusFolders(roots).filter(({ name }) => corpus?.includes(name) ?? true);
}

function inWords(): string {
  const parts = scores.flatMap(score => [
    formatScore(score),
    ...(options.errors && score.disagreements.length > 0 ? [formatDisagreements(score)] : []),
  ]);
  return [...parts, ...(fallen.length > 0 ? [fallen.join('\n')] : [])].join('\n\n');
}

function withRates({ corpus, postings, counts, disagreements }: CorpusScore) {
  const fields = scoredFields.map(field => ({ field, ...counts[field], ...ratesOf(counts[field]) }));
  return { corpus, postings, fields, ...(options.errors && { disagreements }) };
}
