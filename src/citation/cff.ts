import { stringify } from 'yaml';
import type { Report } from '../corpus/report.ts';
import type { Citation } from './citation.ts';

/** A Creative Commons licence as people write it, "CC BY 4.0", in the versions that SPDX has ids for. */
const creativeCommons = /^CC(0(?=[ -]1\.0$)|[ -]BY(?:-(?:SA|ND|NC|NC-SA|NC-ND))?)[ -]([1-4]\.0|2\.5)$/;

/** The citation of a report as a Citation File Format file, version 1.2.0: https://citation-file-format.github.io. */
export function citationFile(
  { title, author, date, snapshot, address }: Citation,
  { purpose, licence, repository }: Report,
): string {
  const [, terms, version] = creativeCommons.exec(licence ?? '') ?? [];
  return stringify({
    'cff-version': '1.2.0',
    message: 'If you use this report, its charts or its data, please cite it as below.',
    type: 'dataset',
    title,
    abstract: purpose,
    authors: [{ name: author }],
    version: snapshot,
    ...(date !== undefined && { 'date-released': date }),
    ...(address !== undefined && { url: address }),
    ...(repository !== undefined && { 'repository-code': new URL(repository).href }),
    ...(terms !== undefined && { license: `CC${terms.replace(' ', '-')}-${version}` }),
  });
}
