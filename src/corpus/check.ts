import { join } from 'node:path';
import { byPlace, type Diagnostic, type Outcome } from '../diagnostics/diagnostic.ts';
import { ingestFile } from '../ingest/ingest.ts';
import { type Lexicon, loadLexicon } from '../lexicon/lexicon.ts';
import { type BuildOptions, buildCorpus } from './build.ts';
import { openSparing, type Spare, spareNothing } from './cache-spared.ts';
import { listPostings } from './content.ts';
import { lintLexicon } from './lint-lexicon.ts';
import { lintOriginal } from './lint-original.ts';
import { lintRecord } from './lint-record.ts';
import { opened } from './reading.ts';

/**
 * Everything that is wrong or odd in a content folder: its configuration, its lexicon and its postings, in order of place.
 * @param how its lexicon, where that is loaded already; and who is told where the cache cannot be written, which is no fault
 * of the content.
 */
export function checkContent(
  options: Omit<BuildOptions, 'keepGoing'>,
  how: { lexicon?: Outcome<Lexicon> | undefined; spare?: Spare } = {},
): { postings: number; problems: Diagnostic[] } {
  const { content, cache } = options;
  const { lexicon = loadLexicon(join(content, 'lexicon')), spare = spareNothing } = how;
  const kept = { lexicon, readings: (reader: string) => openSparing(cache, reader, spare), opened };
  const { value, diagnostics } = buildCorpus({ ...options, keepGoing: true }, kept);
  const { records = [], texts = new Map<string, string>() } = value?.corpus ?? {};
  const odd = records.flatMap(record => {
    const text = texts.get(record.id) ?? '';
    return [...lintRecord(record, text, content), ...lintOriginal(text, record.file, content)];
  });
  const ofLexicon = lexicon.value
    ? lintLexicon(join(content, 'lexicon/skills'), lexicon.value)
    : unread(content);
  return { postings: records.length, problems: [...diagnostics, ...ofLexicon, ...odd].sort(byPlace) };
}

/** What is wrong with postings as files, where there is no lexicon to read them with. */
const unread = (content: string): Diagnostic[] =>
  (listPostings(content).value ?? []).flatMap(file => ingestFile(join(content, file)).diagnostics);
