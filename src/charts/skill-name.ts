import type { Labels } from '../corpus/corpus.ts';
import type { Skill } from '../posting/record.ts';
import { uncapital } from './prose.ts';

/** A word with a capital that a sentence would begin with, and nothing after it that is a name: "Patient care". */
const common = /^\p{Lu}\p{Ll}+(?!.*\P{L}\p{Lu}\p{Ll})/u;

/** How a skill is called within a sentence: "patient care", "Bayesian statistics", "Spark". */
export function skillName({ kind, label }: Pick<Skill, 'kind' | 'label'>, { capitals }: Labels): string {
  const [first] = common.exec(label) ?? [];
  return kind === 'knowledge' && first !== undefined && !capitals.includes(first) ? uncapital(label) : label;
}
