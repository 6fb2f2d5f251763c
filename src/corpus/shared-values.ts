import type { PostingRecord, Skill } from '../posting/record.ts';
import { fieldNames } from '../posting/values.ts';

const texts = new Map<string, string>();
const skills = new Map<string, Skill>();

/**
 * A record that shares with all others what many of them say: the skills that it asks for, the names of the rules that
 * read it, and the reasons why something was refused. Nobody changes a record; each with its own, they take a seventh more memory.
 */
export function sharingValues(record: PostingRecord): PostingRecord {
  for (const name of fieldNames) {
    const { facts, cues, refused } = record.fields[name];
    for (const said of [...facts, ...cues, ...refused]) said.rule = shared(said.rule);
    for (const said of refused) said.because = shared(said.because);
  }
  for (const fact of record.fields.skills.facts) {
    const { id, strength, group } = fact.value;
    const same = first(skills, `${id} ${strength} ${group}`, fact.value);
    // Records that were read with another lexicon may call it otherwise.
    if (isSame(same, fact.value)) fact.value = same;
  }
  return record;
}

const shared = (words: string): string => first(texts, words, words);

/** What was kept first under a name. */
function first<T>(kept: Map<string, T>, name: string, value: T): T {
  const known = kept.get(name);
  if (known === undefined) kept.set(name, value);
  return known ?? value;
}

const isSame = (a: Skill, b: Skill): boolean =>
  a.label === b.label && a.category === b.category && a.kind === b.kind;
