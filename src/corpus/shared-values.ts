import type { PostingRecord, Skill } from '../posting/record.ts';
import { fieldNames } from '../posting/values.ts';

const rules = new Map<string, string>();
const skills = new Map<string, Skill>();

/**
 * A record that shares with all others what many of them say: the skills that it asks for, and the names of the rules that
 * read it. Nobody changes a record; each with its own, they take a seventh more memory.
 */
export function sharingValues(record: PostingRecord): PostingRecord {
  for (const name of fieldNames)
    for (const fact of record.fields[name].facts) fact.rule = first(rules, fact.rule, fact.rule);
  for (const fact of record.fields.skills.facts) {
    const { id, strength, group } = fact.value;
    const same = first(skills, `${id} ${strength} ${group}`, fact.value);
    // Records that were read with another lexicon may call it otherwise.
    if (isSame(same, fact.value)) fact.value = same;
  }
  return record;
}

/** What was kept first under a name. */
function first<T>(kept: Map<string, T>, name: string, value: T): T {
  const known = kept.get(name);
  if (known === undefined) kept.set(name, value);
  return known ?? value;
}

const isSame = (a: Skill, b: Skill): boolean =>
  a.label === b.label && a.category === b.category && a.kind === b.kind;
