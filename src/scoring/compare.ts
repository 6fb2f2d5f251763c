import type { Label } from './labels.ts';
import { compareSalary } from './salary.ts';
import { compareSets } from './sets.ts';
import { compareSingle } from './single.ts';
import { compareSkills } from './skills.ts';
import type { Reading, Verdict, Vocabulary } from './verdict.ts';

/** Compares all that was read of a posting with its label: one verdict for each value that is labelled, read or both. */
export const compare = (reading: Reading, label: Label, vocabulary: Vocabulary): Verdict[] => [
  ...compareSingle(reading, label),
  ...compareSets(reading, label, vocabulary),
  ...compareSkills(reading, label, vocabulary),
  ...compareSalary(reading, label),
];
