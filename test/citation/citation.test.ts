import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-cff';
import { Ajv } from 'ajv';
import { validateCFF } from 'cffjs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { skills } from '../../src/charts/skills.ts';
import { bibtex } from '../../src/citation/bibtex.ts';
import { citationFile } from '../../src/citation/cff.ts';
import { chartWork, citationOf, citations } from '../../src/citation/citation.ts';
import { cslItem } from '../../src/citation/csl.ts';
import { citationText } from '../../src/citation/text.ts';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { corpus as synthetic } from '../posting/synthetic.ts';
import cslSchema from './csl-data.schema.json' with { type: 'json' };

const made = synthetic([{ id: 'a' }, { id: 'b' }, { id: 'c', duplicateOf: 'a' }]);
const corpus: Corpus = {
  ...made,
  report: {
    ...made.report,
    title: 'Bakers wanted',
    owner: 'Crumb & Sons',
    address: 'https://example.org/jobs/',
    licence: 'CC BY 4.0',
  },
  date: '2026-03-02',
  snapshot: '0123456789ab',
};
const odd: Corpus = {
  ...corpus,
  report: {
    ...corpus.report,
    title: 'Of 100% {bread} & _dough_ #1 ~ C:\\oven ^ $5\n— “パン”',
    owner: 'Müller } Sons',
    address: 'https://example.org/a_b/100%25/%7Ex/bäckerei',
  },
};

const keepsToCsl = new Ajv({ strictTypes: false }).compile(cslSchema);

test('a sentence says who, when, what, in which state and where', () => {
  expect(citationText(citationOf(corpus, chartWork(skills)))).toBe(
    'Crumb & Sons (2026). Skills: Which skills do the postings ask for? In: Bakers wanted. Snapshot 0123456789ab of 2 postings, 2026-03-02. https://example.org/jobs/charts/skills/',
  );
});

test('what an edition froze is cited with the address that it keeps', () => {
  const frozen = { ...corpus, edition: 'spring' };
  expect(citationOf(frozen).address).toBe('https://example.org/jobs/v/spring/');
  expect(citationOf(frozen, chartWork(skills)).address).toBe(
    'https://example.org/jobs/v/spring/charts/skills/',
  );
});

test('without a date and an address there are none', () => {
  const { date: _, ...undated } = { ...corpus, report: made.report };
  expect(citationText(citationOf(undated))).toBe(
    'Nobody (no date). Synthetic. Snapshot 0123456789ab of 2 postings.',
  );
});

describe.each([
  ['a plain report', corpus],
  ['a report with signs of TeX', odd],
])('of %s', (_, given) => {
  test('BibTeX gives back to a parser what was put in', () => {
    for (const citation of citations(given)) {
      const [read, ...more] = new Cite(bibtex(citation)).data;
      expect(more).toEqual([]);
      expect(read).toMatchObject({
        id: citation.key,
        title: citation.title,
        author: [{ family: citation.author }],
        issued: { 'date-parts': [[2026, 3, 2]] },
        version: '0123456789ab',
        note: citation.note,
        URL: citation.address,
      });
    }
  });

  test('CSL-JSON keeps to its schema, and a reader loses nothing of it', () => {
    for (const citation of citations(given)) {
      const item = cslItem(citation);
      expect([keepsToCsl([item]), keepsToCsl.errors]).toEqual([true, null]);
      const { _graph, ...read } = new Cite([item]).data[0]!;
      expect(read).toEqual(item);
    }
  });

  test('CITATION.cff keeps to its schema, and is read as what it cites', () => {
    const file = citationFile(citationOf(given), given.report);
    expect(validateCFF(parse(file))).toMatchObject({
      type: 'dataset',
      'date-released': '2026-03-02',
      license: 'CC-BY-4.0',
    });
    const [read] = new Cite(file).data;
    expect(read).toMatchObject({ title: citationOf(given).title, version: '0123456789ab' });
  });
});

test.each([
  [undefined, undefined],
  ['CC0 1.0', 'CC0-1.0'],
  ['CC BY-NC-SA 4.0', 'CC-BY-NC-SA-4.0'],
  ['CC BY 9.9', undefined],
  ['All rights reserved', undefined],
])('of the licence %s CITATION.cff names %s', (licence, license) => {
  const report = { ...made.report, licence, repository: 'https://example.org/bäckerei' };
  expect(validateCFF(parse(citationFile(citationOf(made), report))).license).toBe(license);
});

test('every chart has a key of its own, which changes with the snapshot', () => {
  const keys = citations(corpus).map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys.every(key => /^[a-z0-9-]+-0123456789ab$/.test(key))).toBe(true);
});
