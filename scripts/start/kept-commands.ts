import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startupSnapshot } from 'node:v8';
import { openCache } from '../../src/corpus/cache.ts';
import { clashesIn } from '../../src/corpus/lint-lexicon.ts';
import { lintOriginal } from '../../src/corpus/lint-original.ts';
import { lintRecord } from '../../src/corpus/lint-record.ts';
import { opened } from '../../src/corpus/reading.ts';
import { settle } from '../../src/corpus/settle.ts';
import { writeCorpus } from '../../src/corpus/store.ts';
import type { Outcome } from '../../src/diagnostics/diagnostic.ts';
import { registry } from '../../src/extract/registry.ts';
import type { Rule } from '../../src/extract/rule.ts';
import { type Lexicon, loadLexicon } from '../../src/lexicon/lexicon.ts';
import { explain as explained } from '../../src/render/explain.ts';
import { fingerprintOf } from '../../src/resolve/repeats.ts';
import { toRow } from '../../src/resolve/row.ts';
import { add } from '../add.ts';
import { check } from '../check.ts';
import { corpus } from '../corpus.ts';
import { explain } from '../explain.ts';
import { parse } from '../parse.ts';

/**
 * What the snapshot is made from that commands start from: the lexicon is loaded, and all code was run once, so that V8 has
 * compiled it. Started from there, it goes on as the command that is named. What the code has read of the gazetteer meanwhile
 * is let go of: to read some of it again takes less than to start with it.
 */
const commands: Record<string, (args: string[], lexicon: Outcome<Lexicon>) => unknown> = {
  parse,
  corpus,
  check,
  explain,
  add,
};
const [, , folder, work] = process.argv;
const lexicon = loadLexicon(folder!);
if (!lexicon.value) process.exit(1);
clashesIn(join(folder!, 'skills'), lexicon.value);
warmUp(lexicon, work!);
lexicon.value.places.forget();
startupSnapshot.setDeserializeMainFunction(() => {
  const [, name, ...args] = process.argv;
  // Processes that it starts have scripts of their own.
  process.execArgv = [];
  return commands[name!]!(args, lexicon);
});

/** Reads postings with the phrases of all rules, and does with them what the commands do. */
function warmUp(lexicon: Outcome<Lexicon>, content: string): void {
  writePostings(content);
  const read = () =>
    settle(
      { content, keepGoing: true },
      { lexicon, readings: reader => openCache(join(content, 'cache'), reader) },
    );
  read();
  const { value: settled } = read();
  writeCorpus(join(content, 'corpus'), settled!);
  for (const { reading } of settled!.postings) {
    const { record, text } = opened(reading);
    fingerprintOf(record, text, lexicon.value!);
    toRow(record, text);
    explained(record, text);
    lintRecord(record, text, content);
    lintOriginal(text, record.file, content);
  }
}

function writePostings(content: string): void {
  const frontMatter = [
    '---',
    'title: Engineer',
    'company: Example',
    'url: https://example.org/',
    'postedOn: 2026-01-02',
    '---',
  ].join('\n');
  // Above all phrases, so that no detector of languages is needed, which a snapshot could not hold.
  const english =
    'You will be with the team from the start, and this is your part of all that we have. '.repeat(25);
  const phrasesAtOnce = 20;
  const phrases = (Object.values(registry).flat() as readonly Rule<unknown>[])
    .flatMap(({ accepts }) => accepts.map(({ text }) => text))
    .filter(text => !text.startsWith('---'))
    .map(text => `- ${text.replaceAll('\n', ' ')}`);

  mkdirSync(join(content, 'postings'), { recursive: true });
  mkdirSync(join(content, 'cache'), { recursive: true });
  writeFileSync(join(content, 'report.yaml'), 'title: Example\npurpose: Example.\nowner: Example\n');
  for (let i = 0; i < phrases.length; i += phrasesAtOnce) {
    const text = [frontMatter, english, ...phrases.slice(i, i + phrasesAtOnce)].join('\n');
    writeFileSync(join(content, `postings/${i}.md`), text);
  }
}
