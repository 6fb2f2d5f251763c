import type { z } from 'zod';
import { recordSchema } from '../posting/record.ts';
import { evidenceLineSchema } from './evidence-line.ts';
import { postingRowSchema } from './posting-row.ts';

/** A file below `/data/`. */
export interface DataFile {
  name: string;
  title: string;
  /** What it holds, in a sentence. */
  about: string;
  mediaType: string;
}

/** A table of data; `postings` and `evidence` name what its rows are. */
export interface DataTable extends DataFile {
  rows: 'postings' | 'evidence';
  /** Its name in the package and its form: as Frictionless has it. */
  format: 'csv' | 'jsonl' | 'parquet';
}

/** The tables, in the order in which they are listed. */
export const dataTables: readonly DataTable[] = [
  {
    name: 'postings.csv',
    title: 'Postings as comma-separated values',
    about: 'A row for every posting. Lists are JSON arrays; an empty cell is what a posting does not say.',
    mediaType: 'text/csv',
    rows: 'postings',
    format: 'csv',
  },
  {
    name: 'postings.jsonl',
    title: 'Postings as JSON Lines',
    about: 'The same rows, one JSON object a line.',
    mediaType: 'application/jsonl',
    rows: 'postings',
    format: 'jsonl',
  },
  {
    name: 'postings.parquet',
    title: 'Postings as Parquet',
    about: 'The same rows with their types: dates, numbers, nested lists.',
    mediaType: 'application/vnd.apache.parquet',
    rows: 'postings',
    format: 'parquet',
  },
  {
    name: 'evidence.jsonl',
    title: 'Evidence as JSON Lines',
    about:
      'A line for everything that was read, touched on or refused in a posting, with the words, their place and the sentence around them. Every figure of the report can be counted again from this file and the postings.',
    mediaType: 'application/jsonl',
    rows: 'evidence',
    format: 'jsonl',
  },
];

/** The contract of one of the files as a file of its own. */
const contract = (name: string, title: string, of: string, schema: z.ZodType) => ({
  name,
  title,
  about: `What ${of} can be, as JSON Schema.`,
  mediaType: 'application/schema+json',
  schema,
});

/** The contracts of the tables, and of the record that both are made from. */
export const dataContracts: readonly (DataFile & { schema: z.ZodType })[] = [
  contract('posting.schema.json', 'Schema of a posting', 'a row of the postings', postingRowSchema),
  contract('evidence.schema.json', 'Schema of evidence', 'a line of the evidence', evidenceLineSchema),
  contract(
    'record.schema.json',
    'Schema of the record',
    'the record that a posting is read into',
    recordSchema,
  ),
];

/** The description of the data, which Frictionless programs read (https://datapackage.org). */
export const dataPackage: DataFile = {
  name: 'datapackage.json',
  title: 'Data package',
  about:
    'All of these files with their columns, types and sizes, for tools that read Frictionless data packages.',
  mediaType: 'application/json',
};

/** What tells whether a download is whole. */
export const checksums: DataFile = {
  name: 'checksums.txt',
  title: 'Checksums',
  about: 'SHA-256 of every other file, as sha256sum checks them.',
  mediaType: 'text/plain',
};

/** Every file below `/data/`, in the order in which they are listed. */
export const dataFiles: readonly DataFile[] = [...dataTables, ...dataContracts, dataPackage, checksums];
