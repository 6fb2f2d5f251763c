import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { diagnose, type Outcome } from '../diagnostics/diagnostic.ts';
import { ingestFile } from '../ingest/ingest.ts';
import type { SourceDocument } from '../posting/document.ts';
import {
  degreeLevels,
  employments,
  payKinds,
  payPeriods,
  seasons,
  seniorities,
  strengths,
  workModels,
} from '../posting/values.ts';
import { type ReadLine, readLines } from './lines.ts';

const offer = z.enum(['offered', 'refused']).nullable();
const level = z.enum(degreeLevels).nullable();
const month = z.string().nullable();
const skill = z.object({ text: z.string().min(1), strength: z.enum(strengths) });

/** What a person read in a posting, by the conventions of the labelled postings' GUIDE.md. Further keys are passed over. */
const labelSchema = z.object({
  id: z.string(),
  title: z.string().nullable(),
  company: z.string().nullable(),
  /** "City, Region, Country", as far as said. */
  locations: z.array(z.string()),
  work_model: z.array(z.enum(workModels)),
  seniority: z.enum(seniorities).nullable(),
  employment: z.array(z.enum(employments)),
  /** The lowest years that qualify. */
  experience_min: z.number().nullable(),
  degree_min: level,
  degree_preferred: level,
  degree_in_progress: z.boolean(),
  degree_or_experience: z.boolean(),
  degree_fields: z.array(z.string()),
  /** Every pay figure of the job; a null period is one that the text does not say. */
  salary: z.array(
    z.object({
      min: z.number().nullable(),
      max: z.number().nullable(),
      currency: z.string(),
      period: z.enum(payPeriods).nullable(),
      kind: z.enum(payKinds),
    }),
  ),
  /** The only period that may be inferred where none is said. */
  salary_period_inferred: z.enum(payPeriods).nullish(),
  sponsorship: offer,
  relocation: offer,
  graduation_from: month,
  graduation_to: month,
  term_season: z.enum(seasons).nullable(),
  term_year: z.int().nullable(),
  duration_weeks: z.number().nullable(),
  technologies: z.array(skill),
  knowledge: z.array(skill),
});

/** What a person read in a posting. */
export type Label = z.infer<typeof labelSchema>;

/** A posting with what a person read in it. */
export interface LabelledPosting {
  document: SourceDocument;
  label: Label;
}

/**
 * Loads the postings of a folder that a file of labels names, a label a line; the posting of a label is `ID.txt` or `ID.md`.
 * @returns undefined where the folder or the labels are missing; a posting that is missing is a warning.
 */
export function loadLabelled(
  directory: string,
  labelsFile = join(directory, 'labels.jsonl'),
): Outcome<LabelledPosting[]> | undefined {
  if (!existsSync(directory) || !existsSync(labelsFile)) return undefined;
  const advice = 'Write one JSON object a line, by the conventions of the labels';
  const { value: labels = [], diagnostics } = readLines(labelsFile, labelSchema, advice);
  const outcomes = labels.map(label => readPostingOf(label, directory));
  return {
    value: outcomes.flatMap(({ value }) => value ?? []),
    diagnostics: [...diagnostics, ...outcomes.flatMap(outcome => outcome.diagnostics)].sort(
      (a, b) => a.line - b.line,
    ),
  };
}

function readPostingOf(
  { value: label, file, text, at }: ReadLine<Label>,
  directory: string,
): Outcome<LabelledPosting> {
  const path = ['.txt', '.md'].map(ending => join(directory, label.id + ending)).find(existsSync);
  if (!path) {
    const message = `There is a label and no posting "${label.id}" in ${directory}`;
    const advice = 'Nothing needs to be done: the other postings are scored';
    return {
      diagnostics: [diagnose('file/unreadable', file, { text, at, severity: 'warning', message, advice })],
    };
  }
  const { value: document, diagnostics } = ingestFile(path);
  return { ...(document && { value: { document, label } }), diagnostics };
}
