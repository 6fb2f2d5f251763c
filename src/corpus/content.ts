import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { diagnose, type Outcome } from '../diagnostics/diagnostic.ts';
import { filesBelow } from '../ingest/files-below.ts';
import { readYaml } from '../ingest/yaml.ts';
import { type PublishedScores, publishedSchema } from '../scoring/published.ts';
import { type Report, reportSchema } from './report.ts';

/** What problems of files are called that an owner writes beside postings and lexicon. */
export const configCodes = { syntax: 'config/syntax', value: 'config/value' } as const;

/** Reads and checks `report.yaml`. */
export function loadReport(content: string): Outcome<Report> {
  const file = join(content, 'report.yaml');
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    const message = 'There is no report.yaml in the content folder';
    const advice = 'Copy the one that came with the project and change it';
    return { diagnostics: [diagnose('config/value', file, { message, advice })] };
  }
  const { value, diagnostics } = readYaml({ file, text }, reportSchema, configCodes);
  return { ...(value && { value: value.data }), diagnostics };
}

/** Reads and checks `scores.json`; a content folder without one publishes no scores. */
export function loadScores(content: string): Outcome<PublishedScores> {
  const file = join(content, 'scores.json');
  if (!existsSync(file)) return { diagnostics: [] };
  const { value, diagnostics } = readYaml(
    { file, text: readFileSync(file, 'utf8') },
    publishedSchema,
    configCodes,
  );
  return { ...(value && { value: value.data }), diagnostics };
}

/** The files of the postings, relative to the content folder, with / as separator, in an order that no system changes. */
export function listPostings(content: string): Outcome<string[]> {
  const folder = join(content, 'postings');
  try {
    const files = filesBelow(folder).map(file => `postings/${file}`);
    return { value: files, diagnostics: [] };
  } catch (error) {
    const { code, path = folder } = error as NodeJS.ErrnoException;
    const [message, advice] =
      code === 'ENOENT'
        ? [
            'There is no folder of postings',
            'Make a folder "postings" in the content folder and put one file a posting into it',
          ]
        : [`The folder cannot be read (${code ?? error})`, 'Check its permissions'];
    return { diagnostics: [diagnose('file/unreadable', path, { message, advice })] };
  }
}
