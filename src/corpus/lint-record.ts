import { join } from 'node:path';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { FieldName, PostingRecord } from '../posting/record.ts';
import { fieldNames } from '../posting/values.ts';

/** What of a posting can be known without reading what it asks for. */
const named: readonly FieldName[] = ['title', 'company', 'board', 'postedOn'];
let languages: Intl.DisplayNames | undefined;

/** The English name of a language by its ISO 639-1 code. */
function languageName(code: string): string | undefined {
  languages ??= new Intl.DisplayNames(['en'], { type: 'language' });
  return languages.of(code);
}

/** What is odd in a posting that was read: nothing that keeps it from being published. */
export function lintRecord(record: PostingRecord, text: string, content: string): Diagnostic[] {
  const { id, file, fields, language, similarTo = [], capturedAt } = record;
  const warn = (code: Diagnostic['code'], message: string, advice: string, at?: number) =>
    diagnose(code, join(content, file), {
      severity: 'warning',
      message,
      advice,
      text,
      ...(at !== undefined && { at }),
    });
  const start = Math.min(
    ...record.sections.map(section => section.heading?.start ?? section.start),
    text.length,
  );
  const posted = fields.postedOn.facts[0];
  return [
    ...(language.read
      ? []
      : [
          warn(
            'posting/language',
            `This is in ${languageName(language.code!)}, which is not read: it is listed and stands in no figure`,
            'Add its code to `languages` in report.yaml once the lexicon has its words, or move the file out of the folder',
          ),
        ]),
    ...(language.read && fieldNames.every(name => named.includes(name) || fields[name].facts.length === 0)
      ? [
          warn(
            'posting/nothing-read',
            'Nothing that this posting asks for or offers was read',
            `Look at \`npm run --silent explain -- ${id}\`; if its text is cut short, paste all of it`,
            start,
          ),
        ]
      : []),
    ...similarTo
      .slice(0, 1)
      .map(({ id: other, similarity }) =>
        warn(
          'posting/similar',
          `This may be the same job as "${other}" (${Math.round(similarity * 100)}% of their words in common), and both are counted`,
          'If it is, delete one of the two files',
          start,
        ),
      ),
    ...(posted && capturedAt && posted.value > capturedAt
      ? [
          warn(
            'posting/dates',
            `It was posted on ${posted.value}, after its copy was taken on ${capturedAt}`,
            'Correct one of the two dates',
            posted.evidence[0]?.start,
          ),
        ]
      : []),
  ];
}
