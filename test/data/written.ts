import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { writeData } from '../../scripts/site/data.ts';
import { buildCorpus } from '../../src/corpus/build.ts';
import { fillContent, makeFolder, type Postings } from '../corpus/content-folder.ts';

const analyst = `Senior Data Analyst

Requirements
- A Master's degree in Maths or Physics, or equivalent experience
- 3 to 5 years of experience with SQL
- At least one of Java, C++ or Python. No Scala needed.

Pay
$90,000 to $120,500.50 a year
`;

/** Postings that try what the files of data can hold. */
export const postings: Postings = {
  'analyst.md': `---
title: =HYPERLINK("https://example.org")
company: "Crumb & Sons, Ltd"
postedOn: 2026-03-02
url: https://example.org/jobs/1
---
${analyst}`,
  'again.md': `---
title: =HYPERLINK("https://example.org")
company: "Crumb & Sons, Ltd"
---
${analyst}`,
  'intern.txt':
    'Baking Intern\nLyon, France\n\nThis is a hybrid role. You graduate between May 2027 and July 2027.\nThe internship is in summer 2026 and lasts 12 weeks.\n',
  'corrected.md': `---
corrections:
  seniority: lead
  workModel: []
  employment: [full-time]
---
Senior Data Engineer

This is a hybrid role. Full-time or part-time.
`,
  'baecker.txt':
    'Bäcker gesucht\n\nWir suchen für unsere kleine Backstube einen erfahrenen Bäcker, der gerne früh aufsteht und mit Teig umgehen kann.\n',
  'silent.txt': 'Come and bake\n',
};

/** A new folder that is removed when the tests of a file are over. */
function folderOfFile(): string {
  const folder = makeFolder();
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export const corpusOf = (report = '') => {
  const content = folderOfFile();
  fillContent(content, postings, report);
  const cache = join(content, 'cache');
  return { ...buildCorpus({ content, cache, keepGoing: false }).value!.corpus, snapshot: '0123456789ab' };
};

/** Writes the data of these postings into a new folder. */
export function written(report?: string): string {
  const folder = join(folderOfFile(), 'data');
  writeData(corpusOf(report), folder);
  return folder;
}

/** The same with no more than so many bytes in a file of a table. */
export function writtenInParts(most: number): string {
  const folder = join(folderOfFile(), 'data');
  writeData(corpusOf(), folder, most);
  return folder;
}

export const linesOf = (folder: string, name: string): Record<string, unknown>[] =>
  readFileSync(join(folder, name), 'utf8')
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line));
