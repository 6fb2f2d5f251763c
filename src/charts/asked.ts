import type { PostingRecord, Skill } from '../posting/record.ts';

/**
 * The skills that a posting asks for, be it as one of several or as a preference, by their ids. Of a skill that it asks
 * for more than once, what it says of the skill by itself counts before what it says of it as one of several.
 */
export function asked({ fields }: PostingRecord): Map<string, Skill> {
  const skills = new Map<string, Skill>();
  for (const { value } of fields.skills.facts) {
    if (value.strength === 'mentioned') continue;
    const known = skills.get(value.id);
    if (!known || (known.group !== undefined && value.group === undefined)) skills.set(value.id, value);
  }
  return skills;
}
