import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withSkills } from '../src/bench/lexicons.ts';
import { secondsOf } from '../src/bench/rounds.ts';
import { costOf } from '../src/bench/start.ts';
import { formatDiagnostics } from '../src/diagnostics/print.ts';
import { ingestMany } from '../src/ingest/many.ts';
import { type Lexicon, loadLexicon } from '../src/lexicon/lexicon.ts';
import { checked } from '../src/posting/check.ts';
import type { SourceDocument } from '../src/posting/document.ts';
import { readPostings, readTogether } from '../src/resolve/read.ts';
import { detectLanguage } from '../src/segment/language.ts';
import { benchSite } from './bench/site.ts';
import { columns } from './terminal/columns.ts';
import { command, whole } from './terminal/options.ts';

const options = command('bench', 'Measures how fast postings are read, on one core, beside two tokenizers.')
  .option('--shared <dir>', 'folder with the postings to read', '../shared')
  .option('--postings <count>', 'how many English postings to read', whole, 2000)
  .option('--rounds <count>', 'how many rounds to take the median of', whole, 5)
  .option('--site', 'measure whole reports instead, with many postings', false)
  .option('--records', 'with --site: the records alone, without pages', false)
  .option(
    '--sizes <counts...>',
    'with --site: of how many postings, 1,000 to 50,000 unless said',
    (value: string, others: number[] = []) => [...others, whole(value)],
  )
  .parse()
  .opts<{
    content: string;
    shared: string;
    postings: number;
    rounds: number;
    site: boolean;
    records: boolean;
    sizes?: number[];
  }>();

const usualSizes = [1000, 2000, 5000, 10_000, 20_000, 50_000];
const file = join(options.shared, 'postings', 'linkedin-12000.jsonl.gz');
const { value: lexicon, diagnostics } = loadLexicon(join(options.content, 'lexicon'));
if (diagnostics.length > 0) console.error(formatDiagnostics(diagnostics));
if (!lexicon) process.exitCode = 1;
else if (options.site) benchSite({ ...options, sizes: options.sizes ?? usualSizes });
else if (!existsSync(file)) console.log(`Nothing is measured: there is no ${file}`);
else await measure(lexicon);

async function measure(lexicon: Lexicon): Promise<void> {
  const documents = await englishPostings();
  const texts = documents.map(({ text }) => text);
  const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
  const readAll = (lexicon: Lexicon) => () => {
    for (let from = 0; from < documents.length; from += readTogether)
      readPostings(documents.slice(from, from + readTogether), lexicon).forEach(checked);
  };
  const [wink, compromise] = await tokenizers(texts);
  const contenders = [
    { name: 'Rolecall, text to checked record', run: readAll(lexicon) },
    { name: 'wink-nlp, tokenizer alone', run: wink },
    { name: 'compromise, tokenizer alone', run: compromise },
  ];
  const seconds = secondsOf(contenders, options.rounds);
  print(
    `${documents.length} English postings, ${megabytes.toFixed(1)} MB, one core, median of ${options.rounds} rounds`,
    contenders.map(({ name }, i) => [
      name,
      `${(megabytes / seconds[i]!).toFixed(2)} MB/s`,
      `${Math.round(documents.length / seconds[i]!)} postings/s`,
      i === 0 ? '' : `Rolecall is ${(seconds[i]! / seconds[0]!).toFixed(2)} times as fast`,
    ]),
  );

  const sizes = [500, 2500, 10_000];
  const bySize = secondsOf(
    sizes.map(size => ({ name: String(size), run: readAll(withSkills(lexicon, size)) })),
    Math.ceil(options.rounds / 2),
  );
  print(
    'By the size of the lexicon',
    sizes.map((size, i) => [
      `${size} skills`,
      `${(megabytes / bySize[i]!).toFixed(2)} MB/s`,
      `${(bySize[i]! / bySize[0]!).toFixed(2)} times the time of ${sizes[0]}`,
    ]),
  );

  const postings = join(options.content, 'postings');
  const one = join(
    postings,
    readdirSync(postings)
      .filter(name => name.endsWith('.md'))
      .sort()[0]!,
  );
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { parse: string } };
  const run = scripts.parse.split(' ').slice(1);
  const [start, stream] = [costOf([...run, one], options.rounds), costOf([...run, file], 1)];
  print('The command parse', [
    ['one posting', `${start.milliseconds.toFixed(0)} ms`, `${start.megabytes.toFixed(0)} MB`],
    ['12,000 postings', `${(stream.milliseconds / 1000).toFixed(1)} s`, `${stream.megabytes.toFixed(0)} MB`],
  ]);
}

async function englishPostings(): Promise<SourceDocument[]> {
  const documents: SourceDocument[] = [];
  for await (const { value } of ingestMany(file)) {
    if (value && detectLanguage(value.text) === 'en') documents.push(value);
    if (documents.length === options.postings) break;
  }
  return documents;
}

async function tokenizers(texts: string[]): Promise<[() => void, () => void]> {
  const { default: winkNLP } = await import('wink-nlp');
  const { default: model } = await import('wink-eng-lite-web-model');
  const { default: nlp } = await import('compromise');
  const wink = winkNLP(model, []);
  return [
    () => {
      for (const text of texts) wink.readDoc(text);
    },
    () => {
      for (const text of texts) nlp.tokenize(text);
    },
  ];
}

function print(title: string, rows: string[][]): void {
  console.log(`${title}\n${columns(rows.map(([first, ...others]) => [`  ${first}`, ...others]))}\n`);
}
