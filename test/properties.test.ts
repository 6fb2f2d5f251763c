import fc from 'fast-check';
import { expect, test } from 'vitest';
import { charts } from '../src/charts/charts.ts';
import type { Corpus } from '../src/corpus/corpus.ts';
import { reportSchema } from '../src/corpus/report.ts';
import { ingest } from '../src/ingest/ingest.ts';
import { skillNames } from '../src/lexicon/skills.ts';
import type { SourceDocument, Span } from '../src/posting/document.ts';
import { type FieldName, type PostingRecord, recordSchema } from '../src/posting/record.ts';
import { fieldNames } from '../src/posting/values.ts';
import { readPosting } from '../src/resolve/read.ts';
import { detectLanguage } from '../src/segment/language.ts';
import { lexicon } from './extract/examples.ts';

fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: 300 });

/** Lines as postings have them, and as nobody should write them. */
const lines = [
  'Senior Data Engineer II (f/m/x), Berlin or remote in the EU',
  'Crumb & Sons Ltd. – Lyon, France · New York, NY',
  'Requirements:',
  '## Nice to have',
  '**What you will do**',
  'About the job',
  'What the JD emphasized',
  "- Bachelor's or Master's degree in Statistics, Physics or a related field, or equivalent experience",
  '- At least one of Java, C++, C#, .NET, Go, R or Python; Node.js is a plus',
  '- 3-5+ years of experience with SQL, two of them in a lead role',
  'No Kubernetes needed, and we do R&D at python.org.',
  'Pay: $120,000 – $150,500.50 a year, €45/hour, 90k-110k GBP OTE, $1,2,3,4,5',
  'We do not offer visa sponsorship. You must be authorized to work in the US; security clearance required.',
  'Graduating between Dec 2026 and June 2027 · 12-week internship, Summer 2027, starting in May or June',
  'We are an equal opportunity employer and welcome all, regardless of race, religion or veteran status.',
  'Posted 2 days ago, on May 21, 2026, 00/00/0000, 2026-99-99',
  'Relocation assistance is offered ((( [[[ *** ___ --- ||| \\\\\\',
  `<script>alert(1)</script> {{ title }} \${title} &amp;&nbsp;&#0; ]]>`,
  '\u202eright to left\u202c \u0000\u0007\u001b[31m \ufeff \ud83d\udc1d \u2028 e\u0301 ﬁ İ ß',
];
const lineEnd = fc.constantFrom('\n', '\r\n', '\r', '\n\n', ' ', '');
const fragment = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...lines) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(...lines).chain(line => fc.nat(line.length).map(end => line.slice(end))),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme' }) },
);
const text = fc.array(fc.tuple(fragment, lineEnd), { maxLength: 25 }).map(parts => parts.flat().join(''));
/** UTF-16 units in any order, with halves of characters: text as no decoder gives it. */
const units = fc.array(fc.nat(0xffff), { maxLength: 200 }).map(codes => String.fromCharCode(...codes));

const plain = (words: string, id = 'posting'): SourceDocument => ({
  id,
  file: `postings/${id}.txt`,
  text: words,
  bodyStart: 0,
  frontMatter: { wording: 'original' },
  frontMatterSpans: {},
});
/** Reads a text in whatever language it seems to be: a text that is not read tells nothing about the rules. */
const read = (words: string, id?: string): PostingRecord =>
  readPosting(plain(words, id), lexicon, [detectLanguage(words) ?? 'en']);

const spansOf = ({ fields, sections }: PostingRecord): Span[] => [
  ...fieldNames.flatMap((name: FieldName) => {
    const { facts, cues, refused } = fields[name];
    return [...facts, ...cues, ...refused].flatMap(({ evidence }) => evidence);
  }),
  ...sections,
  ...sections.flatMap(({ heading }) => heading ?? []),
];

/** A name without letter case, a hyphen in it as a space. */
const folded = (name: string) => name.toLowerCase().replace(/[\s\p{Pd}]+/gu, ' ');

test('any text is read, and its record keeps to the schema', () => {
  fc.assert(
    fc.property(fc.oneof(text, units), words => {
      expect(recordSchema.safeParse(read(words)).error?.issues).toBeUndefined();
    }),
  );
});

test('any bytes give a posting or say why not', () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    text.map(words => Buffer.from(words)),
    text.map(words => Buffer.from(`---\n${words}\n---\nBaker wanted\n`)),
  );
  fc.assert(
    fc.property(bytes, fc.constantFrom('posting.md', 'posting.txt'), (content, file) => {
      const { value, diagnostics } = ingest(content, file);
      expect(value !== undefined || diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
      if (value) expect(recordSchema.safeParse(readPosting(value, lexicon)).success).toBe(true);
      for (const { line, column } of diagnostics) expect(Math.min(line, column)).toBeGreaterThanOrEqual(1);
    }),
  );
});

test('every span lies in the text, and none is empty', () => {
  fc.assert(
    fc.property(fc.oneof(text, units), words => {
      const outside = spansOf(read(words)).filter(
        ({ start, end }) => !(start >= 0 && start < end && end <= words.length),
      );
      expect(outside).toEqual([]);
    }),
  );
});

test('the words that a skill was read from are one of its names, or the plural of one', () => {
  const names = new Map(
    lexicon.skillEntries.map(entry => [
      entry.id,
      new Set(skillNames(entry).flatMap(({ name }) => [folded(name), `${folded(name)}s`])),
    ]),
  );
  fc.assert(
    fc.property(text, words => {
      const nameless = read(words).fields.skills.facts.flatMap(({ value, evidence }) =>
        evidence
          .map(({ start, end }) => words.slice(start, end))
          .filter(covered => !names.get(value.id)?.has(folded(covered)))
          .map(covered => [value.id, covered]),
      );
      expect(nameless).toEqual([]);
    }),
  );
});

test('reading a posting twice gives the same record', () => {
  fc.assert(
    fc.property(text, words => {
      expect(read(words)).toEqual(read(words));
    }),
    { numRuns: 50 },
  );
});

const corpusOf = (records: PostingRecord[], texts: string[]): Corpus => ({
  report: reportSchema.parse({ title: 'Bakers', purpose: 'Who bakes.', owner: 'Crumb & Sons' }),
  records,
  texts: new Map(records.map(({ id }, i) => [id, texts[i]!])),
  leftOut: [],
  labels: {
    categories: lexicon.categories,
    studyFields: lexicon.degrees.sameFields,
    capitals: lexicon.names.capitals,
    places: {},
  },
  snapshot: '000000000000',
});

test('the order of the postings changes no answer of any chart', () => {
  const corpus = fc
    .array(text, { minLength: 2, maxLength: 12 })
    .chain(texts =>
      fc.tuple(fc.constant(texts), fc.shuffledSubarray([...texts.keys()], { minLength: texts.length })),
    );
  fc.assert(
    fc.property(corpus, ([texts, order]) => {
      const records = texts.map((words, i) => read(words, `posting-${i}`));
      const shuffled = order.map(i => records[i]!);
      const shuffledTexts = order.map(i => texts[i]!);
      for (const chart of charts)
        expect(chart.answer(corpusOf(shuffled, shuffledTexts))).toEqual(
          chart.answer(corpusOf(records, texts)),
        );
    }),
    { numRuns: 40 },
  );
});

test.each([...lines, 'x', ' ', '(', '$1', '- ', 'a.', '\u0301'].map(line => [line]))(
  '%j over and over to 200,000 characters on one line is read',
  line => {
    const words = line.repeat(Math.ceil(200_000 / line.length)).slice(0, 200_000);
    expect(recordSchema.safeParse(read(words)).success).toBe(true);
  },
);
