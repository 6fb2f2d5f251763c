import { existsSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { diagnose, type Outcome } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { ingestFile } from '../ingest/ingest.ts';
import { idOf } from '../ingest/posting-id.ts';
import { listPostings } from './content.ts';

/**
 * The file of a posting.
 * @param named a path, or the id of a posting of the content folder.
 */
export function findPosting(named: string, content: string): Outcome<string> {
  if (existsSync(named)) return { value: named, diagnostics: [] };
  const { value: files = [] } = listPostings(content);
  const usual = new Map(files.map(file => [idOf(basename(file, extname(file))), file]));
  const file = usual.get(named) ?? files.find(file => ownId(join(content, file)) === named);
  if (file) return { value: join(content, file), diagnostics: [] };
  const meant = nearest(named, [...usual.keys()]);
  const message = `There is no file "${named}", and no posting with this id in ${join(content, 'postings')}`;
  const advice = meant
    ? `Did you mean "${meant}"? Name that`
    : 'Name a file, or an id as it stands in the address of a page';
  return { diagnostics: [diagnose('file/unreadable', named, { message, advice })] };
}

/** The id that a posting has by its front matter. */
const ownId = (file: string): string | undefined =>
  extname(file) === '.md' ? ingestFile(file).value?.id : undefined;
