import { join } from 'node:path';
import { findPosting } from '../src/corpus/find-posting.ts';
import { ingestFile } from '../src/ingest/ingest.ts';
import { loadLexicon } from '../src/lexicon/lexicon.ts';
import { explain } from '../src/render/explain.ts';
import { readCorrected } from '../src/resolve/read.ts';
import { endWithOutput } from './disk.ts';
import { asTyped, command, keptLexicon } from './options.ts';
import { tell } from './tell.ts';

const program = command(
  'explain',
  'Prints a posting with the words that each fact was read from underlined and named.',
)
  .argument('<posting>', 'a file: a posting of any kind that is read; or the id of one in the content folder')
  .parse();

const { content } = program.opts<{ content: string }>();
const lexicon = loadLexicon(join(content, 'lexicon'), keptLexicon);
const file = findPosting(asTyped(program.args[0]!), content);
const document = file.value === undefined ? { diagnostics: [] } : ingestFile(file.value);
const read =
  document.value && lexicon.value ? readCorrected(document.value, lexicon.value) : { diagnostics: [] };
const problems = [lexicon, file, document, read].flatMap(({ diagnostics }) => diagnostics);
endWithOutput();

if (document.value && read.value) console.log(explain(read.value, document.value.text));
tell(problems);
