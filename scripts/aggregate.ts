import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chartFigures } from '../src/aggregate/figures.ts';
import { gathering } from '../src/aggregate/gather.ts';
import { readSketched } from '../src/aggregate/rows.ts';
import { loadReport } from '../src/corpus/content.ts';
import { type Diagnostic, isError } from '../src/diagnostics/diagnostic.ts';
import { replaceDirectory } from '../src/disk/replace-directory.ts';
import { loadLexicon } from '../src/lexicon/lexicon.ts';
import { foreignFolder } from './files/own-folder.ts';
import { command } from './terminal/options.ts';
import { tell } from './terminal/tell.ts';

const program = command(
  'aggregate',
  'Counts the rows of any number of parts, in any order, and writes the figures of every chart, with a page that shows them.',
)
  .argument('<parts...>', 'what `parse --sketch` printed: .jsonl, also as .gz, and - for standard input')
  .option('--out <dir>', 'folder to write the figures to', 'figures')
  .parse();

const { content, out } = program.opts<{ content: string; out: string }>();
const report = loadReport(content);
const lexicon = loadLexicon(join(content, 'lexicon'));
const foreign = foreignFolder(out, 'figures');
const problems: Diagnostic[] = [...report.diagnostics, ...lexicon.diagnostics, ...(foreign ? [foreign] : [])];

if (report.value && lexicon.value && !foreign) {
  const gathered = gathering();
  for await (const { value, diagnostics } of readSketched(program.args)) {
    for (const problem of diagnostics) problems.push({ ...problem, severity: 'error' });
    if (value?.sketch) gathered.add(value.id, value.sketch);
  }
  if (!problems.some(isError)) {
    const all = gathered.all();
    const figures = [...chartFigures(all, report.value, lexicon.value)];
    replaceDirectory(out, folder => {
      for (const { name, text } of figures) writeFileSync(join(folder, name), text);
    });
    const same = all.sameId > 0 ? `, ${all.sameId} of them with an id that an earlier one has` : '';
    console.log(`${all.records.length} postings${same}: the figures are in ${join(out, 'index.html')}`);
  }
}
tell(problems);
