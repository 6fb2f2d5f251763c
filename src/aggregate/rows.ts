import { type Diagnostic, diagnose, type Outcome } from '../diagnostics/diagnostic.ts';
import { readRows } from '../ingest/many.ts';
import { type Sketch, sketchedRowSchema } from './sketch.ts';

/** A row of `parse`, and its sketch where it has one. */
export interface SketchedRow {
  id: string;
  /** All columns but the sketch, as they came. */
  row: Record<string, unknown>;
  sketch: Sketch | undefined;
}

/** Lines without a row of `parse`, after which a file that began with them is left. */
const patience = 20;

/**
 * Reads files of rows one after the other, `-` being standard input. What is wrong with a row keeps no other from being
 * read; a file of something else, postings for one, is told of once.
 */
export async function* readSketched(files: readonly string[]): AsyncGenerator<Outcome<SketchedRow>> {
  for (const file of files) {
    let unlike: Diagnostic[] | undefined = [];
    for await (const outcome of readRowsOf(file)) {
      if (unlike && !outcome.value) {
        if (unlike.push(...outcome.diagnostics) >= patience) break;
        continue;
      }
      for (const problem of unlike ?? []) yield { diagnostics: [problem] };
      unlike = undefined;
      yield outcome;
    }
    if (unlike?.some(({ code }) => code.startsWith('rows/'))) yield { diagnostics: [foreign(unlike[0]!)] };
    else if (unlike?.length) yield { diagnostics: unlike };
  }
}

async function* readRowsOf(file: string): AsyncGenerator<Outcome<SketchedRow>> {
  let bare = false;
  for await (const { value, diagnostics } of readRows(file)) {
    if (!value) {
      yield { diagnostics };
      continue;
    }
    const { sketch: _, ...row } = value.row;
    const { data, error } = sketchedRowSchema.safeParse(value.row);
    if (!data) {
      yield { diagnostics: [spoilt(file, value.line, error.issues[0]!.path.join('.'))] };
      continue;
    }
    const first: boolean = data.sketch === undefined && !bare;
    bare ||= first;
    const outcome = { id: data.id, row, sketch: data.sketch };
    yield { value: outcome, diagnostics: first ? [sketchless(file, value.line)] : [] };
  }
}

const foreign = ({ file, line }: Diagnostic): Diagnostic => ({
  ...diagnose('rows/sketch', file, {
    message: 'These are no rows of `parse`, but perhaps postings that are yet to be read',
    advice: 'Read them by `npm run --silent parse -- FILE --sketch > part.jsonl`, and give the part',
  }),
  line,
});

const spoilt = (file: string, line: number, path: string): Diagnostic => ({
  ...diagnose('rows/sketch', file, {
    message: `This is no row of parse: \`${path}\` is not as it should be`,
    advice: 'Give rows as `npm run --silent parse -- --sketch` of this version prints them',
  }),
  line,
});

const sketchless = (file: string, line: number): Diagnostic => ({
  ...diagnose('rows/sketch', file, {
    severity: 'warning',
    message:
      'Rows from here on have no sketch, so that copies of their postings in other parts are not found',
    advice: 'Read the postings with `npm run --silent parse -- - --sketch`',
  }),
  line,
});
