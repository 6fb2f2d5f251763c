import { startupSnapshot } from 'node:v8';
import { registry } from '../src/extract/registry.ts';
import type { Rule } from '../src/extract/rule.ts';
import { ingest } from '../src/ingest/ingest.ts';
import { loadLexicon } from '../src/lexicon/lexicon.ts';
import { readCorrected } from '../src/resolve/read.ts';
import { fingerprintOf } from '../src/resolve/repeats.ts';
import { toRow } from '../src/resolve/row.ts';
import { parse } from './parse.ts';

/**
 * What the snapshot of parse is made from: the lexicon is loaded, and all code was run once, so that V8 has compiled it.
 * Started from there, it goes on as the command. What the code has read of the gazetteer meanwhile is let go of: to read
 * some of it again takes less than to start with it.
 */
const lexicon = loadLexicon(process.argv[2]!);
if (!lexicon.value) process.exit(1);

const frontMatter = [
  '---',
  'title: Engineer',
  'company: Example',
  'url: https://example.org/',
  'postedOn: 2026-01-02',
  '---',
].join('\n');
/** Above all phrases, so that no detector of languages is needed, which a snapshot could not hold. */
const english =
  'You will be with the team from the start, and this is your part of all that we have. '.repeat(25);
const phrasesAtOnce = 20;

const phrases = (Object.values(registry).flat() as readonly Rule<unknown>[])
  .flatMap(({ accepts }) => accepts.map(({ text }) => text))
  .filter(text => !text.startsWith('---'))
  .map(text => `- ${text.replaceAll('\n', ' ')}`);

for (let i = 0; i < phrases.length; i += phrasesAtOnce) {
  const text = [frontMatter, english, ...phrases.slice(i, i + phrasesAtOnce)].join('\n');
  const { value: document } = ingest(new TextEncoder().encode(text), 'posting.md');
  const { value: record } = readCorrected(document!, lexicon.value);
  fingerprintOf(record!, text);
  toRow(record!, text);
}

lexicon.value.places.forget();
startupSnapshot.setDeserializeMainFunction(() => parse(process.argv.slice(2), () => lexicon));
