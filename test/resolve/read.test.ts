import { expect, test } from 'vitest';
import { ingest } from '../../src/ingest/ingest.ts';
import { loadLexicon } from '../../src/lexicon/lexicon.ts';
import type { SourceDocument } from '../../src/posting/document.ts';
import { readPosting, readPostings, readTogether } from '../../src/resolve/read.ts';

const lexicon = loadLexicon('content/lexicon').value!;

/** Of every number another posting: of odd ones another kind of work, of every fifth no word. */
const posting = (_: unknown, i: number): SourceDocument => {
  const [title, place] = i % 2 === 0 ? ['Data Engineer', 'Oslo'] : ['Nurse', 'Remote (Canada)'];
  const text = `${title}\n${place}\nRequirements\n- ${i} years of experience with Python or SQL\n- A Bachelor's degree`;
  return ingest(new TextEncoder().encode(i % 5 === 0 ? '…' : text), `${i}.txt`).value!;
};

test('postings that are read together are read as each of them is alone', () => {
  const documents = Array.from({ length: readTogether + 3 }, posting);
  const alone = documents.map(document => readPosting(document, lexicon));
  expect(readPostings(documents, lexicon)).toEqual(alone);
  expect(new Set(alone.map(({ fields }) => JSON.stringify(fields.experience))).size).toBeGreaterThan(
    readTogether / 2,
  );
});

test('of no documents there are no records', () => {
  expect(readPostings([], lexicon)).toEqual([]);
});
