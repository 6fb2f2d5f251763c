import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type Diagnostic, diagnose, type Outcome } from '../diagnostics/diagnostic.ts';
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

const offer = z.enum(['offered', 'refused']).nullable();
const level = z.enum(degreeLevels).nullable();
const month = z.string().nullable();
const skill = z.object({ text: z.string().min(1), strength: z.enum(strengths) });

/** What a person read in a posting, by the conventions of the labelled postings' GUIDE.md. Further keys are passed over. */
export const labelSchema = z.object({
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
  const text = readFileSync(labelsFile, 'utf8');
  const diagnostics: Diagnostic[] = [];
  const value: LabelledPosting[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') {
      const label = readLabel(line, { file: labelsFile, text, at }, diagnostics);
      const posting = label && readPostingOf(label, directory, { file: labelsFile, text, at }, diagnostics);
      if (posting) value.push(posting);
    }
    at += line.length + 1;
  }
  return { value, diagnostics };
}

interface Place {
  file: string;
  text: string;
  at: number;
}

function readLabel(line: string, { file, ...place }: Place, diagnostics: Diagnostic[]): Label | undefined {
  const advice = 'Write one JSON object a line, by the conventions of the labels';
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch (error) {
    diagnostics.push(
      diagnose('config/syntax', file, { ...place, message: (error as Error).message, advice }),
    );
    return undefined;
  }
  const { data, error } = labelSchema.safeParse(json);
  for (const { path, message } of error?.issues ?? [])
    diagnostics.push(
      diagnose('config/value', file, { ...place, message: `${path.join('.')}: ${message}`, advice }),
    );
  return data;
}

function readPostingOf(
  label: Label,
  directory: string,
  { file, ...place }: Place,
  diagnostics: Diagnostic[],
): LabelledPosting | undefined {
  const path = ['.txt', '.md'].map(ending => join(directory, label.id + ending)).find(existsSync);
  if (!path) {
    const message = `There is a label and no posting "${label.id}" in ${directory}`;
    const advice = 'Nothing needs to be done: the other postings are scored';
    diagnostics.push(diagnose('file/unreadable', file, { ...place, severity: 'warning', message, advice }));
    return undefined;
  }
  const outcome = ingestFile(path);
  diagnostics.push(...outcome.diagnostics);
  return outcome.value && { document: outcome.value, label };
}
