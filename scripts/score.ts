import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Option } from 'commander';
import type { Diagnostic } from '../src/diagnostics/diagnostic.ts';
import { type Lexicon, loadLexicon } from '../src/lexicon/lexicon.ts';
import { type Corpus, corpora, corpusNames, labelledCorpus } from '../src/scoring/corpora.ts';
import { ratesOf } from '../src/scoring/counts.ts';
import { belowFloors, floorsSchema, raiseFloors } from '../src/scoring/floors.ts';
import { publish } from '../src/scoring/published.ts';
import { type CorpusScore, scoreCorpus } from '../src/scoring/score.ts';
import { formatDisagreements, formatScore } from '../src/scoring/table.ts';
import { scoredFields } from '../src/scoring/verdict.ts';
import { endWithOutput } from './files/disk.ts';
import { command } from './terminal/options.ts';
import { tell } from './terminal/tell.ts';

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
  .addOption(new Option('--publish', 'write the scores for the report').default(false).conflicts('postings'))
  .parse()
  .opts<ScoreOptions>();

const floorsFile = new URL('../test/scoring/floors.json', import.meta.url);
const lexicon = loadLexicon(join(options.content, 'lexicon'));
const problems: Diagnostic[] = [...lexicon.diagnostics];
endWithOutput();

const scores = lexicon.value ? scoreAll(corporaOf(options), lexicon.value) : [];
const floors = existsSync(floorsFile) ? floorsSchema.parse(JSON.parse(readFileSync(floorsFile, 'utf8'))) : {};
const fallen = belowFloors(scores, floors);
tell(problems);
if (options.json) console.log(JSON.stringify({ scores: scores.map(withRates), fallen }, null, 2));
else if (scores.length > 0) console.log(inWords());
if (options.raise && scores.length > 0)
  writeFileSync(floorsFile, `${JSON.stringify(raiseFloors(scores, floors), null, 2)}\n`);
if (options.publish && scores.length > 0)
  writeFileSync(join(options.content, 'scores.json'), `${JSON.stringify(publish(scores), null, 2)}\n`);
if (fallen.length > 0) process.exitCode = 1;

/** Scores the corpora that are there, and says which are not. */
function scoreAll(corpora: Corpus[], lexicon: Lexicon): CorpusScore[] {
  return corpora.flatMap(corpus => {
    const missing = corpus.needs.find(path => !existsSync(path));
    if (missing !== undefined) {
      console.error(`${corpus.name} is not scored: there is no ${missing}`);
      if (options.postings !== undefined) process.exitCode = 1;
      return [];
    }
    const { value = [], diagnostics } = corpus.load();
    problems.push(...diagnostics);
    return value.length > 0 ? [scoreCorpus(corpus.name, value, lexicon)] : [];
  });
}

function corporaOf({ corpus, postings, labels, ...roots }: ScoreOptions): Corpus[] {
  if (postings !== undefined)
    return [labelledCorpus(postings, postings, labels ?? join(postings, 'labels.jsonl'))];
  return corpora(roots).filter(({ name }) => corpus?.includes(name) ?? true);
}

function inWords(): string {
  const parts = scores.flatMap(score => [
    formatScore(score),
    ...(options.errors && score.disagreements.length > 0 ? [formatDisagreements(score)] : []),
  ]);
  return [...parts, ...(fallen.length > 0 ? [fallen.join('\n')] : [])].join('\n\n');
}

function withRates({ corpus, postings, counts, conventions, disagreements }: CorpusScore) {
  const fields = scoredFields.map(field => ({ field, ...counts[field], ...ratesOf(counts[field]) }));
  return { corpus, postings, fields, conventions, ...(options.errors && { disagreements }) };
}
