import { sum } from 'd3-array';
import type { Corpus } from '../corpus/corpus.ts';
import type { PostingRecord } from '../posting/record.ts';
import type { Column } from './columns.ts';
import { dataTables } from './files.ts';
import { evidenceColumns, postingColumns } from './tables.ts';

/** What became of a file when it was written. */
export interface Written {
  name: string;
  bytes: number;
  /** In hexadecimal digits. */
  sha256: string;
}

/** Names of a column's type in a Frictionless Table Schema. */
const types: Record<Column['type'], string> = {
  string: 'string',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  date: 'date',
  list: 'array',
  object: 'object',
  any: 'any',
};

const keys = {
  postings: {
    primaryKey: 'id',
    foreignKeys: [{ fields: 'duplicate_of', reference: { resource: '', fields: 'id' } }],
  },
  evidence: {
    foreignKeys: [{ fields: 'posting', reference: { resource: 'postings-jsonl', fields: 'id' } }],
  },
};

/** RFC 4180, said in so many words: some readers guess otherwise. */
const dialect = { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true };

const columnsIn = { postings: postingColumns, evidence: evidenceColumns };

/**
 * The descriptor of the data as a Frictionless data package, version 2, which readers of version 1 understand:
 * https://datapackage.org/standard/data-package/.
 * @param written the files of each table as they were written, by the name of the table; several are its parts.
 */
export function packageOf(
  { report, records, snapshot, date }: Pick<Corpus, 'report' | 'records' | 'snapshot' | 'date'>,
  written: ReadonlyMap<string, readonly Written[]>,
): Record<string, unknown> {
  const { title, purpose, owner, address, licence, smallSample } = report;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'job-postings',
    title,
    description: `${purpose} ${wordsOf(records)}`,
    ...(address !== undefined && { homepage: address }),
    version: snapshot,
    ...(date !== undefined && { created: `${date}T00:00:00Z` }),
    contributors: [{ title: owner, role: 'publisher', roles: ['publisher'] }],
    ...(licence !== undefined && { licenses: [{ name: licence.replace(/[^-\w.]+/g, '-'), title: licence }] }),
    /** The one setting that counting again needs: of fewer postings than this, no level of pay has a row of its own. */
    smallSample,
    resources: dataTables.map(({ name, title, about, mediaType, rows, format }) => {
      const parts = written.get(name)!;
      return {
        name: name.replace('.', '-'),
        path: parts.length > 1 ? parts.map(part => part.name) : name,
        ...(format === 'csv' && { profile: 'tabular-data-resource', dialect }),
        title,
        description: about,
        format,
        mediatype: mediaType,
        ...(format !== 'parquet' && { encoding: 'utf-8' }),
        bytes: sum(parts, ({ bytes }) => bytes),
        // Of a table in parts there is no one sum: checksums.txt has those of its parts.
        ...(parts.length === 1 && { hash: `sha256:${parts[0]!.sha256}` }),
        schema: { fields: columnsIn[rows].map(fieldOf), ...keys[rows] },
      };
    }),
  };
}

/** Whose words the sentences of the evidence are. */
function wordsOf(records: Corpus['records']): string {
  const has = (wording: PostingRecord['wording']) => records.some(record => record.wording === wording);
  return [
    has('original') && 'The sentences of original postings are quotations and belong to their authors.',
    has('restated') && 'The sentences of restated postings are their owner’s words for the facts of an ad.',
    has('synthetic') && 'Synthetic postings were invented by a program: there are no such jobs.',
    'The field wording of the evidence tells which is which.',
  ]
    .filter(sentence => sentence !== false)
    .join(' ');
}

/** A column as a field of a Table Schema: https://datapackage.org/standard/table-schema/. */
function fieldOf({ name, type, description, required, values, pattern }: Column): Record<string, unknown> {
  const constraints = {
    ...(required && { required }),
    ...(values && { enum: values }),
    ...(pattern !== undefined && { pattern }),
  };
  return {
    name,
    type: types[type],
    description,
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}
